package org.copiste.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * Bootstrap intervals: as many units as there are are drawn with replacement, a thousand times with
 * a fixed seed. Units are documents if there are at least {@value #ENOUGH}, else stretches of
 * {@value #STRETCH} symbols, which gives too narrow intervals if the documents differ.
 */
final class Bootstrap {
  private static final int ROUNDS = 1000;
  private static final int SEED = 20260101;
  private static final int ENOUGH = 20;
  private static final int STRETCH = 400;

  private Bootstrap() {}

  /** The interval of a figure computed from counts; {@code [0,0]} without documents. */
  static ConfidenceInterval of(List<Alignment> documents, ToDoubleFunction<Counts> figure) {
    List<Counts> units = new ArrayList<>();
    for (Alignment document : documents) {
      if (documents.size() >= ENOUGH) {
        units.add(document.counts());
      } else {
        stretches(document, units);
      }
    }
    if (units.isEmpty()) {
      return new ConfidenceInterval(0, 0);
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
    return new ConfidenceInterval(figures[ROUNDS / 40], figures[ROUNDS - 1 - ROUNDS / 40]);
  }

  private static void stretches(Alignment document, List<Counts> units) {
    int length = document.operations().length;
    for (int from = 0; from < length; from += STRETCH) {
      units.add(document.counts(from, Math.min(length, from + STRETCH)));
    }
  }
}
