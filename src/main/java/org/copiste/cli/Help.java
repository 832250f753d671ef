package org.copiste.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.commons.cli.Option;

/** What {@code --help} prints. */
final class Help {
  /** What the program is for, as the end of a sentence that begins with its name. */
  static final String PURPOSE = "turns raw OCR text into TEI P5";

  static final String PATHS =
      "A PATH is a file, a folder (with all folders in it) or - for standard input.";

  static final String EXIT_CODES =
      "0 all well, 1 errors found or documents failed, 2 wrong usage, 3 nothing could be done.";

  /** The option that every command has. */
  static final String HELP = "--help";

  static final String HELP_DOES = "print this";

  private static final int LEFT = 34;
  private static final int RIGHT = 62;
  private static final int LINE = 75;

  private Help() {}

  /** The help of the program. */
  static void program(Collection<Command> commands, PrintStream to) {
    to.println("Copiste " + PURPOSE + ".");
    to.println();
    to.println("usage: copiste COMMAND [OPTIONS] [PATH…]");
    to.println("       copiste COMMAND --help");
    to.println("       copiste --version");
    to.println();
    to.println(PATHS);
    to.println();
    for (Command command : commands) {
      row(command.name(), command.summary(), to);
    }
    to.println();
    wrapped("Exit codes: " + EXIT_CODES, LINE).forEach(to::println);
    to.println();
    to.println("example: copiste encode letters -o tei");
  }

  /** The help of one command. */
  static void command(Command command, PrintStream to) {
    to.println("copiste " + command.name() + ": " + command.summary());
    to.println();
    to.println("usage: copiste " + command.name() + " " + command.synopsis());
    to.println();
    for (Option option : command.options().getOptions()) {
      row(named(option), String.valueOf(option.getDescription()), to);
    }
    row(HELP, HELP_DOES, to);
    to.println();
    for (String example : command.examples()) {
      to.println("example: " + example);
    }
  }

  /** An option with its short name and its value, as in {@code -o, --output DIR}. */
  static String named(Option option) {
    String name = option.getOpt() == null ? "" : "-" + option.getOpt() + ", ";
    String value = option.hasArg() ? " " + option.getArgName() : "";
    return name + "--" + option.getLongOpt() + value;
  }

  private static void row(String left, String right, PrintStream to) {
    List<String> lines = wrapped(right, RIGHT);
    String first = "  " + left;
    if (first.length() >= LEFT) {
      to.println(first);
      first = "";
    }
    for (String line : lines) {
      to.println(first + " ".repeat(LEFT - first.length()) + line);
      first = "";
    }
  }

  private static List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (line.length() + word.length() + 1 > width && line.length() > 0) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
