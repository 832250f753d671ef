package org.copiste.entities.train;

import java.io.IOException;
import java.nio.file.Path;

/** A file with names that is not of the form it should have. */
public final class NameGoldException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String message;
  private final String file;
  private final int line;

  NameGoldException(Path file, int line, String message) {
    super(message);
    this.message = message;
    this.file = file.toString();
    this.line = line;
  }

  @Override
  public String getMessage() {
    return message;
  }

  /** The file. */
  public String file() {
    return file;
  }

  /** The line, from 1. */
  public int line() {
    return line;
  }
}
