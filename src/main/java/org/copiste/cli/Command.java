package org.copiste.cli;

import java.util.List;
import org.apache.commons.cli.Options;
import org.copiste.settings.SettingsException;

/** One command of the program. */
interface Command {

  /** Its name. */
  String name();

  /** What it does, in one line. */
  String summary();

  /** What follows its name, such as {@code [OPTIONS] PATH… -o DIR}. */
  String synopsis();

  /** Its own options. */
  Options options();

  /** Its options and those that every command has, without {@code --help}. */
  default Options allOptions() {
    Options all = new Options();
    options().getOptions().forEach(all::addOption);
    return all.addOption(LanguageOption.option());
  }

  /** At least one command line that works. */
  List<String> examples();

  /** Runs it and returns the exit code. */
  int run(Arguments arguments, Console console)
      throws UsageException, NothingDoneException, SettingsException;
}
