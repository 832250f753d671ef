package org.copiste.batch;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How long a run will still take, from the time that its finished inputs took for each byte. Inputs
 * that were up to date say nothing about that; those at work count as done in part. Times are in
 * seconds from any beginning. Not safe for use by several threads.
 */
final class RemainingTime {
  /** From this share of the work on an estimate is given; set by hand. */
  private static final double FROM = 0.05;

  /**
   * What share of the inputs has to be worked on is seen from so many that were finished last: the
   * first half of a run that goes on with another one is up to date, the second is not. Set by hand.
   */
  private static final int MEMORY = 50;

  private final int jobs;
  private final long all;
  private final Map<Object, AtWork> begun = new HashMap<>();
  private long finished;
  private long worked;
  private double busy;
  private int firsts;
  private int ends;
  private double share;

  /**
   * An input that is being worked on.
   *
   * @param first whether it is among the first, which wait for the models to be loaded and so tell
   *     nothing of the others
   */
  private record AtWork(double since, long bytes, boolean first) {}

  /**
   * For a run.
   *
   * @param jobs how many inputs are worked on at a time
   * @param all the bytes of all inputs
   */
  RemainingTime(int jobs, long all) {
    this.jobs = jobs;
    this.all = all;
  }

  void begin(Object input, long bytes, double now) {
    begun.put(input, new AtWork(now, bytes, firsts < jobs));
  }

  /**
   * An input is finished.
   *
   * @param counts whether work was done on it
   */
  void end(Object input, boolean counts, double now) {
    AtWork ended = begun.remove(input);
    if (ended == null) {
      throw new IllegalStateException("an input ends that has not begun");
    }
    finished += ended.bytes();
    ends++;
    share += ((counts ? 1 : 0) - share) / Math.min(ends, MEMORY);
    if (counts && ended.first()) {
      firsts++;
    } else if (counts) {
      busy += now - ended.since();
      worked += ended.bytes();
    }
  }

  /** The bytes of all finished inputs. */
  long finished() {
    return finished;
  }

  /** The seconds still to come; empty where that cannot be said yet. */
  OptionalDouble seconds(double now) {
    if (worked == 0 || finished < FROM * all) {
      return OptionalDouble.empty();
    }
    double speed = worked / Math.max(busy, 1e-3);
    double underWay = 0;
    for (AtWork input : begun.values()) {
      underWay += Math.min(input.bytes(), (now - input.since()) * speed);
    }
    return OptionalDouble.of(share * (all - finished - underWay) / (speed * jobs));
  }
}
