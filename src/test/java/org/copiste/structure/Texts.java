package org.copiste.structure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.copiste.model.Document;
import org.copiste.model.Encoding;
import org.copiste.model.Metadata;
import org.copiste.model.Source;

/** Documents for tests. */
final class Texts {
  static final String LETTER_1928 = "000_35ebe3b0e6b3603e.txt";
  static final String LETTER_1923 = "003_3a3c030bb1d73513.txt";

  private Texts() {}

  static String seed(String name) {
    try {
      return Files.readString(Path.of("seeds", name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Document document(String text) {
    int bytes = text.getBytes(StandardCharsets.UTF_8).length;
    Source source = Source.of("test.txt", text, bytes, "0".repeat(64), Encoding.UTF_8);
    return Document.of(source, Metadata.NONE);
  }
}
