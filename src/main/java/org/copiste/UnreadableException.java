package org.copiste;

import java.io.IOException;

/**
 * Something that was handed in cannot be used at all: a source that cannot be read or is not text,
 * or a settings file (configuration, lexicon, authority file, decisions) that cannot be read or is
 * malformed. Nothing was done with it. What is merely odd about a text is never an exception but a
 * {@link Problem}.
 */
public final class UnreadableException extends IOException {
  private static final long serialVersionUID = 1L;

  private final Problem problem;

  UnreadableException(String file, Problem problem, Throwable cause) {
    super(file + ":" + problem.line() + ":" + problem.column() + ": " + problem.message(), cause);
    this.problem = problem;
  }

  /** What is wrong, and where in the file; never null. */
  public Problem problem() {
    return problem;
  }
}
