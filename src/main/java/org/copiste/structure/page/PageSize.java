package org.copiste.structure.page;

/**
 * How well the distance of two numbers agrees with the size of a page.
 *
 * <p>Half of all pages have nearly the same size, most others differ as pages with a heading or a
 * table do, and a few are cut short; the lengths of sections vary far more. The shares and the
 * standard deviations, of the logarithm of the size, were set by hand.
 *
 * @param ratio the distance as a multiple of the size
 */
record PageSize(double ratio) {
  private static final double SAME = 0.04;
  private static final double ALIKE = 0.25;
  private static final double SECTION = 0.75;

  /** Density of any distance at random: as likely in each part of a range of e⁶. */
  private static final double ANY = 1.0 / 6;

  /** Pages cut short or run over, spread as any distance within e³. */
  private static final double OTHER = 1.0 / 3;

  private static final double NEVER = 0.003;

  double againstChance() {
    return Math.log(page() / ANY);
  }

  double againstSections() {
    return Math.log(page() / (0.7 * normal(SECTION) + 0.3 * ANY));
  }

  private double page() {
    double other = Math.abs(Math.log(ratio)) < 1.5 ? OTHER : NEVER;
    return 0.45 * normal(SAME) + 0.45 * normal(ALIKE) + 0.1 * other;
  }

  private double normal(double deviation) {
    double x = Math.log(ratio) / deviation;
    return Math.exp(-x * x / 2) / (deviation * Math.sqrt(2 * Math.PI));
  }
}
