package org.copiste.language.ngram;

import java.io.IOException;
import java.nio.file.Path;

/** A malformed file of counts. */
public final class CountsException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;

  /**
   * Names a line.
   *
   * @param line counted from 1
   * @param message one sentence
   */
  CountsException(Path file, int line, String message) {
    super(message);
    this.file = file.toString();
    this.line = line;
  }

  /** The file as it was named. */
  public String file() {
    return file;
  }

  /** The line, counted from 1. */
  public int line() {
    return line;
  }

  /** The sentence; never null. */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
