package org.copiste.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.copiste.validate.MessageLocale;

/**
 * The pages of {@code copiste help TOPIC}: names and formats that no option's line has room for.
 */
final class HelpTopic {
  /** The topics; each is a file in each language. */
  static final List<String> NAMES =
      List.of("ocr", "config", "decisions", "ledger", "authority", "lexicon");

  private HelpTopic() {}

  static String text(String name, MessageLocale language) {
    String file = "help/" + language.tag() + "/" + name + ".txt";
    try (InputStream in = Objects.requireNonNull(HelpTopic.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
