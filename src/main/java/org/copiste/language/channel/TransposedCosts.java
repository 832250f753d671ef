package org.copiste.language.channel;

import java.util.Arrays;

/**
 * An error model by what was read: the costs, in nats, of all printed glyphs that a read glyph may
 * stand for lie side by side, for searches that know the reading and not what was printed. A row
 * begins at the offset that a method gives; its columns are the numbers of printed glyphs.
 * Immutable and safe for any number of threads.
 */
public final class TransposedCosts {
  private static final int N = Glyphs.SIZE;

  /** Where the row of no glyph at all begins: all in it cost {@link ErrorModel#NEVER}. */
  public static final int NONE = N * N;

  private final float[] plain;
  private final float[] raised;
  private final float[] doubled;
  private final int[] doubledRow;
  private final int noTwo;

  /** The costs of an error model, in another order. */
  public TransposedCosts(ErrorModel errors) {
    this.plain = new float[N * N + N];
    this.raised = new float[N * N + N];
    Arrays.fill(plain, NONE, NONE + N, ErrorModel.NEVER);
    Arrays.fill(raised, NONE, NONE + N, ErrorModel.NEVER);
    for (int printed = 0; printed < N; printed++) {
      int upper = Glyphs.code(Character.toUpperCase(Glyphs.glyph(printed)));
      for (int read = 0; read < N; read++) {
        float cost = errors.one(printed, read);
        plain[read * N + printed] = cost;
        raised[read * N + printed] = Math.min(cost, errors.one(upper, read));
      }
    }
    this.doubled = errors.doubledAndNever();
    this.doubledRow = new int[N * N];
    this.noTwo = doubled.length - N;
    for (int pair = 0; pair < doubledRow.length; pair++) {
      int row = errors.doubledRow(pair / N, pair % N);
      doubledRow[pair] = row < 0 ? noTwo : row * N;
    }
  }

  /** Where the row of a read glyph begins, in {@link #plain} and {@link #raised}. */
  public static int one(int read) {
    return read * N;
  }

  /** Where the row of two read glyphs begins in {@link #doubled}. */
  public int two(int first, int second) {
    return doubledRow[first * N + second];
  }

  /** The same of {@link #two} for no glyphs at all. */
  public int noTwo() {
    return noTwo;
  }

  /** What it costs to read a printed glyph as one glyph; not to be changed. */
  public float[] plain() {
    return plain;
  }

  /** The same for a printed glyph or its capital, whichever is cheaper; not to be changed. */
  public float[] raised() {
    return raised;
  }

  /** What it costs to read a printed glyph as two; not to be changed. */
  public float[] doubled() {
    return doubled;
  }
}
