package org.copiste.language.ngram;

/**
 * Natural logarithms of probabilities, quantised to one byte: steps of 1/12, from 0 down to -21.25.
 * So a logarithm is off by 0.042 at most, far less than what decides between two readings.
 */
public final class QuantizedLog {
  private static final float STEP = 1f / 12;

  private QuantizedLog() {}

  /** The byte nearest to a logarithm; values out of range are clipped. */
  public static byte encode(double log) {
    long steps = Math.round(-log / STEP);
    return (byte) Math.max(0, Math.min(255, steps));
  }

  /** The logarithm that a byte stands for. */
  public static float decode(byte code) {
    return -(code & 0xff) * STEP;
  }
}
