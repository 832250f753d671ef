package org.copiste.cli;

/** A run could not start, for instance because its output folder cannot be written. */
final class NothingDoneException extends Exception {
  private static final long serialVersionUID = 1L;

  /** With one sentence that says why. */
  NothingDoneException(String message) {
    super(message);
  }
}
