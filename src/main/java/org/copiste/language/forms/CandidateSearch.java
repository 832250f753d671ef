package org.copiste.language.forms;

import java.util.ArrayList;
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

  private static final int N = Glyphs.SIZE;
  private static final int LONGEST = 40;

  private final WordTree lexicon;
  private final ErrorModel errors;
  private final float[][] rows = new float[LONGEST + 8][LONGEST + 1];
  private final int[] low = new int[LONGEST + 8];
  private final int[] high = new int[LONGEST + 8];
  private final float[] substitution = new float[N * LONGEST];
  private final float[] initial = new float[N * LONGEST];
  private final float[] doubled = new float[N * LONGEST];
  private final boolean[] prepared = new boolean[N];
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
   * @param node its node in the tree
   * @param cost of the reading, in nats
   * @param length how much of the reading it accounts for
   * @param rank cost and rarity together; less is better
   */
  public record Found(int word, int node, float cost, int length, float rank) {}

  /** A search for readings made with this error model. */
  public CandidateSearch(WordTree lexicon, ErrorModel errors) {
    this.lexicon = lexicon;
    this.errors = errors;
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
    java.util.Arrays.fill(prepared, false);
    rows[0][0] = 0;
    low[0] = 0;
    high[0] = 0;
    for (int j = 1; j <= n; j++) {
      rows[0][j] = rows[0][j - 1] + errors.gained(read[j - 1]);
      if (rows[0][j] < limit) {
        high[0] = j;
      } else {
        break;
      }
    }
    walk(0, 0, -1);
    found.sort(Comparator.comparingDouble(Found::rank).thenComparingInt(Found::word));
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
    for (int j = 0; j < read.length; j++) {
      float plain = errors.one(c, read[j]);
      float raised = errors.one(upper, read[j]);
      initial[c * LONGEST + j] = Math.min(plain, raised);
      substitution[c * LONGEST + j] = capitals ? Math.min(plain, raised) : plain;
      doubled[c * LONGEST + j] = j > 0 ? errors.doubled(c, read[j - 1], read[j]) : ErrorModel.NEVER;
    }
    prepared[c] = true;
  }

  private void walk(int node, int depth, int previous) {
    int stop = lexicon.end(node);
    for (int child = node + 1; child < stop; child = lexicon.end(child)) {
      float rarity = rank(0, lexicon.best(child));
      if (rarity > limit) {
        continue;
      }
      int c = Glyphs.code(lexicon.label(child));
      if (!prepared[c]) {
        prepare(c, lexicon.label(child));
      }
      float least = row(depth + 1, c, previous, limit - rarity);
      if (least + rarity > limit) {
        continue;
      }
      int word = lexicon.wordAt(child);
      if (word >= 0) {
        take(child, word, depth + 1);
      }
      if (depth + 2 < LONGEST) {
        walk(child, depth + 1, c);
      }
    }
  }

  /** Fills the row of a node and returns its least cost. */
  private float row(int depth, int c, int previous, float bound) {
    float[] above = rows[depth - 1];
    float[] row = rows[depth];
    int n = read.length;
    int from = low[depth - 1];
    int upTo = high[depth - 1];
    int twoRow = previous >= 0 ? errors.twoRow(previous, c) : -1;
    float[] single = depth == 1 ? initial : substitution;
    float lost = errors.lost(c);
    float least = ErrorModel.NEVER;
    int first = -1;
    int last = -1;
    float before = ErrorModel.NEVER;
    int base = c * LONGEST;
    int grandFrom = depth > 1 ? low[depth - 2] : 1;
    int grandTo = depth > 1 ? high[depth - 2] : 0;
    int start = twoRow >= 0 ? Math.min(from, grandFrom + 1) : from;
    for (int j = start; j <= n; j++) {
      float best =
          before == ErrorModel.NEVER ? ErrorModel.NEVER : before + errors.gained(read[j - 1]);
      if (j >= from && j <= upTo) {
        best = Math.min(best, above[j] + lost);
      }
      if (j > from && j <= upTo + 1) {
        best = Math.min(best, above[j - 1] + single[base + j - 1]);
      }
      if (j > from + 1 && j <= upTo + 2) {
        best = Math.min(best, above[j - 2] + doubled[base + j - 1]);
      }
      if (twoRow >= 0 && j > grandFrom && j <= grandTo + 1) {
        best = Math.min(best, rows[depth - 2][j - 1] + errors.two(previous, c, read[j - 1]));
      }
      if (best <= bound) {
        if (first < 0) {
          first = j;
        }
        last = j;
        least = Math.min(least, best);
        before = best;
      } else {
        best = ErrorModel.NEVER;
        before = ErrorModel.NEVER;
        if (j > upTo + 2 && (twoRow < 0 || j > grandTo + 1)) {
          break;
        }
      }
      row[j] = best;
    }
    low[depth] = first < 0 ? 1 : first;
    high[depth] = first < 0 ? 0 : last;
    return least;
  }

  private void take(int node, int word, int depth) {
    float[] row = rows[depth];
    int n = read.length;
    float rarity = rank(0, lexicon.own(word));
    int from = prefixes ? Math.max(1, low[depth]) : n;
    for (int j = from; j <= high[depth]; j++) {
      if (j >= low[depth] && row[j] + rarity <= limit) {
        found.add(new Found(word, node, row[j], j, row[j] + rarity));
        limit = Math.min(limit, row[j] + rarity + span);
      }
    }
    if (!prefixes && found.size() >= 2 * most) {
      found.sort(Comparator.comparingDouble(Found::rank).thenComparingInt(Found::word));
      found.subList(most, found.size()).clear();
      limit = Math.min(limit, found.get(found.size() - 1).rank());
    }
  }

  /** The rank of a form: what its reading costs, and how rare it is. */
  public static float rank(float cost, byte logProbability) {
    return cost - WEIGHT * LogByte.decode(logProbability);
  }
}
