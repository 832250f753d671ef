package org.copiste.evaluate;

/**
 * How many things of one sort were found.
 *
 * @param gold how many there are
 * @param found how many the system has
 * @param right how many of those are right
 */
public record Match(int gold, int found, int right) {

  /** The share of what was found that is right; 1 where nothing was found. */
  public double precision() {
    return found == 0 ? 1 : (double) right / found;
  }

  /** The share of what there is that was found; 1 where there is nothing. */
  public double recall() {
    return gold == 0 ? 1 : (double) right / gold;
  }

  /** Harmonic mean of precision and recall. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  /** Both together. */
  public Match plus(Match other) {
    return new Match(gold + other.gold, found + other.found, right + other.right);
  }
}
