package org.copiste.batch;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The choices that a configuration and the command line share, and the values they may have. */
public enum Choice {
  ACCEPT("accept"),
  TYPE("type", "letter", "prose", "auto"),
  NOTES("notes", "inline", "ref"),
  SPELLING("spelling", "modern", "period"),
  SECOND_OPINION("second-opinion", "on", "off", "auto"),
  LINES("lines", "keep", "join"),
  OCR("ocr");

  private final String option;
  private final List<String> allowed;

  Choice(String option, String... values) {
    this.option = option;
    this.allowed = List.of(values);
  }

  /** Its name as an option and as a key. */
  public String option() {
    return option;
  }

  /** The values it may have; empty where they are not a short list. */
  public List<String> allowed() {
    return allowed;
  }

  /** The choice of this name. */
  public static Optional<Choice> named(String option) {
    return Arrays.stream(values()).filter(c -> c.option.equals(option)).findFirst();
  }

  /** What is wrong with a value, in a few words; empty where it is right. */
  public Optional<String> objection(String value) {
    if (this == ACCEPT) {
      return probability(value)
          ? Optional.empty()
          : Optional.of("a number from 0 to 1 is expected");
    }
    if (allowed.isEmpty() || allowed.contains(value)) {
      return Optional.empty();
    }
    return Optional.of("one of " + String.join(", ", allowed) + " is expected");
  }

  private static boolean probability(String value) {
    try {
      double p = Double.parseDouble(value);
      return p >= 0 && p <= 1;
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
