package org.copiste.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.PriorityQueue;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RemainingTimeTest {
  /** Seconds that the models take to load, in which nothing else is done. */
  private static final double LOADING = 2;

  /** Seconds that what is needed a little later takes to load, while all threads wait. */
  private static final double RULES = 4;

  /** Runs whose time is reckoned, not spent: from a tenth of the work on the estimate is good. */
  @Test
  void theEstimateIsWithinAFactorOfTwo() {
    Random random = new Random(25);
    int asked = 0;
    for (int run = 0; run < 200; run++) {
      int jobs = 1 + random.nextInt(4);
      // A run that was stopped at half finds its first half up to date.
      boolean goesOn = run % 4 == 0;
      List<Work> works = new ArrayList<>();
      int inputs = (goesOn ? 300 : 40) + random.nextInt(200);
      double speed = 20_000 + random.nextInt(80_000);
      for (int i = 0; i < inputs; i++) {
        long bytes = 1_000 + (long) Math.abs(random.nextGaussian() * 8_000);
        boolean upToDate = goesOn && i < inputs / 2;
        double seconds = upToDate ? 0.001 : bytes / speed * (0.7 + 0.6 * random.nextDouble());
        int first = goesOn ? inputs / 2 : 0;
        double loading = i >= first && i < first + jobs ? LOADING : 0;
        loading += i >= first + 2 * jobs && i < first + 3 * jobs ? RULES : 0;
        works.add(new Work(i, bytes, seconds + loading, !upToDate));
      }
      asked += play(works, jobs, goesOn ? inputs / 2 + 100 : 4 * jobs);
    }
    assertTrue(asked > 10_000, "asked " + asked + " times");
  }

  private record Work(int number, long bytes, double seconds, boolean counts) {}

  private record Running(Work work, double end) {}

  private record Said(double at, OptionalDouble remaining, long finished) {}

  /**
   * Plays a run and returns how often an estimate was asked for.
   *
   * @param untold after how many inputs an estimate can be good: the first ones load the models, or
   *     are up to date
   */
  private static int play(List<Work> works, int jobs, int untold) {
    long all = works.stream().mapToLong(Work::bytes).sum();
    RemainingTime remaining = new RemainingTime(jobs, all);
    PriorityQueue<Running> running =
        new PriorityQueue<>((a, b) -> Double.compare(a.end(), b.end()));
    List<Said> said = new ArrayList<>();
    double now = 0;
    int next = 0;
    while (next < works.size() || !running.isEmpty()) {
      while (next < works.size() && running.size() < jobs) {
        Work work = works.get(next++);
        remaining.begin(work.number(), work.bytes(), now);
        running.add(new Running(work, now + work.seconds()));
      }
      Running first = running.remove();
      now = first.end();
      remaining.end(first.work().number(), first.work().counts(), now);
      said.add(new Said(now, remaining.seconds(now), remaining.finished()));
    }
    assertEquals(all, remaining.finished());
    int asked = 0;
    int ended = 0;
    for (Said one : said) {
      double truth = now - one.at();
      // At the end the last input alone decides, and a factor says nothing of a moment.
      if (++ended > untold && one.finished() >= 0.1 * all && truth > 0.15 * now) {
        double estimate = one.remaining().orElseThrow();
        assertTrue(
            estimate > truth / 2 && estimate < truth * 2,
            () -> one + " of " + all + ", " + jobs + " jobs: true is " + truth);
        asked++;
      }
    }
    return asked;
  }
}
