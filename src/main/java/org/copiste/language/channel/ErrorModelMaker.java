package org.copiste.language.channel;

import java.util.Arrays;

/**
 * Turns counts into costs. Every reading keeps a small probability; letters that differ by an
 * accent only, and capitals that lost theirs, keep a larger one.
 */
public final class ErrorModelMaker {
  private static final int N = Glyphs.SIZE;

  /** Weight of what is believed before any count, in occurrences. */
  private static final double BELIEF = 20;

  /** Probability of any one reading that nothing speaks for. */
  private static final double FLOOR = 4e-5;

  /** The same for a letter that is lost or a glyph that comes from nowhere. */
  private static final double FLOOR_GAP = 1e-4;

  private static final double FLOOR_TWO = 2e-6;

  private final ErrorCounts counts;
  private final float[] one = new float[N * N];
  private final float[] lost = new float[N];
  private final float[] gained = new float[N];

  private ErrorModelMaker(ErrorCounts counts) {
    this.counts = counts;
  }

  /** The model of a general table. */
  public static ErrorModel of(ErrorCounts counts) {
    return new ErrorModelMaker(counts).make();
  }

  /**
   * The model of one document: its own counts added to what a general model expects, weighted as so
   * many occurrences of each glyph.
   */
  public static ErrorModel adapted(ErrorCounts general, ErrorCounts own, double belief) {
    ErrorCounts mixed = new ErrorCounts();
    general
        .read()
        .forEach(
            (pair, n) -> {
              String printed = pair.substring(0, pair.indexOf('\t'));
              double seen = general.seen().getOrDefault(printed, 0.0);
              if (seen > 0) {
                double scale = scale(printed, seen, belief);
                mixed.addRead(printed, pair.substring(pair.indexOf('\t') + 1), n * scale);
              }
            });
    general.seen().forEach((printed, n) -> mixed.addSeen(printed, n * scale(printed, n, belief)));
    mixed.addAll(own, 1);
    return of(mixed);
  }

  private static double scale(String printed, double seen, double belief) {
    double weight = printed.isEmpty() ? 40 * belief : belief;
    return seen <= weight ? 1 : weight / seen;
  }

  private ErrorModel make() {
    for (int c = 0; c < N; c++) {
      String printed = text(c);
      double seen = seen(printed);
      for (int o = 0; o < N; o++) {
        double n = counts.read().getOrDefault(printed + '\t' + text(o), 0.0);
        double p = (n + BELIEF * belief(c, o)) / (seen + BELIEF);
        one[c * N + o] = cost((1 - N * FLOOR) * p + FLOOR);
      }
      double n = counts.read().getOrDefault(printed + '\t', 0.0);
      lost[c] = cost((n + BELIEF * 5e-4) / (seen + BELIEF) + FLOOR_GAP);
    }
    double places = Math.max(1, seen(""));
    for (int o = 0; o < N; o++) {
      double n = counts.read().getOrDefault("\t" + text(o), 0.0);
      gained[o] = cost((n + 1) / (places + 5000) + FLOOR_GAP / 10);
    }
    return pairs();
  }

  private ErrorModel pairs() {
    Rows two = new Rows();
    Rows doubled = new Rows();
    for (var entry : counts.read().entrySet()) {
      String pair = entry.getKey();
      int tab = pair.indexOf('\t');
      int read = pair.length() - tab - 1;
      double n = entry.getValue();
      if (tab == 1 && read == 2) {
        float cost = cost(n / (seen(pair.substring(0, 1)) + BELIEF) + FLOOR_TWO);
        doubled.put(pair.charAt(2), pair.charAt(3), pair.charAt(0), cost);
      } else if (tab == 2 && read == 1) {
        double seen = Math.max(n, seen(pair.substring(0, 2)));
        float cost = cost(n / (seen + BELIEF) + FLOOR_TWO);
        two.put(pair.charAt(0), pair.charAt(1), pair.charAt(3), cost);
      }
    }
    return new ErrorModel(one, lost, gained, two.index, two.costs, doubled.index, doubled.costs);
  }

  /** A row of costs for each pair of glyphs that needs one. */
  private static final class Rows {
    private final short[] index = ErrorModel.noRows();
    private float[] costs = new float[64 * N];
    private int size;

    void put(char first, char second, char third, float cost) {
      int key = Glyphs.code(first) * N + Glyphs.code(second);
      if (index[key] < 0) {
        if (size * N == costs.length) {
          costs = Arrays.copyOf(costs, 2 * costs.length);
        }
        Arrays.fill(costs, size * N, (size + 1) * N, ErrorModel.NEVER);
        index[key] = (short) size++;
      }
      costs[index[key] * N + Glyphs.code(third)] = cost;
    }
  }

  private double seen(String printed) {
    return counts.seen().getOrDefault(printed, 0.0);
  }

  private static float cost(double p) {
    return (float) -Math.log(Math.min(1, p));
  }

  private static String text(int code) {
    return String.valueOf(Glyphs.glyph(code));
  }

  /** What is believed of one glyph before any count. */
  private static double belief(int printed, int read) {
    if (printed == read) {
      return 0.985;
    }
    if (printed == Glyphs.OTHER || read == Glyphs.OTHER) {
      return 1e-5;
    }
    char c = Glyphs.glyph(printed);
    char o = Glyphs.glyph(read);
    if (Glyphs.base(c) == Glyphs.base(o) && Character.isLetter(c)) {
      boolean capitals = Character.isUpperCase(c) && Character.isUpperCase(o);
      return capitals && Glyphs.base(c) == Character.toLowerCase(o) ? 0.4 : 3e-3;
    }
    return 1e-5;
  }
}
