package org.copiste.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares with what was accepted before; {@code -Dgolden.accept} accepts anew. */
final class Golden {
  private static final Path FOLDER = Path.of("src", "test", "resources", "structure");

  private Golden() {}

  static String input(String name) {
    return read(FOLDER.resolve(name));
  }

  static void check(String name, String actual) {
    Path file = FOLDER.resolve(name);
    if (System.getProperty("golden.accept") != null) {
      try {
        Files.writeString(file, actual);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    assertEquals(read(file), actual, name);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
