package org.copiste.batch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
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
   * What share of the inputs has to be worked on, and how fast, is seen from so many that were
   * finished last: the first half of a run that goes on with another one is up to date, the second
   * is not. Set by hand.
   */
  private static final int MEMORY = 50;

  /** One in so many inputs is taken to have waited; set by hand. */
  private static final int WAITED = 10;

  private final int jobs;
  private final long all;
  private final Map<Object, AtWork> begun = new HashMap<>();
  private long finished;
  private final Deque<Done> done = new ArrayDeque<>();
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

  /** An input that is finished, and the time that it took. */
  private record Done(long bytes, double seconds) {
    double secondsPerByte() {
      return seconds / bytes;
    }
  }

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
      done.add(new Done(ended.bytes(), now - ended.since()));
      if (done.size() > MEMORY) {
        done.remove();
      }
    }
  }

  /**
   * Bytes a second of one thread. The slowest inputs do not count: they are those that had to wait
   * for what is loaded once when it is first needed, such as the rules of the second opinion.
   */
  private double speed() {
    List<Done> inputs = new ArrayList<>(done);
    inputs.sort(Comparator.comparingDouble(Done::secondsPerByte));
    int waited = Math.min(inputs.size() / 2, Math.max(jobs, inputs.size() / WAITED));
    List<Done> usual = inputs.subList(0, inputs.size() - waited);
    double seconds = usual.stream().mapToDouble(Done::seconds).sum();
    return usual.stream().mapToLong(Done::bytes).sum() / Math.max(seconds, 1e-3);
  }

  /** The bytes of all finished inputs. */
  long finished() {
    return finished;
  }

  /** The seconds still to come; empty where that cannot be said yet. */
  OptionalDouble seconds(double now) {
    if (done.isEmpty() || finished < FROM * all) {
      return OptionalDouble.empty();
    }
    double speed = speed();
    double underWay = 0;
    for (AtWork input : begun.values()) {
      underWay += Math.min(input.bytes(), (now - input.since()) * speed);
    }
    return OptionalDouble.of(share * (all - finished - underWay) / (speed * jobs));
  }
}
