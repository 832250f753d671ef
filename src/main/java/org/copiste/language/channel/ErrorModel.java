package org.copiste.language.channel;

import java.util.Arrays;

/**
 * The error model of the noisy channel (Brill and Moore 2000, with segments of at most two glyphs):
 * the cost in nats of reading a printed text as another one, -log P(read | printed) of the cheapest
 * segmentation. Immutable and safe for use by several threads.
 */
public final class ErrorModel {
  /** Stands for infinity: more than any reading worth considering costs. */
  public static final float NEVER = 1e6f;

  private static final int N = Glyphs.SIZE;

  /**
   * Longest text whose cost is computed exactly, in code units: time and memory are quadratic. Far
   * longer than any word or two, and short enough for a matrix of a few megabytes.
   */
  static final int LONGEST = 1000;

  /**
   * A lower bound on the cost of two misreadings, in nats. A text read as it was printed takes at
   * least two to come about in any other way.
   */
  private static final float CERTAIN = 1;

  private final float[] one;
  private final float[] lost;
  private final float[] gained;
  private final short[] twoIndex;
  private final float[] two;
  private final float[] leastTwo;
  private final short[] doubledIndex;
  private final float[] doubled;

  ErrorModel(
      float[] one,
      float[] lost,
      float[] gained,
      short[] twoIndex,
      float[] two,
      short[] doubledIndex,
      float[] doubled) {
    this.one = one;
    this.lost = lost;
    this.gained = gained;
    this.twoIndex = twoIndex;
    this.two = two;
    this.leastTwo = least(two);
    this.doubledIndex = doubledIndex;
    this.doubled = doubled;
  }

  private static float[] least(float[] rows) {
    float[] least = new float[rows.length / N];
    for (int row = 0; row < least.length; row++) {
      least[row] = NEVER;
      for (int o = 0; o < N; o++) {
        least[row] = Math.min(least[row], rows[row * N + o]);
      }
    }
    return least;
  }

  /** The cost of reading one glyph as one glyph. */
  public float one(int printed, int read) {
    return one[printed * N + read];
  }

  /** The cost of not reading a printed glyph at all. */
  public float lost(int printed) {
    return lost[printed];
  }

  /** The cost of reading a glyph where none was printed. */
  public float gained(int read) {
    return gained[read];
  }

  /** The cost of reading two glyphs as one; {@link #NEVER} if that was never observed. */
  public float two(int first, int second, int read) {
    int index = twoIndex[first * N + second];
    return index < 0 ? NEVER : two[index * N + read];
  }

  /** The row of two printed glyphs for {@link #twoAt}, or -1 if they were never read as one. */
  public int twoRow(int first, int second) {
    return twoIndex[first * N + second];
  }

  /** The cost of reading two glyphs, given by their row, as one. */
  public float twoAt(int row, int read) {
    return two[row * N + read];
  }

  /** The least cost in a row of two glyphs. */
  public float leastTwo(int row) {
    return leastTwo[row];
  }

  /** The cost of reading one glyph as two; {@link #NEVER} if that was never observed. */
  public float doubled(int printed, int first, int second) {
    int index = doubledIndex[first * N + second];
    return index < 0 ? NEVER : doubled[index * N + printed];
  }

  /** The row of two glyphs that some glyph was read as, or -1. */
  int doubledRow(int first, int second) {
    return doubledIndex[first * N + second];
  }

  /** The rows of {@link #doubledRow}, by printed glyph, followed by one filled with NEVER. */
  float[] doubledAndNever() {
    float[] rows = Arrays.copyOf(doubled, doubled.length + N);
    Arrays.fill(rows, doubled.length, rows.length, NEVER);
    return rows;
  }

  /** The numbers of a text's glyphs. */
  public static int[] codes(CharSequence text) {
    int[] codes = new int[text.length()];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = Glyphs.code(text.charAt(i));
    }
    return codes;
  }

  /** The cost of reading a text as it was printed. */
  public float costOfSame(CharSequence text) {
    float diagonal = diagonal(text);
    return diagonal <= CERTAIN ? diagonal : cost(text, text);
  }

  /** Whether reading a text glyph by glyph as it was printed is certainly the cheapest way. */
  public boolean isCertain(CharSequence text) {
    return diagonal(text) <= CERTAIN;
  }

  private float diagonal(CharSequence text) {
    float sum = 0;
    for (int i = 0; i < text.length(); i++) {
      int c = Glyphs.code(text.charAt(i));
      sum += one[c * N + c];
    }
    return sum;
  }

  /**
   * The least cost of reading the printed text as the other one; {@link #NEVER} for two different
   * texts of which one has more than {@value #LONGEST} code units.
   */
  public float cost(CharSequence printed, CharSequence read) {
    if (tooLong(printed, read)) {
      return CharSequence.compare(printed, read) == 0 ? diagonal(printed) : NEVER;
    }
    return new SegmentAlignment(this, printed, read).cost();
  }

  private static boolean tooLong(CharSequence printed, CharSequence read) {
    return Math.max(printed.length(), read.length()) > LONGEST;
  }

  /**
   * Adds the segments of the cheapest way to read one text as the other to the counts; none if one
   * of them has more than {@value #LONGEST} code units.
   */
  public void count(CharSequence printed, CharSequence read, double weight, ErrorCounts into) {
    if (!tooLong(printed, read)) {
      new SegmentAlignment(this, printed, read).addTo(into, weight);
    }
  }

  static short[] noRows() {
    short[] rows = new short[N * N];
    Arrays.fill(rows, (short) -1);
    return rows;
  }
}
