package org.copiste.cli;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copiste.validate.MessageLocale;

/** What a line of messages says that has no French. */
final class Untranslated {
  private static final Pattern MESSAGE =
      Pattern.compile(
          "(?:.*:\\d+:\\d+: (?:error|warning): (?<notice>.*) \\[[a-z-]+\\]"
              + "|copiste: error: (?<usage>.*))");

  /** What measures and what learns speaks English. */
  private static final Pattern ENGLISH = Pattern.compile("(?:train|evaluate)\\b.*");

  private Untranslated() {}

  /**
   * The message; empty where it has French, is meant to stay English, or there is none.
   *
   * @param command the command line
   */
  static Optional<String> of(String command, String line) {
    Matcher message = MESSAGE.matcher(line);
    if (ENGLISH.matcher(command).matches() || !message.matches()) {
      return Optional.empty();
    }
    String text =
        message.group("notice") == null ? message.group("usage") : message.group("notice");
    return Translation.of(MessageLocale.FR).lookUp(text).isEmpty()
        ? Optional.of(text)
        : Optional.empty();
  }
}
