package org.copiste.read.page;

/** A file is not what its format asks for. */
public final class PageException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final int line;
  private final int column;

  /**
   * A fault at a place in the file.
   *
   * @param code a stable name for the kind of fault, such as {@code broken-file}
   * @param line line of the file counted from 1
   * @param column column counted from 1
   * @param message what is wrong, in one sentence
   */
  public PageException(String code, int line, int column, String message) {
    super(message);
    this.code = code;
    this.line = Math.max(1, line);
    this.column = Math.max(1, column);
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
