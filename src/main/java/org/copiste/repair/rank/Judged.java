package org.copiste.repair.rank;

/**
 * A change whose rightness is known.
 *
 * @param clues one number for each {@link Clue}; not copied
 * @param right whether it brings the text nearer to the truth
 * @param weight how many changes it counts for; above 0
 */
public record Judged(double[] clues, boolean right, double weight) {
  /** A change that counts once. */
  public Judged(double[] clues, boolean right) {
    this(clues, right, 1);
  }

  /** The same change with another weight. */
  public Judged counting(double times) {
    return new Judged(clues, right, times);
  }
}
