package org.copiste.read;

/** The bytes of a file cannot be taken as text. */
public final class ReadException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final int line;
  private final int column;

  /**
   * Names a place in a file.
   *
   * @param code a stable name for the sort of failure, such as {@code empty-file}
   * @param line line counted from 1, as far as the bytes could be read
   * @param column column counted from 1
   * @param message one sentence
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

  /** The sentence; never null. */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
