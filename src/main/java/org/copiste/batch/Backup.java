package org.copiste.batch;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Moves files out of the way, beside themselves, under a name that no file has. */
public final class Backup {
  private static final String EXTENSION = ".bak";

  private Backup() {}

  /**
   * Moves a file to its name with {@code .bak}, or with {@code .bak.2}, {@code .bak.3} and so on
   * where there is such a file. A backup is never replaced.
   *
   * @return where it is now
   */
  public static Path of(Path file) throws IOException {
    for (int number = 1; ; number++) {
      String extension = number == 1 ? EXTENSION : EXTENSION + "." + number;
      Path backup = FileNames.backup(file, extension);
      if (Files.exists(backup)) {
        continue;
      }
      try {
        return Files.move(file, backup);
      } catch (FileAlreadyExistsException e) {
        // Somebody else made one at this moment; the next number will do.
      }
    }
  }

  /** Moves a file back to where it was, where nothing has taken its place. */
  public static void undo(Path backup, Path file) throws IOException {
    if (!Files.exists(file)) {
      Files.move(backup, file);
    }
  }
}
