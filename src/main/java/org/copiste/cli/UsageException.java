package org.copiste.cli;

/** A command line is malformed or asks for something impossible. */
final class UsageException extends Exception {
  private static final long serialVersionUID = 1L;

  /** With one sentence that says what is wrong. */
  UsageException(String message) {
    super(message);
  }
}
