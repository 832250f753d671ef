package org.copiste.settings;

/**
 * A file that settings come from (a configuration, a lexicon, an authority file, a line model, a
 * decisions file) cannot be used.
 */
public final class SettingsException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;
  private final int column;
  private final String code;

  /**
   * With the place and the reason.
   *
   * @param file the file as the user named it
   * @param line counted from 1
   * @param column counted from 1
   * @param code a stable name for the kind of problem, such as {@code configuration}
   * @param message one sentence
   */
  public SettingsException(String file, int line, int column, String code, String message) {
    super(message);
    this.file = file;
    this.line = line;
    this.column = column;
    this.code = code;
  }

  /** With the reason, where no single line is at fault. */
  SettingsException(String file, String code, String message) {
    this(file, 1, 1, code, message);
  }

  /** The file as the user named it; never null. */
  public String file() {
    return file;
  }

  /** The line, counted from 1; 1 where the file as a whole is meant. */
  public int line() {
    return line;
  }

  /** The column, counted from 1 in UTF-16 code units; 1 where the line as a whole is meant. */
  public int column() {
    return column;
  }

  /** A stable name for the kind of problem; never null. */
  public String code() {
    return code;
  }

  /** One sentence that says what is wrong; never null. */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
