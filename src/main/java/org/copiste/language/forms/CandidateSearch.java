package org.copiste.language.forms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.copiste.language.channel.ErrorModel;
import org.copiste.language.channel.Glyphs;
import org.copiste.language.ngram.LogByte;

/**
 * Which forms a reading may stand for: a walk through the tree with one row of the edit matrix per
 * node. A branch is left as soon as neither its cost so far nor its most probable form can bring it
 * among the best. One search belongs to one thread.
 */
public final class CandidateSearch {
  /** How much the probability of a form weighs in its rank against its cost. */
  private static final float WEIGHT = 0.8f;

  private static final float[] RARITY = rarities();
  private static final int N = Glyphs.SIZE;
  private static final int LONGEST = 40;
  private static final int DEEPEST = LONGEST + 8;
  private static final int WIDTH = LONGEST + 1;
  private static final Comparator<Found> BEST_FIRST =
      Comparator.comparingDouble(Found::rank).thenComparingInt(Found::word);

  private final WordTree lexicon;
  private final ErrorModel errors;
  private final float[] rows = new float[DEEPEST * WIDTH];
  private final int[] low = new int[DEEPEST];
  private final int[] high = new int[DEEPEST];

  /** The least cost in each row. */
  private final float[] cheapest = new float[DEEPEST];

  private final char[] path = new char[DEEPEST];
  private final float[] substitution = new float[N * LONGEST];
  private final float[] initial = new float[N * LONGEST];
  private final float[] doubled = new float[N * LONGEST];

  /** The least that a printed glyph costs if it stands for any of the glyphs read from there on. */
  private final float[] least = new float[N * WIDTH];

  private final boolean[] prepared = new boolean[N];
  private final float[] gained = new float[LONGEST];
  private int[] read = new int[0];
  private boolean capitals;
  private float limit;
  private float span;
  private int most;
  private boolean prefixes;
  private List<Found> found = new ArrayList<>();

  /**
   * A form that the reading, or its beginning, may stand for.
   *
   * @param word number of the form in the lexicon
   * @param form its letters
   * @param cost of the reading, in nats
   * @param length how much of the reading it accounts for
   * @param rank cost and rarity together; less is better
   */
  public record Found(int word, String form, float cost, int length, float rank) {}

  /** A search for readings made with this error model. */
  public CandidateSearch(WordTree lexicon, ErrorModel errors) {
    this.lexicon = lexicon;
    this.errors = errors;
  }

  private static float[] rarities() {
    float[] rarities = new float[256];
    for (int i = 0; i < rarities.length; i++) {
      rarities[i] = rank(0, (byte) i);
    }
    return rarities;
  }

  /**
   * The forms that the whole reading may stand for, best first, none above the rank limit nor
   * further than the span behind the best.
   */
  public List<Found> whole(CharSequence reading, int atMost, float rankLimit, float rankSpan) {
    span = rankSpan;
    return search(reading, atMost, rankLimit, false);
  }

  /** The forms that beginnings of the reading of at least one glyph may stand for. */
  public List<Found> beginnings(CharSequence reading, float rankLimit) {
    span = ErrorModel.NEVER;
    return search(reading, Integer.MAX_VALUE, rankLimit, true);
  }

  private List<Found> search(CharSequence reading, int atMost, float rankLimit, boolean parts) {
    int n = reading.length();
    if (n == 0 || n > LONGEST) {
      return List.of();
    }
    read = ErrorModel.codes(reading);
    capitals = looksCapital(reading);
    limit = rankLimit;
    most = atMost;
    prefixes = parts;
    found = new ArrayList<>();
    Arrays.fill(prepared, false);
    rows[0] = 0;
    low[0] = 0;
    high[0] = 0;
    for (int j = 0; j < n; j++) {
      gained[j] = errors.gained(read[j]);
    }
    for (int j = 1; j <= n; j++) {
      rows[j] = rows[j - 1] + gained[j - 1];
      if (rows[j] < limit) {
        high[0] = j;
      } else {
        break;
      }
    }
    walk(0, 0, -1);
    found.sort(BEST_FIRST);
    float bound = limit;
    found.removeIf(f -> f.rank() > bound);
    return found.size() > most ? new ArrayList<>(found.subList(0, most)) : found;
  }

  private static boolean looksCapital(CharSequence reading) {
    int upper = 0;
    int lower = 0;
    for (int i = 0; i < reading.length(); i++) {
      upper += Character.isUpperCase(reading.charAt(i)) ? 1 : 0;
      lower += Character.isLowerCase(reading.charAt(i)) ? 1 : 0;
    }
    return upper > 1 && upper > lower;
  }

  private void prepare(int c, char letter) {
    int upper = Glyphs.code(Character.toUpperCase(letter));
    int at = c * LONGEST;
    for (int j = 0; j < read.length; j++) {
      float plain = errors.one(c, read[j]);
      float raised = errors.one(upper, read[j]);
      initial[at + j] = Math.min(plain, raised);
      substitution[at + j] = capitals ? Math.min(plain, raised) : plain;
      doubled[at + j] = j > 0 ? errors.doubled(c, read[j - 1], read[j]) : ErrorModel.NEVER;
    }
    float below = errors.lost(c);
    least[c * WIDTH + read.length] = below;
    for (int j = read.length - 1; j >= 0; j--) {
      below = Math.min(below, Math.min(initial[at + j], substitution[at + j]));
      below = Math.min(below, doubled[at + j]);
      least[c * WIDTH + j] = below;
    }
    prepared[c] = true;
  }

  private void walk(int node, int depth, int previous) {
    float row = cheapest[depth];
    float two = depth > 0 ? Math.min(row, cheapest[depth - 1]) : row;
    int stop = lexicon.childrenEnd(node);
    for (int child = lexicon.children(node); child < stop; child++) {
      float rarity = RARITY[lexicon.best(child) & 0xff];
      if (rarity + two > limit) {
        // Those that follow are rarer still.
        return;
      }
      int c = Glyphs.code(lexicon.label(child));
      if (!prepared[c]) {
        prepare(c, lexicon.label(child));
      }
      int twoRow = previous >= 0 ? errors.twoRow(previous, c) : -1;
      float bound = limit - rarity;
      if (twoRow < 0 && row + least[c * WIDTH + low[depth]] > bound) {
        continue;
      }
      float here = row(depth + 1, c, twoRow, bound);
      if (here + rarity > limit) {
        continue;
      }
      path[depth] = lexicon.label(child);
      int word = lexicon.wordAt(child);
      if (word >= 0) {
        take(word, depth + 1);
      }
      if (depth + 2 < LONGEST) {
        walk(child, depth + 1, c);
      }
    }
  }

  /** Fills the row of a node and returns its least cost. */
  private float row(int depth, int c, int twoRow, float bound) {
    float[] d = rows;
    int above = (depth - 1) * WIDTH;
    int row = depth * WIDTH;
    int grand = row - 2 * WIDTH;
    int n = read.length;
    int from = low[depth - 1];
    int upTo = high[depth - 1];
    float[] single = depth == 1 ? initial : substitution;
    float lost = errors.lost(c);
    float smallest = ErrorModel.NEVER;
    int first = -1;
    int last = -1;
    float before = ErrorModel.NEVER;
    int base = c * LONGEST;
    int grandFrom = 1;
    int grandTo = 0;
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
      if (best <= bound) {
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

  private void take(int word, int depth) {
    int row = depth * WIDTH;
    int n = read.length;
    float rarity = RARITY[lexicon.own(word) & 0xff];
    int from = prefixes ? Math.max(1, low[depth]) : n;
    for (int j = from; j <= high[depth]; j++) {
      if (j >= low[depth] && rows[row + j] + rarity <= limit) {
        float cost = rows[row + j];
        found.add(new Found(word, new String(path, 0, depth), cost, j, cost + rarity));
        limit = Math.min(limit, cost + rarity + span);
      }
    }
    if (!prefixes && found.size() >= 2 * most) {
      found.sort(BEST_FIRST);
      found.subList(most, found.size()).clear();
      limit = Math.min(limit, found.get(found.size() - 1).rank());
    }
  }

  /** The rank of a form: what its reading costs, and how rare it is. */
  public static float rank(float cost, byte logProbability) {
    return cost - WEIGHT * LogByte.decode(logProbability);
  }
}
