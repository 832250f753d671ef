package org.copiste.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** For what is read from disk only: one folder for all inputs, since there are so many. */
final class ScratchFile {
  private static final Path FOLDER = folder();

  private ScratchFile() {}

  private static Path folder() {
    try {
      Path folder = Files.createTempDirectory("copiste-fuzz");
      folder.toFile().deleteOnExit();
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path of(String name, byte[] content) throws IOException {
    Path file = FOLDER.resolve(name);
    file.toFile().deleteOnExit();
    return Files.write(file, content);
  }
}
