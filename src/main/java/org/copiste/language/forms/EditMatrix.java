package org.copiste.language.forms;

import org.copiste.language.channel.ErrorModel;
import org.copiste.language.channel.LetterPruning;
import org.copiste.language.channel.TransposedCosts;

/**
 * The costs of reading beginnings of a form as beginnings of a reading, one row for each letter of
 * the form. Of each row only the cells within a bound are kept, from {@link #low} to {@link #high}.
 *
 * <p>What is dear to read as a whole is cheap in one of its halves: up to a column that is named at
 * the beginning, only a share of the bound may be spent.
 */
final class EditMatrix {
  /** Longest reading, in glyphs. */
  static final int LONGEST = 40;

  /** Longest form, in letters. */
  static final int DEEPEST = LONGEST + 8;

  /** What rounding may add to a sum of costs. */
  static final float ROUNDING = 1e-3f;

  /** The share at which two matrices, from the beginning and from the end, miss no form. */
  static final float HALF = 0.5f;

  private static final int WIDTH = LONGEST + 1;

  private final ErrorModel errors;
  private final TransposedCosts costs;
  private final LetterPruning sets;
  private final float[] raised;
  private final float[] doubled;
  private final float[] rows = new float[DEEPEST * WIDTH];
  private final int[] low = new int[DEEPEST];
  private final int[] high = new int[DEEPEST];
  private final float[] cheapest = new float[DEEPEST];
  private final float[] gained = new float[LONGEST];

  /** Where the costs of a glyph of the reading begin, and those of it with the one before. */
  private final int[] one = new int[LONGEST + 1];

  private final int[] two = new int[LONGEST + 2];

  /** The glyphs of the reading in the order in which the letters of forms come. */
  private int[] read = new int[0];

  private float[] inside;
  private float leastGained;
  private int half;
  private float share = HALF;

  EditMatrix(ErrorModel errors, TransposedCosts costs, LetterPruning sets) {
    this.errors = errors;
    this.costs = costs;
    this.sets = sets;
    this.raised = costs.raised();
    this.doubled = costs.doubled();
    this.inside = costs.plain();
  }

  /**
   * Begins a reading.
   *
   * @param glyphs in the order in which the letters of forms come
   * @param backward whether that order is from the last to the first
   * @param capitals whether capitals may stand for all letters
   * @param column up to which only a share of the bound may be spent; negative for none
   */
  void begin(int[] glyphs, boolean backward, boolean capitals, int column) {
    read = glyphs;
    half = column;
    inside = capitals ? costs.raised() : costs.plain();
    leastGained = ErrorModel.NEVER;
    for (int j = 0; j < glyphs.length; j++) {
      gained[j] = errors.gained(glyphs[j]);
      leastGained = Math.min(leastGained, gained[j]);
      one[j] = TransposedCosts.one(glyphs[j]);
      if (j > 0) {
        int before = glyphs[j - 1];
        two[j] = backward ? costs.two(glyphs[j], before) : costs.two(before, glyphs[j]);
      }
    }
    one[glyphs.length] = TransposedCosts.NONE;
    two[glyphs.length] = costs.noTwo();
    two[glyphs.length + 1] = costs.noTwo();
  }

  /** What part of the bound may be spent up to the column named at the beginning. */
  void share(float part) {
    share = part;
  }

  int length() {
    return read.length;
  }

  /** Fills the row before the first letter. */
  void start(float bound) {
    rows[0] = 0;
    low[0] = 0;
    high[0] = 0;
    for (int j = 1; j <= read.length; j++) {
      rows[j] = rows[j - 1] + gained[j - 1];
      if (rows[j] > (j <= half ? near(bound) : bound)) {
        return;
      }
      high[0] = j;
    }
  }

  float near(float bound) {
    return share * bound + ROUNDING;
  }

  /** Whether all that may follow a row lies before the column named at the beginning. */
  boolean isEarly(int depth) {
    return high[depth] + 2 <= half && (depth == 0 || high[depth - 1] + 1 <= half);
  }

  /** The least cost of a row or, since two letters may be read as one, of the row before. */
  float spent(int depth) {
    return depth > 0 ? Math.min(cheapest[depth], cheapest[depth - 1]) : cheapest[depth];
  }

  /** The least cost in the row before this one. */
  float spentBefore(int depth) {
    return cheapest[depth - 1];
  }

  /** What reading the first {@code j} glyphs costs at this depth. */
  float cost(int depth, int j) {
    return j < low[depth] || j > high[depth] ? ErrorModel.NEVER : rows[depth * WIDTH + j];
  }

  /** The first column of a row. */
  int low(int depth) {
    return low[depth];
  }

  /** The last column of a row; less than the first if the row is empty. */
  int high(int depth) {
    return high[depth];
  }

  /** Letters behind a row of which no other may keep a cell of its own row within the bound. */
  long letters(int depth, float bound) {
    float near = half < 0 ? bound : near(bound);
    int above = depth * WIDTH;
    long letters = 0;
    for (int j = low[depth]; j <= high[depth]; j++) {
      float spent = rows[above + j];
      float left = (j < half ? near : bound) - spent;
      if (left >= 0) {
        letters |= sets.one(one[j], LetterPruning.step(left));
      }
      left = (j <= half ? near : bound) - spent;
      if (left >= 0) {
        letters |= sets.lost(LetterPruning.step(left));
      }
      left = (j < half - 1 ? near : bound) - spent;
      if (left >= 0) {
        letters |= sets.doubled(two[j + 1], LetterPruning.step(left));
      }
    }
    return letters;
  }

  /** Whether a letter behind a row may keep a cell of its own row within the bound. */
  boolean fits(int depth, int c, float bound) {
    float near = half < 0 ? bound : near(bound);
    float lost = errors.lost(c);
    int above = depth * WIDTH;
    for (int j = low[depth]; j <= high[depth]; j++) {
      float spent = rows[above + j];
      if (spent + raised[one[j] + c] <= (j < half ? near : bound)
          || spent + lost <= (j <= half ? near : bound)
          || spent + doubled[two[j + 1] + c] <= (j < half - 1 ? near : bound)) {
        return true;
      }
    }
    return false;
  }

  /** The same for a letter that was read as one glyph with the letter before. */
  boolean twoFit(int depth, int twoRow, float bound) {
    float near = half < 0 ? bound : near(bound);
    int above = (depth - 1) * WIDTH;
    for (int j = low[depth - 1]; j <= high[depth - 1] && j < read.length; j++) {
      if (rows[above + j] + errors.twoAt(twoRow, read[j]) <= (j < half ? near : bound)) {
        return true;
      }
    }
    return false;
  }

  /** Fills the row of a letter that may be a capital. */
  float firstRow(int depth, int c, int twoRow, float bound) {
    return row(depth, c, twoRow, raised, bound);
  }

  /** Fills the row of a letter inside a form. */
  float row(int depth, int c, int twoRow, float bound) {
    return row(depth, c, twoRow, inside, bound);
  }

  /**
   * Fills a row.
   *
   * @param depth of the letter
   * @param c its number
   * @param twoRow of it and the letter before, or -1
   * @param single what a printed glyph costs, by read glyph
   * @param bound cells above it are never reached
   * @return the least cost
   */
  private float row(int depth, int c, int twoRow, float[] single, float bound) {
    float[] d = rows;
    int above = (depth - 1) * WIDTH;
    int row = depth * WIDTH;
    int grand = row - 2 * WIDTH;
    int n = read.length;
    int from = low[depth - 1];
    int upTo = high[depth - 1];
    float near = half < 0 ? bound : near(bound);
    float lost = errors.lost(c);
    float smallest = ErrorModel.NEVER;
    int first = -1;
    int last = -1;
    float before = ErrorModel.NEVER;
    int grandFrom = 1;
    int grandTo = -1;
    int start = from;
    int stop = Math.min(n, upTo + 2);
    if (twoRow >= 0) {
      grandFrom = low[depth - 2];
      grandTo = high[depth - 2];
      start = Math.min(from, grandFrom + 1);
      stop = Math.min(n, Math.max(stop, grandTo + 1));
    }
    for (int j = start; j <= n; j++) {
      float best = ErrorModel.NEVER;
      if (before != ErrorModel.NEVER) {
        best = before + gained[j - 1];
      } else if (j > stop) {
        break;
      }
      if (j >= from && j <= upTo) {
        best = Math.min(best, d[above + j] + lost);
      }
      if (j > from && j <= upTo + 1) {
        best = Math.min(best, d[above + j - 1] + single[one[j - 1] + c]);
      }
      if (j > from + 1 && j <= upTo + 2) {
        best = Math.min(best, d[above + j - 2] + doubled[two[j - 1] + c]);
      }
      if (j > grandFrom && j <= grandTo + 1) {
        best = Math.min(best, d[grand + j - 1] + errors.twoAt(twoRow, read[j - 1]));
      }
      if (best <= (j <= half ? near : bound)) {
        if (first < 0) {
          first = j;
        }
        last = j;
        smallest = Math.min(smallest, best);
        before = best;
      } else {
        best = ErrorModel.NEVER;
        before = ErrorModel.NEVER;
      }
      d[row + j] = best;
    }
    low[depth] = first < 0 ? 1 : first;
    high[depth] = first < 0 ? 0 : last;
    cheapest[depth] = smallest;
    return smallest;
  }

  /** Whether the row of a letter can reach the end of the reading. */
  boolean reaches(int depth, int twoRow, float bound) {
    int upTo = high[depth - 1] + 2;
    float spent = cheapest[depth - 1];
    if (twoRow >= 0) {
      upTo = Math.max(upTo, high[depth - 2] + 1);
      spent = Math.min(spent, cheapest[depth - 2]);
    }
    int missing = read.length - upTo;
    return missing <= 0 || spent + missing * leastGained <= bound + ROUNDING;
  }
}
