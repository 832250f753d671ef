package org.copiste.evaluate;

/**
 * What became of the gold's tokens of one kind.
 *
 * @param gold how many the gold has
 * @param right how many of them the OCR has right
 * @param kept how many of these the system has right, too
 * @param mended how many the OCR has wrong and the system right
 */
record Survival(int gold, int right, int kept, int mended) {
  static final Survival NONE = new Survival(0, 0, 0, 0);

  Survival and(boolean before, boolean after) {
    return new Survival(
        gold + 1,
        right + (before ? 1 : 0),
        kept + (before && after ? 1 : 0),
        mended + (!before && after ? 1 : 0));
  }

  Survival plus(Survival other) {
    return new Survival(
        gold + other.gold, right + other.right, kept + other.kept, mended + other.mended);
  }

  int wrong() {
    return gold - right;
  }

  /** The share of those right in the OCR that are still right; 1 if there are none. */
  double survival() {
    return right == 0 ? 1 : (double) kept / right;
  }

  /** The share of the gold's that the system has right; 1 if there are none. */
  double recall() {
    return gold == 0 ? 1 : (double) (kept + mended) / gold;
  }

  /** The share of the gold's that the OCR has right; 1 if there are none. */
  double recallOfOcr() {
    return gold == 0 ? 1 : (double) right / gold;
  }
}
