package org.copiste.language.channel;

/**
 * The cheapest way to read one text as another under an error model, as segments of at most two
 * glyphs on either side: the matrix of the least costs of all pairs of beginnings, and the way back
 * through it.
 */
final class SegmentAlignment {
  private static final String[] GLYPHS = glyphs();

  private final ErrorModel model;

  /** The numbers of the printed glyphs and of those read. */
  private final int[] printed;

  private final int[] read;
  private final int width;
  private final float[] costs;

  SegmentAlignment(ErrorModel model, CharSequence printed, CharSequence read) {
    this.model = model;
    this.printed = ErrorModel.codes(printed);
    this.read = ErrorModel.codes(read);
    this.width = read.length() + 1;
    this.costs = costs();
  }

  private static String[] glyphs() {
    String[] glyphs = new String[Glyphs.SIZE];
    for (int c = 0; c < glyphs.length; c++) {
      glyphs[c] = String.valueOf(Glyphs.glyph(c));
    }
    return glyphs;
  }

  private float[] costs() {
    float[] d = new float[(printed.length + 1) * width];
    for (int j = 1; j <= read.length; j++) {
      d[j] = d[j - 1] + model.gained(read[j - 1]);
    }
    for (int i = 1; i <= printed.length; i++) {
      int row = i * width;
      int c = printed[i - 1];
      int twoRow = i > 1 ? model.twoRow(printed[i - 2], c) : -1;
      float lost = model.lost(c);
      d[row] = d[row - width] + lost;
      for (int j = 1; j <= read.length; j++) {
        int o = read[j - 1];
        int at = row + j;
        float best = Math.min(ErrorModel.NEVER, d[at - width - 1] + model.one(c, o));
        if (j > 1) {
          best = Math.min(best, d[at - width - 2] + model.doubled(c, read[j - 2], o));
        }
        if (twoRow >= 0) {
          best = Math.min(best, d[at - 2 * width - 1] + model.twoAt(twoRow, o));
        }
        best = Math.min(best, d[at - width] + lost);
        d[at] = Math.min(best, d[at - 1] + model.gained(o));
      }
    }
    return d;
  }

  /** The cost of the whole, in nats. */
  float cost() {
    return costs[costs.length - 1];
  }

  /** Adds the segments to confusion counts, each {@code weight} times. */
  void addTo(ErrorCounts counts, double weight) {
    int i = printed.length;
    int j = read.length;
    while (i > 0 || j > 0) {
      int at = i * width + j;
      float here = costs[at];
      int di = 0;
      int dj = 1;
      if (i > 0
          && j > 0
          && here == costs[at - width - 1] + model.one(printed[i - 1], read[j - 1])) {
        di = 1;
      } else if (i > 0
          && j > 1
          && here
              == costs[at - width - 2] + model.doubled(printed[i - 1], read[j - 2], read[j - 1])) {
        di = 1;
        dj = 2;
      } else if (i > 1
          && j > 0
          && here
              == costs[at - 2 * width - 1]
                  + model.two(printed[i - 2], printed[i - 1], read[j - 1])) {
        di = 2;
      } else if (i > 0 && here == costs[at - width] + model.lost(printed[i - 1])) {
        di = 1;
        dj = 0;
      }
      add(counts, weight, text(printed, i - di, i), text(read, j - dj, j));
      i -= di;
      j -= dj;
    }
  }

  private static void add(ErrorCounts counts, double weight, String from, String to) {
    counts.addRead(from, to, weight);
    for (int k = 0; k < from.length(); k++) {
      counts.addSeen(from.substring(k, k + 1), weight);
    }
    if (from.length() == 2) {
      counts.addSeen(from, weight);
    }
    counts.addSeen("", weight);
  }

  private static String text(int[] codes, int from, int to) {
    return switch (to - from) {
      case 0 -> "";
      case 1 -> GLYPHS[codes[from]];
      default -> GLYPHS[codes[from]] + GLYPHS[codes[from + 1]];
    };
  }
}
