package org.copiste.settings;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a file that people write or collect; one that nobody could have written is refused. */
final class SmallFile {
  /** In bytes: a configuration. Set by hand, a thousand times the longest that was met. */
  static final int CONFIGURATION = 5_000_000;

  /**
   * In bytes: a lexicon or an authority file. Set by hand, thirty times all forms of French, which
   * are read in a second.
   */
  static final int LIST = 200_000_000;

  private SmallFile() {}

  /** Says why a file is not read; the message needs the file's name before it. */
  static final class NotReadException extends IOException {
    private static final long serialVersionUID = 1L;

    NotReadException(String why) {
      super(why);
    }
  }

  /**
   * Reads a file whole.
   *
   * @param largest so many bytes at most
   * @throws NotReadException if it is too large, or a device or a pipe, which might never end
   * @throws IOException if it cannot be read
   */
  static byte[] read(Path file, int largest) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new NotReadException("is no file");
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(largest);
      if (in.read() >= 0) {
        throw new NotReadException("has more than " + largest / 1_000_000 + " MB");
      }
      return bytes;
    }
  }
}
