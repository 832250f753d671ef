package org.copiste.encode.xml;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Probabilities as values of {@code cert}. */
public final class Certainty {
  private static final int DECIMALS = 3;

  /** What a program says is never certain. */
  private static final double MOST = 0.999;

  private Certainty() {}

  /** A probability with at most three decimals, rounded down, and below 1. */
  public static String of(double p) {
    return BigDecimal.valueOf(Math.min(p, MOST))
        .setScale(DECIMALS, RoundingMode.DOWN)
        .stripTrailingZeros()
        .toPlainString();
  }
}
