package org.copiste.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * Intervals by resampling: units of the text are drawn with replacement, as many as there are, a
 * thousand times with a fixed seed. The units are documents where there are at least {@value
 * #ENOUGH}, else stretches of the gold, which gives intervals that are too narrow if documents
 * differ.
 */
final class Bootstrap {
  private static final int ROUNDS = 1000;
  private static final int SEED = 20260101;
  private static final int ENOUGH = 20;
  private static final int STRETCH = 400;

  private Bootstrap() {}

  /** An interval of a figure of counts; {@code [0,0]} where there is nothing. */
  static Interval of(List<Alignment> documents, ToDoubleFunction<Counts> figure) {
    List<Counts> units = new ArrayList<>();
    for (Alignment document : documents) {
      if (documents.size() >= ENOUGH) {
        units.add(document.counts());
      } else {
        stretches(document, units);
      }
    }
    if (units.isEmpty()) {
      return new Interval(0, 0);
    }
    Random random = new Random(SEED);
    double[] figures = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      long[] sum = new long[4];
      for (int i = 0; i < units.size(); i++) {
        Counts unit = units.get(random.nextInt(units.size()));
        sum[0] += unit.hits();
        sum[1] += unit.substitutions();
        sum[2] += unit.deletions();
        sum[3] += unit.insertions();
      }
      figures[round] = figure.applyAsDouble(new Counts(sum[0], sum[1], sum[2], sum[3]));
    }
    Arrays.sort(figures);
    return new Interval(figures[ROUNDS / 40], figures[ROUNDS - 1 - ROUNDS / 40]);
  }

  private static void stretches(Alignment document, List<Counts> units) {
    int length = document.operations().length;
    for (int from = 0; from < length; from += STRETCH) {
      units.add(document.counts(from, Math.min(length, from + STRETCH)));
    }
  }
}
