package org.copiste.cli;

/** The exit codes. */
final class ExitCode {
  /** Success; warnings do not count. */
  static final int WELL = 0;

  /** Errors were found or documents failed; the rest is done. */
  static final int FAILED = 1;

  /** Invalid command line; nothing was done. */
  static final int USAGE = 2;

  /** Nothing could be done: no input readable, or the output not writable. */
  static final int NOTHING_DONE = 3;

  private ExitCode() {}
}
