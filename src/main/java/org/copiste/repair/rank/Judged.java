package org.copiste.repair.rank;

/**
 * A change whose rightness is known.
 *
 * @param clues one number for each {@link Clue}; not copied
 * @param right whether it brings the text nearer to the truth
 */
public record Judged(double[] clues, boolean right) {}
