package org.copiste.batch;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copiste.read.Original;

/** Computes what a command makes of one input. Several threads use it at the same time. */
public interface DocumentProcessor {

  /** The extensions of an input's results, such as {@code .xml}. */
  List<String> extensions();

  /** Those of the extensions whose results people edit by hand. */
  default Set<String> edited() {
    return Set.of();
  }

  /** Messages about files that concern all inputs, such as an authority file. */
  default List<Notice> notices() {
    return List.of();
  }

  /**
   * A fingerprint of everything that the results depend on besides the input's bytes: program,
   * models, options, configuration, lexicons, authority file, decisions.
   */
  String fingerprint(Input input) throws InputException;

  /**
   * Computes the results of one input. They are written later, by another class.
   *
   * @param original what the input is read from
   * @throws InputException if the input cannot be used
   * @throws IOException if its bytes cannot be had
   */
  Result process(Input input, Original original) throws InputException, IOException;

  /**
   * What one input gave.
   *
   * @param results bytes by extension; empty where there is no result
   * @param rejected bytes by extension of what must not count as a result because it is faulty, but
   *     is kept beside the results so that the fault can be examined
   * @param notices messages in the order of the text; an error makes the run fail, but results are
   *     written all the same
   * @param figures what was counted in it
   */
  record Result(
      Map<String, byte[]> results,
      Map<String, byte[]> rejected,
      List<Notice> notices,
      Map<Figure, Integer> figures) {
    /** Copies maps and list. */
    public Result {
      results = Map.copyOf(results);
      rejected = Map.copyOf(rejected);
      notices = List.copyOf(notices);
      figures = Map.copyOf(figures);
    }

    /** Results of which none was rejected and of which nothing was counted. */
    public Result(Map<String, byte[]> results, List<Notice> notices) {
      this(results, Map.of(), notices, Map.of());
    }

    /** The same with figures. */
    public Result with(Map<Figure, Integer> more) {
      return new Result(results, rejected, notices, more);
    }
  }

  /** An input that cannot be processed, or one that is empty, of which a warning says so. */
  final class InputException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Notice notice;

    /** With the place and the reason. */
    public InputException(Notice notice) {
      super(notice.message());
      this.notice = notice;
    }

    /** The place and the reason. */
    public Notice notice() {
      return notice;
    }
  }
}
