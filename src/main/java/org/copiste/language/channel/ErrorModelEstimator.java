package org.copiste.language.channel;

import java.util.Arrays;

/**
 * Turns counts into costs. Every reading keeps a small probability; letters that differ by an
 * accent only, and capitals that lost theirs, keep a larger one.
 */
public final class ErrorModelEstimator {
  private static final int N = Glyphs.SIZE;

  /** Weight of what is believed before any count, in occurrences. */
  private static final double BELIEF = 20;

  /** Probability of any one reading that nothing speaks for. */
  private static final double FLOOR = 4e-5;

  /** The same for a letter that is lost or a glyph that comes from nowhere. */
  private static final double FLOOR_GAP = 1e-4;

  private static final double FLOOR_TWO = 2e-6;

  private static final byte SAME = 0;
  private static final byte FAR = 1;
  private static final byte ACCENT = 2;
  private static final byte BARE_CAPITAL = 3;

  /** What is believed before any count: the glyph itself, any other, and those that are near. */
  private static final double[] BELIEFS = {0.985, 1e-5, 3e-3, 0.4};

  private static final byte[] BELIEF_OF = beliefs();

  private final GlyphCounts counts;
  private final float[] costs = new float[BELIEFS.length];
  private final float[] one = new float[N * N];
  private final float[] lost = new float[N];
  private final float[] gained = new float[N];

  private ErrorModelEstimator(GlyphCounts counts) {
    this.counts = counts;
  }

  /** The model of a general table. */
  public static ErrorModel of(ErrorCounts counts) {
    return of(GlyphCounts.of(counts));
  }

  static ErrorModel of(GlyphCounts counts) {
    return new ErrorModelEstimator(counts).make();
  }

  /** A table's counts as if each glyph had been seen no more than so many times. */
  static ErrorCounts weighted(ErrorCounts general, double belief) {
    ErrorCounts weighted = new ErrorCounts();
    general
        .read()
        .forEach(
            (pair, n) -> {
              String printed = pair.substring(0, pair.indexOf('\t'));
              double seen = general.seen().getOrDefault(printed, 0.0);
              if (seen > 0) {
                double scale = scale(printed, seen, belief);
                weighted.addRead(printed, pair.substring(pair.indexOf('\t') + 1), n * scale);
              }
            });
    general
        .seen()
        .forEach((printed, n) -> weighted.addSeen(printed, n * scale(printed, n, belief)));
    return weighted;
  }

  private static double scale(String printed, double seen, double belief) {
    double weight = printed.isEmpty() ? 40 * belief : belief;
    return seen <= weight ? 1 : weight / seen;
  }

  private ErrorModel make() {
    double[] seen = counts.seen();
    double places = Math.max(1, counts.places());
    for (int c = 0; c < N; c++) {
      for (int k = 0; k < BELIEFS.length; k++) {
        costs[k] = one(0, BELIEFS[k], seen[c]);
      }
      for (int o = 0; o < N; o++) {
        one[c * N + o] = costs[BELIEF_OF[c * N + o]];
      }
      lost[c] = lost(counts.lost()[c], seen[c]);
      gained[c] = gained(counts.gained()[c], places);
    }
    SparseVector read = counts.one();
    for (int i = 0; i < read.size(); i++) {
      int pair = read.places()[i];
      one[pair] = one(read.values()[i], BELIEFS[BELIEF_OF[pair]], seen[pair / N]);
    }
    return pairs();
  }

  private static float one(double n, double belief, double seen) {
    double p = (n + BELIEF * belief) / (seen + BELIEF);
    return cost((1 - N * FLOOR) * p + FLOOR);
  }

  private static float lost(double n, double seen) {
    return cost((n + BELIEF * 5e-4) / (seen + BELIEF) + FLOOR_GAP);
  }

  private static float gained(double n, double places) {
    return cost((n + 1) / (places + 5000) + FLOOR_GAP / 10);
  }

  private ErrorModel pairs() {
    Rows two = new Rows();
    for (int i = 0; i < counts.two().size(); i++) {
      int place = counts.two().places()[i];
      double n = counts.two().values()[i];
      double seen = Math.max(n, counts.seenTwo().at(place / N));
      two.put(place, cost(n / (seen + BELIEF) + FLOOR_TWO));
    }
    Rows doubled = new Rows();
    for (int i = 0; i < counts.doubled().size(); i++) {
      int place = counts.doubled().places()[i];
      double n = counts.doubled().values()[i];
      doubled.put(place, cost(n / (counts.seen()[place % N] + BELIEF) + FLOOR_TWO));
    }
    return new ErrorModel(one, lost, gained, two.index, two.costs, doubled.index, doubled.costs);
  }

  /** A row of costs for each pair of glyphs that needs one. */
  private static final class Rows {
    private final short[] index = ErrorModel.noRows();
    private float[] costs = new float[64 * N];
    private int size;

    /** A cost by the place {@code (first * N + second) * N + third}. */
    void put(int place, float cost) {
      int key = place / N;
      if (index[key] < 0) {
        if (size * N == costs.length) {
          costs = Arrays.copyOf(costs, 2 * costs.length);
        }
        Arrays.fill(costs, size * N, (size + 1) * N, ErrorModel.NEVER);
        index[key] = (short) size++;
      }
      costs[index[key] * N + place % N] = cost;
    }
  }

  private static float cost(double p) {
    return (float) -Math.log(Math.min(1, p));
  }

  /** What is believed of each glyph before any count, by its place in {@link #BELIEFS}. */
  private static byte[] beliefs() {
    byte[] beliefs = new byte[N * N];
    for (int c = 0; c < N; c++) {
      for (int o = 0; o < N; o++) {
        beliefs[c * N + o] = belief(c, o);
      }
    }
    return beliefs;
  }

  private static byte belief(int printed, int read) {
    if (printed == read) {
      return SAME;
    }
    if (printed == Glyphs.OTHER || read == Glyphs.OTHER) {
      return FAR;
    }
    char c = Glyphs.glyph(printed);
    char o = Glyphs.glyph(read);
    if (Glyphs.base(c) == Glyphs.base(o) && Character.isLetter(c)) {
      boolean capitals = Character.isUpperCase(c) && Character.isUpperCase(o);
      return capitals && Glyphs.base(c) == Character.toLowerCase(o) ? BARE_CAPITAL : ACCENT;
    }
    return FAR;
  }
}
