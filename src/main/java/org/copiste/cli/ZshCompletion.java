package org.copiste.cli;

import java.util.Collection;
import org.apache.commons.cli.Option;

/** Completion for zsh, with its own {@code _arguments}. */
final class ZshCompletion {
  private final StringBuilder script = new StringBuilder();

  private ZshCompletion() {}

  static String of(Collection<Command> commands) {
    return new ZshCompletion().write(commands);
  }

  private String write(Collection<Command> commands) {
    line("#compdef copiste");
    line("# Completion for zsh of copiste " + Version.program());
    line("if (( CURRENT == 2 )); then");
    line("  local -a commands");
    line("  commands=(");
    for (Command command : commands) {
      line("    " + quoted(command.name() + ":" + command.summary()));
    }
    line("    " + quoted("help:" + Help.TELLS));
    line("  )");
    line("  _describe command commands");
    line("  compadd -- --help --version");
    line("  return");
    line("fi");
    line("shift words");
    line("(( CURRENT-- ))");
    line("case $words[1] in");
    commands.forEach(this::command);
    line("  help)");
    line("    _arguments " + quoted("1:subject:(" + String.join(" ", Help.subjects()) + ")"));
    line("    ;;");
    line("esac");
    return script.toString();
  }

  private void command(Command command) {
    line("  " + command.name() + ")");
    line("    _arguments \\");
    for (Option option : command.allOptions().getOptions()) {
      String name = "--" + option.getLongOpt();
      String repeated = String.valueOf(option.getDescription()).contains("repeat") ? "*" : "";
      String does = "[" + escaped(String.valueOf(option.getDescription())) + "]" + value(option);
      if (option.getOpt() == null) {
        line("      " + quoted(repeated + name + does) + " \\");
      } else {
        String letter = "-" + option.getOpt();
        String other = "(" + letter + " " + name + ")";
        line("      " + quoted(other + letter + does) + " \\");
        line("      " + quoted(other + name + does) + " \\");
      }
    }
    Offer first = Offer.first(command);
    if (first.kind() == Offer.Kind.WORDS) {
      line("      " + quoted("1:what:(" + String.join(" ", first.words()) + ")") + " \\");
    }
    line("      " + quoted("--help[" + Help.HELP_DOES + "]") + " \\");
    line("      '*:file:_files'");
    line("    ;;");
  }

  private static String value(Option option) {
    if (!option.hasArg()) {
      return "";
    }
    Offer offer = Offer.after(option);
    return switch (offer.kind()) {
      case WORDS -> ":value:(" + String.join(" ", offer.words()) + ")";
      case FOLDERS -> ":folder:_files -/";
      case FILES -> ":file:_files";
      case FREE -> ":" + option.getArgName() + ": ";
    };
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]").replace(":", "\\:");
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }

  private void line(String text) {
    script.append(text).append('\n');
  }
}
