package org.copiste.cli;

import org.copiste.batch.Notice;
import org.copiste.model.Diagnostic.Severity;

/** Prints the messages of {@code train} and derives the exit code. */
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

  /** Prints a message. */
  void say(Notice notice) {
    errors += notice.severity() == Severity.ERROR ? 1 : 0;
    if (!quiet || notice.severity() == Severity.ERROR) {
      console.say(notice);
    }
  }

  /** Prints what was built. */
  void done(String what) {
    if (!quiet) {
      console.err().println("copiste train: " + what);
    }
  }

  /** The exit code once something was built: 1 if part of the material could not be used. */
  int exitCode() {
    return errors > 0 ? ExitCode.FAILED : ExitCode.WELL;
  }
}
