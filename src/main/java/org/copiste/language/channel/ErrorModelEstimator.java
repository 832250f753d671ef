package org.copiste.language.channel;

import java.util.Arrays;

/**
 * Estimates an error model from confusion counts: additive smoothing towards a prior that gives
 * most weight to reading a glyph as itself, some to letters that differ by an accent only and to
 * capitals printed without theirs, and little to all else. The prior's constants and the floors are
 * set by hand; with the counts of a table they matter only for what the table hardly saw.
 */
public final class ErrorModelEstimator {
  private static final int N = Glyphs.SIZE;

  /** Weight of the prior, in occurrences of a glyph. */
  private static final double PRIOR_WEIGHT = 20;

  /** Least probability of any one glyph read as another. */
  private static final double FLOOR = 4e-5;

  /** Least probability of losing a glyph. */
  private static final double FLOOR_GAP = 1e-4;

  /** Least probability of two glyphs read as one or one as two, where that was observed. */
  private static final double FLOOR_TWO = 2e-6;

  /** Prior probability of losing a glyph. */
  private static final double LOST = 5e-4;

  /** Prior of inserting a given glyph: one insertion in so many places. */
  private static final double GAINED_PLACES = 5000;

  private static final byte SAME = 0;
  private static final byte FAR = 1;
  private static final byte ACCENT = 2;
  private static final byte BARE_CAPITAL = 3;

  /** Prior probabilities: the glyph itself, an unrelated one, another accent, a bare capital. */
  private static final double[] PRIORS = {0.985, 1e-5, 3e-3, 0.4};

  private static final byte[] PRIOR_OF = priors();

  private final GlyphCounts counts;
  private final float[] costs = new float[PRIORS.length];
  private final float[] one = new float[N * N];
  private final float[] lost = new float[N];
  private final float[] gained = new float[N];

  private ErrorModelEstimator(GlyphCounts counts) {
    this.counts = counts;
  }

  /** The model of a table. */
  public static ErrorModel of(ErrorCounts counts) {
    return of(GlyphCounts.of(counts));
  }

  static ErrorModel of(GlyphCounts counts) {
    return new ErrorModelEstimator(counts).estimate();
  }

  /** A table's counts scaled down as if no glyph had been seen more than {@code most} times. */
  static ErrorCounts scaledDown(ErrorCounts general, double most) {
    ErrorCounts weighted = new ErrorCounts();
    general
        .read()
        .forEach(
            (pair, n) -> {
              String printed = pair.substring(0, pair.indexOf('\t'));
              double seen = general.seen().getOrDefault(printed, 0.0);
              if (seen > 0) {
                double scale = scale(printed, seen, most);
                weighted.addRead(printed, pair.substring(pair.indexOf('\t') + 1), n * scale);
              }
            });
    general.seen().forEach((printed, n) -> weighted.addSeen(printed, n * scale(printed, n, most)));
    return weighted;
  }

  private static double scale(String printed, double seen, double most) {
    // A letter of average frequency stands at one in forty of the places between glyphs.
    double weight = printed.isEmpty() ? 40 * most : most;
    return seen <= weight ? 1 : weight / seen;
  }

  private ErrorModel estimate() {
    double[] seen = counts.seen();
    double places = Math.max(1, counts.places());
    for (int c = 0; c < N; c++) {
      for (int k = 0; k < PRIORS.length; k++) {
        costs[k] = one(0, PRIORS[k], seen[c]);
      }
      for (int o = 0; o < N; o++) {
        one[c * N + o] = costs[PRIOR_OF[c * N + o]];
      }
      lost[c] = lost(counts.lost()[c], seen[c]);
      gained[c] = gained(counts.gained()[c], places);
    }
    SparseVector read = counts.one();
    for (int i = 0; i < read.size(); i++) {
      int pair = read.places()[i];
      one[pair] = one(read.values()[i], PRIORS[PRIOR_OF[pair]], seen[pair / N]);
    }
    return pairs();
  }

  private static float one(double n, double prior, double seen) {
    double p = (n + PRIOR_WEIGHT * prior) / (seen + PRIOR_WEIGHT);
    return cost((1 - N * FLOOR) * p + FLOOR);
  }

  private static float lost(double n, double seen) {
    return cost((n + PRIOR_WEIGHT * LOST) / (seen + PRIOR_WEIGHT) + FLOOR_GAP);
  }

  private static float gained(double n, double places) {
    return cost((n + 1) / (places + GAINED_PLACES) + FLOOR_GAP / 10);
  }

  private ErrorModel pairs() {
    Rows two = new Rows();
    for (int i = 0; i < counts.two().size(); i++) {
      int place = counts.two().places()[i];
      double n = counts.two().values()[i];
      double seen = Math.max(n, counts.seenTwo().at(place / N));
      two.put(place, cost(n / (seen + PRIOR_WEIGHT) + FLOOR_TWO));
    }
    Rows doubled = new Rows();
    for (int i = 0; i < counts.doubled().size(); i++) {
      int place = counts.doubled().places()[i];
      double n = counts.doubled().values()[i];
      doubled.put(place, cost(n / (counts.seen()[place % N] + PRIOR_WEIGHT) + FLOOR_TWO));
    }
    return new ErrorModel(one, lost, gained, two.index, two.costs, doubled.index, doubled.costs);
  }

  /** Rows of costs for the pairs of glyphs that have any. */
  private static final class Rows {
    private final short[] index = ErrorModel.noRows();
    private float[] costs = new float[64 * N];
    private int size;

    /** Sets a cost by the index {@code (first * N + second) * N + third}. */
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

  /** For each pair of glyphs the index of its prior in {@link #PRIORS}. */
  private static byte[] priors() {
    byte[] priors = new byte[N * N];
    for (int c = 0; c < N; c++) {
      for (int o = 0; o < N; o++) {
        priors[c * N + o] = prior(c, o);
      }
    }
    return priors;
  }

  private static byte prior(int printed, int read) {
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
