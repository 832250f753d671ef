package org.copiste.entities.tagger;

/** Probabilities as features: told apart by a few limits only, to be learnt from few examples. */
final class ProbabilityLevel {
  private static final double[] LIMITS = {0.02, 0.1, 0.25, 0.5, 0.75, 0.9, 0.97};

  private ProbabilityLevel() {}

  static char of(double p) {
    int level = 0;
    while (level < LIMITS.length && p >= LIMITS[level]) {
      level++;
    }
    return (char) ('0' + level);
  }
}
