package org.copiste.cli;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.cli.Option;

/**
 * What a shell can offer at one place of a command line.
 *
 * @param words the only words that are right there; empty where {@code kind} is not {@code WORDS}
 */
record Offer(Kind kind, List<String> words) {
  /** Names of arguments that are neither a file nor a folder. */
  private static final Set<String> FREE = Set.of("N", "NAME", "P", "PRESET", "TEXT", "URL");

  private static final Set<String> FOLDERS = Set.of("DIR", "FOLDER");

  /** The kinds of offers; {@code FREE} is text that no shell can know. */
  enum Kind {
    WORDS,
    FOLDERS,
    FILES,
    FREE
  }

  /** What may follow an option that takes a value. */
  static Offer after(Option option) {
    String name = option.getArgName();
    if (name.equals(name.toUpperCase(Locale.ROOT))) {
      Kind kind =
          FREE.contains(name) ? Kind.FREE : FOLDERS.contains(name) ? Kind.FOLDERS : Kind.FILES;
      return new Offer(kind, List.of());
    }
    return new Offer(Kind.WORDS, List.of(name.split("\\|")));
  }

  /** What may follow the name of a command: its own words, such as the kinds of {@code train}. */
  static Offer first(Command command) {
    String first = command.synopsis().split(" ")[0];
    return first.startsWith("[")
        ? new Offer(Kind.FILES, List.of())
        : new Offer(Kind.WORDS, List.of(first.split("\\|")));
  }
}
