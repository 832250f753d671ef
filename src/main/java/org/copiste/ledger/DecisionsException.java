package org.copiste.ledger;

import java.io.IOException;

/** A decisions file that cannot be read. */
public final class DecisionsException extends IOException {
  private static final long serialVersionUID = 1L;

  private final int line;

  /**
   * An error at a line of the file.
   *
   * @param line line of the file, counted from 1
   * @param message what is wrong, in one sentence
   */
  public DecisionsException(int line, String message) {
    super(message);
    this.line = line;
  }

  /** Line of the file, counted from 1. */
  public int line() {
    return line;
  }
}
