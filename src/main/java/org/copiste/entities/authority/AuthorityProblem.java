package org.copiste.entities.authority;

/**
 * Something wrong with an authority file.
 *
 * @param error whether the file cannot be used; a warning otherwise
 * @param line counted from 1; 0 where the whole file is meant
 * @param column counted from 1; 0 where the whole line is meant
 * @param message one sentence
 */
public record AuthorityProblem(boolean error, int line, int column, String message) {

  static AuthorityProblem error(int line, int column, String message) {
    return new AuthorityProblem(true, line, column, message);
  }

  /** The message after its place. */
  @Override
  public String toString() {
    return line == 0 ? message : line + ":" + column + ": " + message;
  }
}
