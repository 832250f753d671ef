package org.copiste.render;

/** Thrown for a document that cannot be rendered. */
public final class RenderException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final int line;
  private final int column;

  /**
   * States the reason.
   *
   * @param code a stable name for the kind of problem
   * @param line the line of the document, from 1
   * @param column the column, from 1
   * @param message one sentence
   */
  RenderException(String code, int line, int column, String message) {
    super(message);
    this.code = code;
    this.line = line;
    this.column = column;
  }

  /** A stable name for the kind of problem. */
  public String code() {
    return code;
  }

  /** The line of the document, from 1. */
  public int line() {
    return line;
  }

  /** The column, from 1. */
  public int column() {
    return column;
  }

  /** The sentence; never null. */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
