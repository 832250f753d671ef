package org.copiste.cli;

import org.copiste.batch.Notice;
import org.copiste.model.Diagnostic.Severity;

/** What {@code train} says while it works, and with which code it ends. */
final class TrainingReport {
  private final Console console;
  private final boolean quiet;
  private int errors;

  TrainingReport(Console console, boolean quiet) {
    this.console = console;
    this.quiet = quiet;
  }

  Console console() {
    return console;
  }

  /** Shows a notice. */
  void say(Notice notice) {
    errors += notice.severity() == Severity.ERROR ? 1 : 0;
    if (!quiet || notice.severity() == Severity.ERROR) {
      console.err().println(notice);
    }
  }

  /** Says what was made. */
  void done(String what) {
    if (!quiet) {
      console.err().println("copiste train: " + what);
    }
  }

  /** The exit code once something was made: 1 where a part of the material was at fault. */
  int exitCode() {
    return errors > 0 ? ExitCode.FAILED : ExitCode.WELL;
  }
}
