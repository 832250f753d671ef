package org.copiste.validate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The pairs of documents in {@code schema/samples}. */
final class Samples {
  static final Path FOLDER = Path.of("schema", "samples");

  private Samples() {}

  /** A failing document, with the rule that it breaks and the line. */
  record Failing(String name, int line, String rule) {
    Path file() {
      return FOLDER.resolve(name + ".fail.xml");
    }
  }

  static List<Path> passing() {
    return files(".pass.xml");
  }

  static List<Path> all() {
    return files(".xml");
  }

  static List<Failing> failing() {
    try {
      return Files.readAllLines(FOLDER.resolve("expected.tsv")).stream()
          .skip(1)
          .map(line -> line.split("\t"))
          .map(cells -> new Failing(cells[0], Integer.parseInt(cells[1]), cells[2]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> files(String end) {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(end)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
