package org.copiste.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.commons.cli.Option;

/**
 * Completion for bash. It needs neither the package bash-completion nor a bash newer than 3.2,
 * which macOS has: where nothing is offered, the shell itself completes names of files.
 */
final class BashCompletion {
  private final StringBuilder script = new StringBuilder();

  private BashCompletion() {}

  static String of(Collection<Command> commands) {
    return new BashCompletion().write(commands);
  }

  private String write(Collection<Command> commands) {
    List<String> first = new ArrayList<>(commands.stream().map(Command::name).toList());
    first.addAll(List.of("help", "--help", "--version"));
    line("# Completion for bash of copiste " + Version.program());
    line("_copiste() {");
    line(
        "  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} options= first=");
    line("  COMPREPLY=()");
    line("  if [ \"$COMP_CWORD\" -eq 1 ]; then");
    line("    " + words(first));
    line("    return");
    line("  fi");
    line("  case ${COMP_WORDS[1]} in");
    commands.forEach(this::command);
    line("    help) first='" + String.join(" ", Help.subjects()) + "' ;;");
    line("  esac");
    line("  case $word in");
    line("    -*) first=$options ;;");
    line("    *) [ \"$COMP_CWORD\" -eq 2 ] || first= ;;");
    line("  esac");
    line("  COMPREPLY=($(compgen -W \"$first\" -- \"$word\"))");
    line("}");
    line("complete -o default -F _copiste copiste");
    return script.toString();
  }

  private void command(Command command) {
    line("    " + command.name() + ")");
    line("      case $before in");
    StringBuilder options = new StringBuilder();
    for (Option option : command.allOptions().getOptions()) {
      String name = "--" + option.getLongOpt();
      options.append(name).append(' ');
      if (option.hasArg()) {
        value(option.getOpt() == null ? name : "-" + option.getOpt() + "|" + name, option);
      }
    }
    line("      esac");
    line("      options='" + options + "--help'");
    line("      first='" + String.join(" ", Offer.first(command).words()) + "'");
    line("      ;;");
  }

  private void value(String pattern, Option option) {
    Offer offer = Offer.after(option);
    String offered =
        switch (offer.kind()) {
          case WORDS -> words(offer.words());
          case FOLDERS -> "compopt +o default -o dirnames 2>/dev/null";
          case FREE -> "compopt +o default 2>/dev/null";
          case FILES -> ":";
        };
    line("        " + pattern + ") " + offered + "; return ;;");
  }

  private static String words(List<String> words) {
    return "COMPREPLY=($(compgen -W '" + String.join(" ", words) + "' -- \"$word\"))";
  }

  private void line(String text) {
    script.append(text).append('\n');
  }
}
