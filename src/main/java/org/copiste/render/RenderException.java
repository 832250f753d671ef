package org.copiste.render;

/** A document of which no view can be made. */
public final class RenderException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final int line;
  private final int column;

  /**
   * Says why.
   *
   * @param code a stable name for the sort of problem
   * @param line of the document, counted from 1
   * @param column counted from 1
   * @param message one sentence
   */
  RenderException(String code, int line, int column, String message) {
    super(message);
    this.code = code;
    this.line = line;
    this.column = column;
  }

  /** A stable name for the sort of problem. */
  public String code() {
    return code;
  }

  /** The line of the document, counted from 1. */
  public int line() {
    return line;
  }

  /** The column, counted from 1. */
  public int column() {
    return column;
  }

  /** The sentence; never null. */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
