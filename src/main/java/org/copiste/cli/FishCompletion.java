package org.copiste.cli;

import java.util.Collection;
import java.util.List;
import org.apache.commons.cli.Option;

/** Completion for fish. */
final class FishCompletion {
  private final StringBuilder script = new StringBuilder();

  private FishCompletion() {}

  static String of(Collection<Command> commands) {
    return new FishCompletion().write(commands);
  }

  private String write(Collection<Command> commands) {
    line("# Completion for fish of copiste " + Version.program());
    line("function __copiste_is");
    line("  set -l words (commandline -opc)");
    line("  test (count $words) -ge 2; and test $words[2] = $argv[1]");
    line("end");
    line("function __copiste_ends_with");
    line("  set -l words (commandline -opc)");
    line("  test (count $words) -eq 2; and test $words[2] = $argv[1]");
    line("end");
    String start = "complete -c copiste -n 'test (count (commandline -opc)) -eq 1' -f";
    line(start + " -l help");
    line(start + " -l version");
    for (Command command : commands) {
      line(start + " -a " + command.name() + " -d " + quoted(command.summary()));
    }
    line(start + " -a help -d " + quoted(Help.TELLS));
    commands.forEach(this::command);
    line(
        "complete -c copiste -n '__copiste_ends_with help' -f -a "
            + quoted(String.join(" ", Help.subjects())));
    return script.toString();
  }

  private void command(Command command) {
    String start = "complete -c copiste -n '__copiste_is " + command.name() + "'";
    for (Option option : command.allOptions().getOptions()) {
      String letter = option.getOpt() == null ? "" : " -s " + option.getOpt();
      String does = " -d " + quoted(String.valueOf(option.getDescription()));
      line(start + letter + " -l " + option.getLongOpt() + value(option) + does);
    }
    line(start + " -l help -d " + quoted(Help.HELP_DOES));
    List<String> first = Offer.first(command).words();
    if (!first.isEmpty()) {
      String words = quoted(String.join(" ", first));
      line("complete -c copiste -n '__copiste_ends_with " + command.name() + "' -f -a " + words);
    }
  }

  private static String value(Option option) {
    if (!option.hasArg()) {
      return "";
    }
    Offer offer = Offer.after(option);
    return switch (offer.kind()) {
      case WORDS -> " -x -a " + quoted(String.join(" ", offer.words()));
      case FOLDERS -> " -x -a '(__fish_complete_directories)'";
      case FILES -> " -r -F";
      case FREE -> " -x";
    };
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }

  private void line(String text) {
    script.append(text).append('\n');
  }
}
