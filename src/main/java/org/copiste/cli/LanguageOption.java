package org.copiste.cli;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.copiste.validate.MessageLocale;

/** The option {@code --lang} that every command has: the language of messages and help. */
final class LanguageOption {
  private static final String NAME = "lang";
  private static final String WRITTEN = "--" + NAME;

  private LanguageOption() {}

  static Option option() {
    return CommonOptions.value(
        NAME, "fr|en", "language of messages and help; default: that of the system");
  }

  /**
   * The language that a command line asks for. It is looked for before anything else, since
   * messages about wrong options shall be in it, too; the last one counts.
   */
  static Optional<MessageLocale> in(String[] args) {
    Optional<MessageLocale> found = Optional.empty();
    for (int i = 0; i < args.length; i++) {
      if (args[i].startsWith(WRITTEN + "=")) {
        found = language(args[i].substring(WRITTEN.length() + 1));
      } else if (args[i].equals(WRITTEN) && i + 1 < args.length) {
        found = language(args[i + 1]);
      }
    }
    return found;
  }

  /** The words of a command line without the option before the command. */
  static String[] withoutLeading(String[] args) {
    if (args.length >= 2 && args[0].equals(WRITTEN) && language(args[1]).isPresent()) {
      return withoutLeading(Arrays.copyOfRange(args, 2, args.length));
    }
    boolean whole =
        args.length >= 1
            && args[0].startsWith(WRITTEN + "=")
            && language(args[0].substring(WRITTEN.length() + 1)).isPresent();
    return whole ? withoutLeading(Arrays.copyOfRange(args, 1, args.length)) : args;
  }

  /** Refuses a language that the program does not speak. */
  static void check(CommandLine line) throws UsageException {
    String[] values = line.getOptionValues(NAME);
    for (String value : values == null ? new String[0] : values) {
      if (language(value).isEmpty()) {
        throw new UsageException("--lang “" + value + "”: one of fr, en is expected");
      }
    }
  }

  private static Optional<MessageLocale> language(String tag) {
    return Stream.of(MessageLocale.values()).filter(known -> known.tag().equals(tag)).findFirst();
  }
}
