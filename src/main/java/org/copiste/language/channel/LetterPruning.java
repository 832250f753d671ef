package org.copiste.language.channel;

/**
 * Bit sets of the letters that may have been read as given glyphs at no more than a given cost, so
 * that a search prunes all the children of a node at once. Costs are rounded: a set may contain
 * letters that cost a little more, but never lacks one that costs less. Immutable and safe for use
 * by several threads.
 */
public final class LetterPruning {
  private static final int N = Glyphs.SIZE;

  /** Costs are rounded to half a nat, up to 16 nats; above that a set has all letters. */
  private static final int PER_NAT = 2;

  private static final int STEPS = 32;
  private static final int WIDTH = STEPS + 1;
  private static final long ALL = -1L;

  /** Lower-case letters have one bit each; all other glyphs share the last one. */
  private static final int OTHERS = Long.SIZE - 1;

  private static final byte[] BITS = bits();

  private final long[] one;
  private final long[] doubled;
  private final long[] lost;
  private final long[] after;
  private final long[] before;

  /** The sets of an error model. */
  public LetterPruning(ErrorModel errors, TransposedCosts costs) {
    this.one = sets(costs.raised());
    this.doubled = sets(costs.doubled());
    float[] gone = new float[N];
    for (int c = 0; c < N; c++) {
      gone[c] = errors.lost(c);
    }
    this.lost = sets(gone);
    float[] follows = new float[N * N];
    float[] precedes = new float[N * N];
    for (int first = 0; first < N; first++) {
      for (int second = 0; second < N; second++) {
        int row = errors.twoRow(first, second);
        float least = row < 0 ? ErrorModel.NEVER : errors.leastTwo(row);
        follows[first * N + second] = least;
        precedes[second * N + first] = least;
      }
    }
    this.after = sets(follows);
    this.before = sets(precedes);
  }

  private static byte[] bits() {
    byte[] bits = new byte[N];
    for (int c = 0; c < N; c++) {
      boolean small = Character.isLowerCase(Glyphs.glyph(c));
      bits[c] = (byte) (small && c < OTHERS ? c : OTHERS);
    }
    return bits;
  }

  /** For each row of costs and each step, the set of printed glyphs that cost no more. */
  private static long[] sets(float[] costs) {
    int rows = costs.length / N;
    long[] sets = new long[rows * WIDTH];
    for (int row = 0; row < rows; row++) {
      int at = row * WIDTH;
      for (int c = 0; c < N; c++) {
        int step = (int) Math.ceil(Math.max(0, costs[row * N + c]) * PER_NAT);
        if (step < STEPS) {
          sets[at + step] |= 1L << BITS[c];
        }
      }
      for (int step = 1; step < STEPS; step++) {
        sets[at + step] |= sets[at + step - 1];
      }
      sets[at + STEPS] = ALL;
    }
    return sets;
  }

  /** The step of a cost in nats, not negative, for the methods below. */
  public static int step(float cost) {
    return Math.min(STEPS, (int) (cost * PER_NAT) + 1);
  }

  /** Whether a set holds a glyph. */
  public static boolean holds(long set, int glyph) {
    return (set >>> BITS[glyph] & 1) != 0;
  }

  /** The letters that may be read as a glyph, given by where its row begins in the costs. */
  public long one(int row, int step) {
    return one[row / N * WIDTH + step];
  }

  /** The letters that may be read as two glyphs, given by where their row begins in the costs. */
  public long doubled(int row, int step) {
    return doubled[row / N * WIDTH + step];
  }

  /** The letters that may be lost. */
  public long lost(int step) {
    return lost[step];
  }

  /** The letters that may be read as one glyph together with the given glyph before them. */
  public long after(int glyph, int step) {
    return after[glyph * WIDTH + step];
  }

  /** The letters that may be read as one glyph together with the given glyph after them. */
  public long before(int glyph, int step) {
    return before[glyph * WIDTH + step];
  }
}
