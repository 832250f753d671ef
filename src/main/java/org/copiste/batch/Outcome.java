package org.copiste.batch;

import java.util.List;
import java.util.Map;

/**
 * What became of one input.
 *
 * @param status what became of it, in one word
 * @param notices messages about it, in the order of the text
 * @param figures what was counted in it; empty where nothing was done just now
 */
public record Outcome(Status status, List<Notice> notices, Map<Figure, Integer> figures) {

  /** What became of an input, in one word. */
  public enum Status {
    /** Its results are written. */
    DONE,
    /** Its results were there already. */
    UP_TO_DATE,
    /** Its results are written, but there are errors in it or in them. */
    FAULTY,
    /** There is nothing to be done with it, which is no error: it is empty. */
    LEFT_OUT,
    /** It was read, but has no results, since there are errors in it or in them. */
    FAILED,
    /** It could not be read, or its results could not be written. */
    IMPOSSIBLE
  }

  /** Copies the notices and figures. */
  public Outcome {
    notices = List.copyOf(notices);
    figures = Map.copyOf(figures);
  }

  /** Without figures. */
  public Outcome(Status status, List<Notice> notices) {
    this(status, notices, Map.of());
  }
}
