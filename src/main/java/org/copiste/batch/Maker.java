package org.copiste.batch;

import java.util.List;
import java.util.Map;

/** What a command makes of one input. Used by several threads at a time. */
public interface Maker {

  /** The extensions of what it will make of an input, such as {@code .xml}. */
  List<String> extensions();

  /**
   * Fingerprint of everything but the input's bytes that the results depend on: program, models,
   * options, configuration, lexicons, authority, decisions.
   */
  String fingerprint(Input input) throws ProblemException;

  /**
   * Makes the results of one input.
   *
   * @param bytes the input's bytes
   * @throws ProblemException if the input cannot be used
   */
  Made make(Input input, byte[] bytes) throws ProblemException;

  /**
   * Results and what there is to say about them.
   *
   * @param results bytes by extension; nothing where the input gave no result
   * @param notices by place; an error makes the run fail, but results are still written
   */
  record Made(Map<String, byte[]> results, List<Notice> notices) {
    /** Copies map and list. */
    public Made {
      results = Map.copyOf(results);
      notices = List.copyOf(notices);
    }
  }

  /** An input that cannot be used, with the place and the reason. */
  final class ProblemException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Notice notice;

    /** With the place and the reason. */
    public ProblemException(Notice notice) {
      super(notice.message());
      this.notice = notice;
    }

    /** The place and the reason. */
    public Notice notice() {
      return notice;
    }
  }
}
