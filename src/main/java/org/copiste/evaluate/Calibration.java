package org.copiste.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Whether edits are right as often as their probabilities say.
 *
 * @param bands by probability
 * @param bySubtype by kind of error
 * @param byRule by the rule that proposed the edit
 * @param expectedError expected calibration error: the mean distance between mean probability and
 *     share of right edits in a band, weighted by the number of edits
 * @param chanceError the calibration error to expect by chance from perfectly calibrated edits,
 *     since each is either right or wrong: the mean absolute deviation of a normal distribution
 * @param logLoss mean negative natural logarithm of the probability given to the true outcome
 * @param constantLogLoss the same if every edit had the overall share of right edits as its
 *     probability
 */
record Calibration(
    List<Band> bands,
    Map<String, Precision> bySubtype,
    Map<String, Precision> byRule,
    double expectedError,
    double chanceError,
    double logLoss,
    double constantLogLoss) {

  private static final double[] LIMITS = {0, 0.1, 0.3, 0.5, 0.7, 0.9, 0.95, 0.99};
  private static final double LEAST = 1e-6;

  /** Copies the tables. */
  public Calibration {
    bands = List.copyOf(bands);
    bySubtype = java.util.Collections.unmodifiableMap(new TreeMap<>(bySubtype));
    byRule = java.util.Collections.unmodifiableMap(new TreeMap<>(byRule));
  }

  /**
   * The edits of one band of probability.
   *
   * @param from its lower limit, inclusive
   * @param edits how many
   * @param right how many of them are right
   * @param meanP their mean probability
   */
  public record Band(double from, int edits, int right, double meanP) {
    /** The share of right ones; 0 if there are none. */
    public double precision() {
      return edits == 0 ? 0 : (double) right / edits;
    }
  }

  /**
   * The edits of one kind.
   *
   * @param edits how many
   * @param right how many of them are right
   */
  public record Precision(int edits, int right) {
    Precision plus(Precision other) {
      return new Precision(edits + other.edits, right + other.right);
    }
  }

  /** One edit and whether it is right. */
  record Judged(double p, boolean right, String subtype, String rule) {}

  static Calibration of(List<Judged> edits) {
    List<Band> bands = new ArrayList<>();
    double expected = 0;
    double chance = 0;
    for (int b = 0; b < LIMITS.length; b++) {
      double from = LIMITS[b];
      double to = b + 1 < LIMITS.length ? LIMITS[b + 1] : Double.MAX_VALUE;
      List<Judged> inside = edits.stream().filter(e -> e.p() >= from && e.p() < to).toList();
      double mean = inside.stream().mapToDouble(Judged::p).average().orElse(0);
      int right = (int) inside.stream().filter(Judged::right).count();
      Band band = new Band(from, inside.size(), right, mean);
      bands.add(band);
      double variance = inside.stream().mapToDouble(e -> e.p() * (1 - e.p())).sum();
      chance += Math.sqrt(2 / Math.PI * variance);
      expected += inside.size() * Math.abs(band.precision() - mean);
    }
    double share = edits.stream().mapToDouble(e -> e.right() ? 1 : 0).average().orElse(0);
    Map<String, Precision> bySubtype = new TreeMap<>();
    Map<String, Precision> byRule = new TreeMap<>();
    for (Judged edit : edits) {
      Precision one = new Precision(1, edit.right() ? 1 : 0);
      bySubtype.merge(edit.subtype(), one, Precision::plus);
      byRule.merge(edit.rule(), one, Precision::plus);
    }
    return new Calibration(
        bands,
        bySubtype,
        byRule,
        edits.isEmpty() ? 0 : expected / edits.size(),
        edits.isEmpty() ? 0 : chance / edits.size(),
        edits.stream().mapToDouble(e -> loss(e.p(), e.right())).average().orElse(0),
        edits.stream().mapToDouble(e -> loss(share, e.right())).average().orElse(0));
  }

  private static double loss(double p, boolean right) {
    return -Math.log(Math.max(LEAST, right ? p : 1 - p));
  }
}
