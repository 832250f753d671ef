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

  /** Its options, without {@code --help}. */
  Options options();

  /** At least one command line that works. */
  List<String> examples();

  /** Runs it and returns the exit code. */
  int run(Arguments arguments, Console console)
      throws UsageException, NothingDoneException, SettingsException;
}
