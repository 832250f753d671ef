package org.copiste.evaluate;

import java.util.Arrays;

/**
 * A system compared with another one on the same units.
 *
 * @param other how near the other system's text is to the gold
 * @param unit what was drawn: documents, paragraphs or lines
 * @param units how many there are
 * @param cmer difference of the character match error rates
 * @param wmer difference of the word match error rates
 */
record PairedComparison(TextScore other, String unit, int units, Difference cmer, Difference wmer) {

  /**
   * The first system's rate minus the other's: below 0 the first is better.
   *
   * @param value of all units
   * @param interval its 95 % interval
   * @param better the share of the drawings in which the first is better, from 0 to 1
   * @param worse the share in which it is worse; in the rest both are equal
   */
  record Difference(double value, ConfidenceInterval interval, double better, double worse) {
    /** Differences below this are rounding. */
    private static final double SAME = 1e-12;

    static Difference of(double value, double[] drawn) {
      Arrays.sort(drawn);
      int cut = drawn.length / 40;
      return new Difference(
          value,
          new ConfidenceInterval(drawn[cut], drawn[drawn.length - 1 - cut]),
          (double) Arrays.stream(drawn).filter(d -> d < -SAME).count() / drawn.length,
          (double) Arrays.stream(drawn).filter(d -> d > SAME).count() / drawn.length);
    }
  }
}
