package org.copiste.language.ngram;

/**
 * Natural logarithms of probabilities in one byte: steps of 1/12, from 0 down to -21.25. The step
 * costs less than 0.05 per probability, far below what decides between two readings.
 */
public final class QuantizedLog {
  private static final float STEP = 1f / 12;

  private QuantizedLog() {}

  /** The nearest byte for a logarithm; what is out of range is clipped. */
  public static byte encode(double log) {
    long steps = Math.round(-log / STEP);
    return (byte) Math.max(0, Math.min(255, steps));
  }

  /** The logarithm that a byte stands for. */
  public static float decode(byte code) {
    return -(code & 0xff) * STEP;
  }
}
