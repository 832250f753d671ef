package org.copiste.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.copiste.language.WordTally;
import org.junit.jupiter.api.Test;

class RateFitTest {
  private static PageCounts page(int words, int small, int made, double doubt) {
    return new PageCounts(
        words,
        small,
        small / 3,
        0,
        made,
        0,
        doubt,
        0,
        false,
        WordTally.NONE,
        OptionalDouble.empty());
  }

  /** Pages of one kind: misreadings are so many times as often as the signs say. */
  private static List<RateFit.Known> set(Random random, int pages, double kind) {
    List<RateFit.Known> set = new ArrayList<>();
    for (int i = 0; i < pages; i++) {
      int words = 100 + random.nextInt(500);
      int small = random.nextInt(1 + words / 10);
      int made = random.nextInt(1 + words / 10);
      double expected = kind * (0.5 * small + made) / words;
      int wrong = 0;
      for (int word = 0; word < words; word++) {
        wrong += random.nextDouble() < -Math.expm1(-expected) ? 1 : 0;
      }
      set.add(new RateFit.Known(page(words, small, made, 0), (double) wrong / words));
    }
    return set;
  }

  @Test
  void whatMisreadingsFollowIsFound() {
    Random random = new Random(7);
    List<List<RateFit.Known>> sets = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      sets.add(set(random, 40, 1));
    }
    RateModel model = RateFit.learn(sets);
    RateModel.Estimate estimate = model.estimate(page(1000, 50, 50, 0));
    assertEquals(-Math.expm1(-0.075), estimate.rate(), 0.004);
    assertTrue(estimate.low() > 0.05 && estimate.high() < 0.1, estimate.toString());
  }

  @Test
  void whereSetsDifferTheIntervalIsWideAndHoldsNineOfTen() {
    Random random = new Random(11);
    List<List<RateFit.Known>> sets = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      sets.add(set(random, 40, Math.exp(random.nextGaussian() / 2)));
    }
    RateModel model = RateFit.learn(sets);
    double held = 0;
    for (int i = 0; i < 40; i++) {
      List<RateFit.Known> other = set(random, 40, Math.exp(random.nextGaussian() / 2));
      held += RateFit.judge(model, other).covered() / 40;
    }
    assertTrue(held > 0.8 && held < 0.99, "held " + held);
  }

  @Test
  void theShippedModelRisesWithEverySignAndStaysBelowOne() {
    RateModel model = RateModel.shipped();
    double before = model.estimate(page(400, 0, 0, 0)).rate();
    for (int step = 10; step <= 400; step += 10) {
      RateModel.Estimate estimate = model.estimate(page(400, step * 3 / 4, step / 2, step / 4.0));
      assertTrue(estimate.rate() > before && estimate.rate() <= 1, estimate.toString());
      assertTrue(estimate.low() <= estimate.rate() && estimate.rate() <= estimate.high());
      before = estimate.rate();
    }
    assertEquals("yes", model.estimate(page(400, 200, 10, 20)).verdict());
    assertEquals("no", model.estimate(page(400, 2, 1, 0.3)).verdict());
  }

  @Test
  void aShortPageHasAWiderInterval() {
    RateModel model = RateModel.shipped();
    RateModel.Estimate brief = model.estimate(page(40, 2, 2, 1));
    RateModel.Estimate full = model.estimate(page(4000, 200, 200, 100));
    assertEquals(brief.rate(), full.rate(), 0.02);
    assertTrue(brief.high() > full.high() && brief.low() < full.low());
  }
}
