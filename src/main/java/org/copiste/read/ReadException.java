package org.copiste.read;

/** A file cannot be read as text. */
public final class ReadException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final int line;
  private final int column;

  /**
   * A failure at a place in a file.
   *
   * @param code a stable name for the kind of failure, such as {@code empty-file}
   * @param line line counted from 1; where the bytes could not be decoded, the line reached
   * @param column column counted from 1
   * @param message what is wrong, in one sentence
   */
  public ReadException(String code, int line, int column, String message) {
    super(message);
    this.code = code;
    this.line = line;
    this.column = column;
  }

  public String code() {
    return code;
  }

  public int line() {
    return line;
  }

  public int column() {
    return column;
  }

  /** What is wrong, in one sentence; never null. */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
