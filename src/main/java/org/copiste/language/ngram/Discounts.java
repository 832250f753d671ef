package org.copiste.language.ngram;

/**
 * The three discounts of modified Kneser-Ney smoothing, from the numbers of n-grams seen once,
 * twice, three and four times (Chen and Goodman 1998, section 3).
 *
 * @param one discount of a count of 1
 * @param two discount of a count of 2
 * @param more discount of a count of 3 or more
 */
record Discounts(double one, double two, double more) {

  static Discounts of(double n1, double n2, double n3, double n4) {
    double y = n1 / (n1 + 2 * n2);
    return new Discounts(
        clip(1 - 2 * y * n2 / n1, 1), clip(2 - 3 * y * n3 / n2, 2), clip(3 - 4 * y * n4 / n3, 3));
  }

  /** Too few counts make the formula undefined; half the greatest discount then serves. */
  private static double clip(double discount, double most) {
    return Double.isNaN(discount) ? most / 2 : Math.max(0.05, Math.min(most - 0.05, discount));
  }

  double of(long count) {
    return count == 1 ? one : count == 2 ? two : more;
  }
}
