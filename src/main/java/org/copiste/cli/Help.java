package org.copiste.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
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

  /** What the command {@code help} does. */
  static final String TELLS = "tells of a command or topic";

  static final String HELP_DOES = "print this";

  /** A blank at which a line may end: not beside the signs that French parts from their words. */
  private static final Pattern BREAK = Pattern.compile("(?<!«) (?![;:?!»])");

  private static final int LEFT = 34;
  private static final int RIGHT = 62;
  private static final int LINE = 75;

  private final PrintStream to;
  private final Translation words;

  /** Help in the language of a console. */
  Help(Console console) {
    this.to = console.out();
    this.words = console.words();
  }

  /** What {@code copiste help} tells of: commands and topics. */
  static List<String> subjects() {
    List<String> subjects = new ArrayList<>(Main.commands().stream().map(Command::name).toList());
    subjects.addAll(HelpTopic.NAMES);
    return subjects;
  }

  /** The help of the program. */
  void program(Collection<Command> commands) {
    to.println(words.say("Copiste {1}.", words.of(PURPOSE)));
    to.println();
    usage("copiste COMMAND [OPTIONS] [PATH…]");
    to.println("       copiste COMMAND --help");
    to.println("       copiste help COMMAND|" + String.join("|", HelpTopic.NAMES));
    to.println("       copiste --version");
    to.println();
    wrapped(words.of(PATHS), LINE).forEach(to::println);
    to.println();
    for (Command command : commands) {
      row(command.name(), words.of(command.summary()));
    }
    to.println();
    wrapped(words.say("Exit codes: {1}", words.of(EXIT_CODES)), LINE).forEach(to::println);
    to.println();
    example("copiste encode letters -o tei");
  }

  /** The help of one command. */
  void command(Command command) {
    to.println("copiste " + command.name() + words.say(": {1}", words.of(command.summary())));
    to.println();
    usage("copiste " + command.name() + " " + command.synopsis());
    to.println();
    for (Option option : command.allOptions().getOptions()) {
      option(option);
    }
    row(HELP, words.of(HELP_DOES));
    to.println();
    command.examples().forEach(this::example);
  }

  /** What there is to know about one topic; false where there is no such topic. */
  boolean topic(String name) {
    if (!HelpTopic.NAMES.contains(name)) {
      return false;
    }
    to.print(HelpTopic.text(name, words.locale()));
    return true;
  }

  private void usage(String line) {
    to.println(words.say("usage: {1}", line));
  }

  private void example(String line) {
    to.println(words.say("example: {1}", line));
  }

  private void option(Option option) {
    row(named(option), words.of(String.valueOf(option.getDescription())));
  }

  /** An option with its short name and its value, as in {@code -o, --output DIR}. */
  static String named(Option option) {
    String name = option.getOpt() == null ? "" : "-" + option.getOpt() + ", ";
    String value = option.hasArg() ? " " + option.getArgName() : "";
    return name + "--" + option.getLongOpt() + value;
  }

  private void row(String left, String right) {
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
    for (String word : BREAK.split(text)) {
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
