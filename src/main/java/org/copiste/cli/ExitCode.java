package org.copiste.cli;

/** The exit codes. */
final class ExitCode {
  /** All well; warnings are well. */
  static final int WELL = 0;

  /** Errors were found or documents failed; the rest is done. */
  static final int FAILED = 1;

  /** The command line makes no sense; nothing was done. */
  static final int USAGE = 2;

  /** Nothing could be done: no input readable, or the output not writable. */
  static final int NOTHING_DONE = 3;

  private ExitCode() {}
}
