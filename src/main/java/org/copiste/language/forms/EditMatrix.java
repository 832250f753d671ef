package org.copiste.language.forms;

import org.copiste.language.channel.ErrorModel;
import org.copiste.language.channel.LetterPruning;
import org.copiste.language.channel.TransposedCosts;

/**
 * The weighted edit distances between the beginnings of a form and those of a reading, one row for
 * each letter of the form. Of each row only the cells within a bound are kept, from {@link #low} to
 * {@link #high}.
 *
 * <p>If a whole reading stays within a bound, one of its halves stays within half of it. So up to a
 * column given at the start, the pivot, only a share of the bound may be spent; the search in the
 * other direction finds what this one then misses.
 */
final class EditMatrix {
  /**
   * Longest reading, in glyphs. It bounds the memory and time of a search; the longest words of
   * French have some 25 letters.
   */
  static final int LONGEST = 40;

  /** Longest form, in letters. */
  static final int DEEPEST = LONGEST + 8;

  /** More than rounding can add to a sum of costs. */
  static final float ROUNDING = 1e-3f;

  /** The least share at which a forward and a backward search together miss no form. */
  static final float HALF = 0.5f;

  private static final int WIDTH = LONGEST + 1;

  private final ErrorModel errors;
  private final TransposedCosts costs;
  private final LetterPruning pruning;
  private final float[] raised;
  private final float[] doubled;
  private final float[] rows = new float[DEEPEST * WIDTH];
  private final int[] low = new int[DEEPEST];
  private final int[] high = new int[DEEPEST];
  private final float[] cheapest = new float[DEEPEST];

  private ReadGlyphs read = ReadGlyphs.NONE;
  private float[] inside;
  private int pivot;
  private float share = HALF;

  EditMatrix(ErrorModel errors, TransposedCosts costs, LetterPruning pruning) {
    this.errors = errors;
    this.costs = costs;
    this.pruning = pruning;
    this.raised = costs.raised();
    this.doubled = costs.doubled();
    this.inside = costs.plain();
  }

  /**
   * Starts on a reading.
   *
   * @param glyphs in the order in which the search meets the letters of forms
   * @param backward whether that is from the last to the first
   * @param capitals whether capitals may stand for all letters
   * @param column the pivot; negative for none
   */
  void begin(int[] glyphs, boolean backward, boolean capitals, int column) {
    read = new ReadGlyphs(glyphs, backward, errors, costs);
    pivot = column;
    inside = capitals ? costs.raised() : costs.plain();
  }

  /** Sets the share of the bound that may be spent up to the pivot. */
  void share(float part) {
    share = part;
  }

  int length() {
    return read.length();
  }

  /** Fills the row before the first letter. */
  void start(float bound) {
    rows[0] = 0;
    low[0] = 0;
    high[0] = 0;
    for (int j = 1; j <= read.length(); j++) {
      rows[j] = rows[j - 1] + read.gained[j - 1];
      if (rows[j] > (j <= pivot ? near(bound) : bound)) {
        return;
      }
      high[0] = j;
    }
  }

  /** What may be spent up to the pivot under a bound. */
  float near(float bound) {
    return share * bound + ROUNDING;
  }

  /** Whether the next row can only reach columns up to the pivot. */
  boolean isEarly(int depth) {
    return high[depth] + 2 <= pivot && (depth == 0 || high[depth - 1] + 1 <= pivot);
  }

  /** The least cost in a row or, since two letters may be read as one, in the row before. */
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

  /** A superset of the letters whose rows, following this one, can have a cell within the bound. */
  long letters(int depth, float bound) {
    float near = pivot < 0 ? bound : near(bound);
    int above = depth * WIDTH;
    int[] one = read.one;
    int[] two = read.two;
    long letters = 0;
    for (int j = low[depth]; j <= high[depth]; j++) {
      float spent = rows[above + j];
      float left = (j < pivot ? near : bound) - spent;
      if (left >= 0) {
        letters |= pruning.one(one[j], LetterPruning.step(left));
      }
      left = (j <= pivot ? near : bound) - spent;
      if (left >= 0) {
        letters |= pruning.lost(LetterPruning.step(left));
      }
      left = (j < pivot - 1 ? near : bound) - spent;
      if (left >= 0) {
        letters |= pruning.doubled(two[j + 1], LetterPruning.step(left));
      }
    }
    return letters;
  }

  /** Whether the row of a letter that follows this one can have a cell within the bound. */
  boolean fits(int depth, int c, float bound) {
    float near = pivot < 0 ? bound : near(bound);
    float lost = errors.lost(c);
    int above = depth * WIDTH;
    int[] one = read.one;
    int[] two = read.two;
    for (int j = low[depth]; j <= high[depth]; j++) {
      float spent = rows[above + j];
      if (spent + raised[one[j] + c] <= (j < pivot ? near : bound)
          || spent + lost <= (j <= pivot ? near : bound)
          || spent + doubled[two[j + 1] + c] <= (j < pivot - 1 ? near : bound)) {
        return true;
      }
    }
    return false;
  }

  /** The same for a letter that was read as one glyph together with the letter before. */
  boolean twoFit(int depth, int twoRow, float bound) {
    float near = pivot < 0 ? bound : near(bound);
    int above = (depth - 1) * WIDTH;
    for (int j = low[depth - 1]; j <= high[depth - 1] && j < read.length(); j++) {
      if (rows[above + j] + errors.twoAt(twoRow, read.glyphs[j]) <= (j < pivot ? near : bound)) {
        return true;
      }
    }
    return false;
  }

  /** Fills the row of a form's first letter, which may be a capital. */
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
   * @param twoRow the error model's row for it and the letter before, or -1
   * @param single costs of reading one glyph as one, transposed
   * @param bound cells above it are dropped
   * @return the least cost in the row
   */
  private float row(int depth, int c, int twoRow, float[] single, float bound) {
    float[] d = rows;
    int above = (depth - 1) * WIDTH;
    int row = depth * WIDTH;
    int grand = row - 2 * WIDTH;
    int n = read.length();
    int[] one = read.one;
    int[] two = read.two;
    float[] gained = read.gained;
    int from = low[depth - 1];
    int upTo = high[depth - 1];
    float near = pivot < 0 ? bound : near(bound);
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
        best = Math.min(best, d[grand + j - 1] + errors.twoAt(twoRow, read.glyphs[j - 1]));
      }
      if (best <= (j <= pivot ? near : bound)) {
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

  /** Whether the row of a letter, not yet filled, can reach the end of the reading. */
  boolean reaches(int depth, int twoRow, float bound) {
    int upTo = high[depth - 1] + 2;
    float spent = cheapest[depth - 1];
    if (twoRow >= 0) {
      upTo = Math.max(upTo, high[depth - 2] + 1);
      spent = Math.min(spent, cheapest[depth - 2]);
    }
    int missing = read.length() - upTo;
    return missing <= 0 || spent + missing * read.leastGained <= bound + ROUNDING;
  }
}
