package org.copiste.language.channel;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The counts of an {@link ErrorCounts}, indexed by the numbers of glyphs, from which an error model
 * is estimated. Segments longer than the model has are left out. Immutable; the arrays must not be
 * changed.
 *
 * @param one how often a glyph was read as a glyph, by {@code printed * N + read}
 * @param two how often two glyphs were read as one, by {@code (first * N + second) * N + read}
 * @param doubled how often a glyph was read as two, by {@code (first * N + second) * N + printed}
 * @param seenTwo how often two glyphs were printed side by side, by {@code first * N + second}
 * @param lost how often each glyph was not read at all
 * @param gained how often each glyph was read where none was printed
 * @param seen how often each glyph was printed
 * @param places the number of places where a glyph could be inserted
 */
record GlyphCounts(
    SparseVector one,
    SparseVector two,
    SparseVector doubled,
    SparseVector seenTwo,
    double[] lost,
    double[] gained,
    double[] seen,
    double places) {

  private static final int N = Glyphs.SIZE;

  static GlyphCounts of(ErrorCounts counts) {
    SortedMap<Integer, Double> one = new TreeMap<>();
    SortedMap<Integer, Double> two = new TreeMap<>();
    SortedMap<Integer, Double> doubled = new TreeMap<>();
    SortedMap<Integer, Double> seenTwo = new TreeMap<>();
    double[] lost = new double[N];
    double[] gained = new double[N];
    double[] seen = new double[N];
    counts
        .read()
        .forEach(
            (pair, n) -> {
              int tab = pair.indexOf('\t');
              int read = pair.length() - tab - 1;
              if (tab == 1 && read == 1) {
                one.merge(code(pair, 0) * N + code(pair, 2), n, Double::sum);
              } else if (tab == 1 && read == 0) {
                lost[code(pair, 0)] += n;
              } else if (tab == 0 && read == 1) {
                gained[code(pair, 1)] += n;
              } else if (tab == 1 && read == 2) {
                int as = code(pair, 2) * N + code(pair, 3);
                doubled.merge(as * N + code(pair, 0), n, Double::sum);
              } else if (tab == 2 && read == 1) {
                int printed = code(pair, 0) * N + code(pair, 1);
                two.merge(printed * N + code(pair, 3), n, Double::sum);
              }
            });
    counts
        .seen()
        .forEach(
            (printed, n) -> {
              if (printed.length() == 1) {
                seen[code(printed, 0)] += n;
              } else if (printed.length() == 2) {
                seenTwo.merge(code(printed, 0) * N + code(printed, 1), n, Double::sum);
              }
            });
    double places = counts.seen().getOrDefault("", 0.0);
    return new GlyphCounts(
        SparseVector.of(one),
        SparseVector.of(two),
        SparseVector.of(doubled),
        SparseVector.of(seenTwo),
        lost,
        gained,
        seen,
        places);
  }

  private static int code(String text, int at) {
    return Glyphs.code(text.charAt(at));
  }

  /** The sum of both. */
  GlyphCounts plus(GlyphCounts other) {
    return new GlyphCounts(
        one.plus(other.one),
        two.plus(other.two),
        doubled.plus(other.doubled),
        seenTwo.plus(other.seenTwo),
        sums(lost, other.lost),
        sums(gained, other.gained),
        sums(seen, other.seen),
        places + other.places);
  }

  private static double[] sums(double[] some, double[] others) {
    double[] sums = some.clone();
    for (int i = 0; i < sums.length; i++) {
      sums[i] += others[i];
    }
    return sums;
  }
}
