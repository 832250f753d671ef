package org.copiste.batch;

import java.util.List;

/**
 * What became of one input.
 *
 * @param status in one word
 * @param notices what there is to say about it
 */
public record Outcome(Status status, List<Notice> notices) {

  /** What became of an input, in one word. */
  public enum Status {
    DONE,
    UP_TO_DATE,
    /** It was read, and something was wrong with it or with its result. */
    FAILED,
    /** It could not be read, or its result not be written. */
    IMPOSSIBLE
  }

  /** Copies the notices. */
  public Outcome {
    notices = List.copyOf(notices);
  }

  /** An input with which nothing could be done. */
  static Outcome impossible(Input input, String code, String message) {
    return new Outcome(Status.IMPOSSIBLE, List.of(Notice.error(input.shown(), code, message)));
  }
}
