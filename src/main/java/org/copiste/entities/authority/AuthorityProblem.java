package org.copiste.entities.authority;

/**
 * Something wrong with an authority file.
 *
 * @param error whether the file cannot be used; else it is a warning
 * @param line counted from 1; 0 for the whole file
 * @param column counted from 1; 0 for the whole line
 * @param message one sentence
 */
public record AuthorityProblem(boolean error, int line, int column, String message) {

  static AuthorityProblem error(int line, int column, String message) {
    return new AuthorityProblem(true, line, column, message);
  }

  /** The message, preceded by its place if it has one. */
  @Override
  public String toString() {
    return line == 0 ? message : line + ":" + column + ": " + message;
  }
}
