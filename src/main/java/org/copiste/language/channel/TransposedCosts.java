package org.copiste.language.channel;

import java.util.Arrays;

/**
 * An error model transposed: for each read glyph the costs, in nats, of all printed glyphs are
 * adjacent, for a search that knows the reading and tries what may have been printed. A row begins
 * at the offset that a method gives; its columns are the numbers of printed glyphs. Immutable and
 * safe for use by several threads.
 */
public final class TransposedCosts {
  private static final int N = Glyphs.SIZE;

  /** Where the row for no glyph begins; it holds {@link ErrorModel#NEVER} throughout. */
  public static final int NONE = N * N;

  private final float[] plain;
  private final float[] raised;
  private final float[] doubled;
  private final int[] doubledRow;
  private final int noTwo;

  /** Transposes an error model. */
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

  /** Where the row for no pair of glyphs begins in {@link #doubled}. */
  public int noTwo() {
    return noTwo;
  }

  /** The costs of reading a printed glyph as one glyph; must not be changed. */
  public float[] plain() {
    return plain;
  }

  /** The same for a printed glyph or its capital, whichever is cheaper; must not be changed. */
  public float[] raised() {
    return raised;
  }

  /** The costs of reading a printed glyph as two; must not be changed. */
  public float[] doubled() {
    return doubled;
  }
}
