package org.copiste.structure.train;

import java.io.IOException;
import java.nio.file.Path;

/** A file with labelled lines is malformed; the message says how. */
public final class GoldException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;

  /**
   * With the place and the reason.
   *
   * @param line counted from 1; 1 where the file as a whole is meant
   */
  GoldException(Path file, int line, String message) {
    super(message);
    this.file = file.toString();
    this.line = line;
  }

  /** The file as the caller named it. */
  public String file() {
    return file;
  }

  /** The line, counted from 1. */
  public int line() {
    return line;
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
