package org.copiste.evaluate;

/**
 * How many items of one kind were found.
 *
 * @param gold how many the gold has
 * @param found how many the system has
 * @param right how many of those are right
 */
record PrecisionRecall(int gold, int found, int right) {

  /** Precision: the share of what was found that is right; 1 if nothing was found. */
  public double precision() {
    return found == 0 ? 1 : (double) right / found;
  }

  /** Recall: the share of the gold that was found; 1 if the gold has nothing. */
  public double recall() {
    return gold == 0 ? 1 : (double) right / gold;
  }

  /** Harmonic mean of precision and recall. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  /** The sum of both. */
  public PrecisionRecall plus(PrecisionRecall other) {
    return new PrecisionRecall(gold + other.gold, found + other.found, right + other.right);
  }
}
