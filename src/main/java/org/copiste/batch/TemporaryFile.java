package org.copiste.batch;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The hidden file beside a result that grows until it takes its place. Its name has the number of
 * the process, so that of two runs neither writes into the other's.
 */
public final class TemporaryFile {
  private static final String EXTENSION = ".copiste-tmp";
  private static final Pattern NAME =
      Pattern.compile("\\..*\\.(\\d{1,18})" + Pattern.quote(EXTENSION), Pattern.DOTALL);

  private TemporaryFile() {}

  /** That of this process. */
  public static Path of(Path file) {
    return of(file, ProcessHandle.current().pid());
  }

  static Path of(Path file, long process) {
    return FileNames.beside(file, ".", "." + process + EXTENSION);
  }

  /** The process that a file was or is a temporary one of; empty for any other file. */
  static OptionalLong process(Path file) {
    Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
    return name.matches() ? OptionalLong.of(Long.parseLong(name.group(1))) : OptionalLong.empty();
  }

  /** Removes those of a file that processes left behind which were killed. */
  public static void sweep(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, ".*" + EXTENSION)) {
      for (Path other : files) {
        OptionalLong process = process(other);
        if (process.isPresent()
            && of(file, process.getAsLong()).getFileName().equals(other.getFileName())
            && ProcessHandle.of(process.getAsLong()).isEmpty()) {
          Files.deleteIfExists(other);
        }
      }
    }
  }
}
