package org.copiste.batch;

import java.util.List;

/**
 * What became of one input.
 *
 * @param status what became of it, in one word
 * @param notices messages about it, in the order of the text
 */
public record Outcome(Status status, List<Notice> notices) {

  /** What became of an input, in one word. */
  public enum Status {
    /** Its results are written. */
    DONE,
    /** Its results were there already. */
    UP_TO_DATE,
    /** It was read, but there are errors in it or in its results. */
    FAILED,
    /** It could not be read, or its results could not be written. */
    IMPOSSIBLE
  }

  /** Copies the notices. */
  public Outcome {
    notices = List.copyOf(notices);
  }

  /** An input that could not be processed at all. */
  static Outcome impossible(Input input, String code, String message) {
    return new Outcome(Status.IMPOSSIBLE, List.of(Notice.error(input.shown(), code, message)));
  }
}
