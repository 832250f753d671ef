package org.copiste.language.forms;

import java.util.Arrays;
import org.copiste.language.channel.ErrorModel;
import org.copiste.language.channel.Glyphs;
import org.copiste.language.ngram.LogByte;

/**
 * A walk through a tree with one row of the edit matrix per node. A branch is left as soon as
 * neither its cost so far nor its most probable form can bring it under the limit.
 *
 * <p>What is dear to read as a whole is cheap in one of its halves: up to a column of the matrix
 * that a subclass names, a branch may spend only a share of what it may spend in all.
 */
abstract class TreeWalk {
  /** How much the probability of a form weighs in its rank against its cost. */
  private static final float WEIGHT = 0.8f;

  /** Longest reading, in glyphs. */
  static final int LONGEST = 40;

  private static final int N = Glyphs.SIZE;
  private static final int WIDTH = LONGEST + 1;
  private static final int DEEPEST = LONGEST + 8;
  private static final float[] RARITY = rarities();

  /** The capital of each glyph. */
  private static final int[] RAISED = raised();

  /** What rounding may add to a sum of costs. */
  static final float ROUNDING = 1e-3f;

  /** The share at which two walks, from the beginning and from the end, find every form. */
  static final float HALF = 0.5f;

  final WordTree tree;
  final ErrorModel errors;
  final float[] rows = new float[DEEPEST * WIDTH];
  final int[] low = new int[DEEPEST];
  final int[] high = new int[DEEPEST];
  final char[] path = new char[DEEPEST];
  final float[] substitution = new float[N * LONGEST];
  final float[] initial = new float[N * LONGEST];

  /** The glyphs of the reading in the order in which the walk meets them. */
  int[] read = new int[0];

  float limit;

  /** What part of its cost a branch may spend up to the column that {@link #begin} names. */
  float share = HALF;

  private final float[] cheapest = new float[DEEPEST];
  private final float[] doubled = new float[N * LONGEST];

  /**
   * The least that a printed glyph costs if it stands for what was read from there on, or nothing.
   */
  private final float[] least = new float[N * WIDTH];

  private final boolean[] prepared = new boolean[N];
  private final float[] gained = new float[LONGEST];
  private float leastGained;
  private boolean capitals;
  private int half;

  TreeWalk(WordTree tree, ErrorModel errors) {
    this.tree = tree;
    this.errors = errors;
  }

  private static int[] raised() {
    int[] raised = new int[N];
    for (int c = 0; c < N; c++) {
      raised[c] = Glyphs.code(Character.toUpperCase(Glyphs.glyph(c)));
    }
    return raised;
  }

  private static float[] rarities() {
    float[] rarities = new float[256];
    for (int i = 0; i < rarities.length; i++) {
      rarities[i] = -WEIGHT * LogByte.decode((byte) i);
    }
    return rarities;
  }

  /** What a probability of a form adds to its rank. */
  static float rarity(byte logProbability) {
    return RARITY[logProbability & 0xff];
  }

  /** Two printed glyphs, the second of which the walk meets after the first, as one row. */
  abstract int two(int first, int second);

  /** What it costs to read a printed glyph as this glyph of the reading and the one before. */
  abstract float doubled(int printed, int at);

  /** Fills the row of a node, takes its form, and looks further. */
  abstract void visit(int node, int depth, int c, int twoRow, float bound);

  /**
   * Begins a reading.
   *
   * @param glyphs in the order in which the walk meets them
   * @param asCapitals whether capitals may stand for all letters
   * @param column up to which only a share of the cost may be spent; negative for none
   */
  void begin(int[] glyphs, boolean asCapitals, int column) {
    read = glyphs;
    capitals = asCapitals;
    half = column;
    Arrays.fill(prepared, false);
    leastGained = ErrorModel.NEVER;
    for (int j = 0; j < glyphs.length; j++) {
      gained[j] = errors.gained(glyphs[j]);
      leastGained = Math.min(leastGained, gained[j]);
    }
  }

  /** Walks the whole tree. */
  final void walk() {
    start(limit);
    walk(0, 0, -1);
  }

  /** Fills the row before the first letter. */
  final void start(float bound) {
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

  private float near(float bound) {
    return share * bound + ROUNDING;
  }

  private void prepare(int c) {
    int upper = RAISED[c];
    int at = c * LONGEST;
    for (int j = 0; j < read.length; j++) {
      float plain = errors.one(c, read[j]);
      float raised = errors.one(upper, read[j]);
      initial[at + j] = Math.min(plain, raised);
      substitution[at + j] = capitals ? Math.min(plain, raised) : plain;
      doubled[at + j] = j > 0 ? doubled(c, j) : ErrorModel.NEVER;
    }
    for (int j = 0; j <= read.length; j++) {
      float cost = errors.lost(c);
      if (j < read.length) {
        cost = Math.min(cost, Math.min(initial[at + j], substitution[at + j]));
      }
      if (j + 1 < read.length) {
        cost = Math.min(cost, doubled[at + j + 1]);
      }
      least[c * WIDTH + j] = cost;
    }
    prepared[c] = true;
  }

  /** The number of a letter, after what it costs has been looked up. */
  final int glyph(char letter) {
    int c = Glyphs.code(letter);
    if (!prepared[c]) {
      prepare(c);
    }
    return c;
  }

  /** Looks at the children of a node. */
  final void walk(int node, int depth, int previous) {
    float spent = depth > 0 ? Math.min(cheapest[depth], cheapest[depth - 1]) : cheapest[depth];
    boolean early = high[depth] + 2 <= half && (depth == 0 || high[depth - 1] + 1 <= half);
    int stop = tree.childrenEnd(node);
    for (int child = tree.children(node); child < stop; child++) {
      int mark = tree.mark(child);
      float bound = limit - RARITY[mark & 0xff];
      float here = early ? near(bound) : bound;
      if (spent > here) {
        // Those that follow are rarer still.
        return;
      }
      int c = mark >> 8 & 0xff;
      if (!prepared[c]) {
        prepare(c);
      }
      int twoRow = previous >= 0 ? two(previous, c) : -1;
      if (twoRow >= 0 && cheapest[depth - 1] + errors.leastTwo(twoRow) > here) {
        twoRow = -1;
      }
      if (fits(depth, c, bound) || twoRow >= 0 && twoFit(depth, twoRow, bound)) {
        path[depth] = tree.label(child);
        visit(child, depth + 1, c, twoRow, bound);
      }
    }
  }

  /** Whether a letter below a node may keep a cell of its row within the bound. */
  private boolean fits(int depth, int c, float bound) {
    float near = half < 0 ? bound : near(bound);
    int above = depth * WIDTH;
    int at = c * LONGEST;
    for (int j = low[depth]; j <= high[depth]; j++) {
      float spent = rows[above + j];
      if (spent + least[c * WIDTH + j] <= (j + 2 <= half ? near : bound)) {
        boolean one =
            j < read.length
                && spent + Math.min(initial[at + j], substitution[at + j])
                    <= (j + 1 <= half ? near : bound);
        boolean two =
            j + 1 < read.length && spent + doubled[at + j + 1] <= (j + 2 <= half ? near : bound);
        if (one || two || spent + errors.lost(c) <= (j <= half ? near : bound)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The same for a letter that was read together with the one before. */
  private boolean twoFit(int depth, int twoRow, float bound) {
    float near = half < 0 ? bound : near(bound);
    int grand = (depth - 1) * WIDTH;
    for (int j = low[depth - 1]; j <= high[depth - 1] && j < read.length; j++) {
      float cost = rows[grand + j] + errors.twoAt(twoRow, read[j]);
      if (cost <= (j + 1 <= half ? near : bound)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Fills the row of a node.
   *
   * @param depth of the node
   * @param c its letter
   * @param twoRow of its letter and the one before, or -1
   * @param single what its letter costs for each glyph of the reading
   * @param bound cells above it are never reached
   * @return the least cost
   */
  final float row(int depth, int c, int twoRow, float[] single, float bound) {
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
    int base = c * LONGEST;
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
        best = Math.min(best, d[above + j - 1] + single[base + j - 1]);
      }
      if (j > from + 1 && j <= upTo + 2) {
        best = Math.min(best, d[above + j - 2] + doubled[base + j - 1]);
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

  /** Whether the row of a node can reach the end of the reading. */
  final boolean reaches(int depth, int twoRow, float bound) {
    int upTo = high[depth - 1] + 2;
    float spent = cheapest[depth - 1];
    if (twoRow >= 0) {
      upTo = Math.max(upTo, high[depth - 2] + 1);
      spent = Math.min(spent, cheapest[depth - 2]);
    }
    int missing = read.length - upTo;
    return missing <= 0 || spent + missing * leastGained <= bound + ROUNDING;
  }

  /** What reading the first {@code j} glyphs costs at the node of this depth. */
  final float cost(int depth, int j) {
    return j < low[depth] || j > high[depth] ? ErrorModel.NEVER : rows[depth * WIDTH + j];
  }
}
