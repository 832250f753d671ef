package org.copiste.cli;

import java.util.Collection;
import org.apache.commons.cli.Option;

/** The manual page {@code copiste(1)}, in the macros of man(7). */
final class ManualPage {
  private final StringBuilder page = new StringBuilder();

  private ManualPage() {}

  static String of(Collection<Command> commands) {
    return new ManualPage().write(commands);
  }

  private String write(Collection<Command> commands) {
    page.append(".TH COPISTE 1 \"\" \"Copiste ").append(escaped(Version.program())).append("\"\n");
    section("NAME");
    page.append("copiste \\- ").append(escaped(Help.PURPOSE)).append('\n');
    section("SYNOPSIS");
    page.append(".B copiste\n").append(escaped("COMMAND [OPTIONS] [PATH…]")).append("\n.br\n");
    page.append(".B copiste\n").append(escaped("COMMAND --help")).append("\n.br\n");
    page.append(".B copiste\n").append(escaped("--version")).append('\n');
    section("DESCRIPTION");
    text(Help.PATHS);
    text("Results go to standard output or into the folder that --output names.");
    section("COMMANDS");
    for (Command command : commands) {
      command(command);
    }
    section("EXIT STATUS");
    text(Help.EXIT_CODES);
    section("ENVIRONMENT");
    entry("COPISTE_CACHE", "the folder of schemas and of parsed classes; empty for none");
    entry("COPISTE_JAVA_OPTIONS", "options for the Java machine, separated by blanks");
    entry("JAVA_HOME", "the Java to run with; otherwise the one on the path");
    entry("NO_COLOR", "if it is not empty, nothing is coloured");
    section("FILES");
    entry("copiste.toml", "settings and header metadata for the files of its folder");
    entry("NAME.decisions.tsv", "a person's decisions about the text NAME, which win");
    return page.toString();
  }

  private void command(Command command) {
    page.append(".SS ").append(escaped(command.name())).append('\n');
    text(command.summary());
    page.append(".PP\n.B copiste ").append(escaped(command.name())).append('\n');
    page.append(escaped(command.synopsis())).append('\n');
    for (Option option : command.allOptions().getOptions()) {
      entry(Help.named(option), String.valueOf(option.getDescription()));
    }
    entry(Help.HELP, Help.HELP_DOES);
    page.append(".PP\nExamples:\n.EX\n");
    for (String example : command.examples()) {
      page.append(escaped("    " + example)).append('\n');
    }
    page.append(".EE\n");
  }

  private void section(String title) {
    page.append(".SH ").append(title).append('\n');
  }

  private void text(String text) {
    page.append(".PP\n").append(escaped(text)).append('\n');
  }

  private void entry(String name, String text) {
    page.append(".TP\n.B ").append(escaped(name)).append('\n');
    page.append(escaped(text)).append('\n');
  }

  /** A line that begins with a dot or an apostrophe would be a request to the formatter. */
  private static String escaped(String text) {
    String plain = text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq");
    return plain.startsWith(".") ? "\\&" + plain : plain;
  }
}
