package org.copiste.repair.search;

import java.util.Arrays;

/**
 * The states of the language model at one place of a passage: the last two words, the best and the
 * total score of the paths that lead there, and the back-pointer of the best one.
 */
final class BeamStates {
  private static final int FREE = -1;

  /** Most nodes have one edge and few states. */
  private static final int SMALL = 2;

  private int[] first = new int[SMALL];
  private int[] second = new int[SMALL];
  private int[] pair = new int[SMALL];
  private double[] best = new double[SMALL];
  private double[] all = new double[SMALL];
  private int[] fromNode = new int[SMALL];
  private int[] fromState = new int[SMALL];
  private int[] edge = new int[SMALL];
  private int added;
  private int[] table = new int[4 * SMALL];
  private int[] kept = new int[0];

  BeamStates() {
    Arrays.fill(table, FREE);
  }

  /** Adds a path and returns the number of its state. */
  int add(
      int w1,
      int w2,
      int both,
      double bestScore,
      double allScore,
      int node,
      int state,
      int number) {
    int at = slot(w1, w2);
    int s = table[at];
    if (s == FREE) {
      s = added++;
      room();
      table[at] = s;
      first[s] = w1;
      second[s] = w2;
      pair[s] = both;
      best[s] = Double.NEGATIVE_INFINITY;
      all[s] = Double.NEGATIVE_INFINITY;
      if (added * 2 > table.length) {
        rehash();
      }
    }
    if (bestScore > best[s]) {
      best[s] = bestScore;
      fromNode[s] = node;
      fromState[s] = state;
      edge[s] = number;
    }
    all[s] = logSum(all[s], allScore);
    return s;
  }

  private int slot(int w1, int w2) {
    int mask = table.length - 1;
    int at = (w1 * 0x9E3779B1 ^ w2 * 0x85EBCA6B) >>> 7 & mask;
    while (table[at] != FREE && (first[table[at]] != w1 || second[table[at]] != w2)) {
      at = at + 1 & mask;
    }
    return at;
  }

  private void room() {
    if (added > first.length - 1) {
      int n = 2 * first.length;
      first = Arrays.copyOf(first, n);
      second = Arrays.copyOf(second, n);
      pair = Arrays.copyOf(pair, n);
      best = Arrays.copyOf(best, n);
      all = Arrays.copyOf(all, n);
      fromNode = Arrays.copyOf(fromNode, n);
      fromState = Arrays.copyOf(fromState, n);
      edge = Arrays.copyOf(edge, n);
    }
  }

  private void rehash() {
    table = new int[2 * table.length];
    Arrays.fill(table, FREE);
    for (int s = 0; s < added; s++) {
      table[slot(first[s], second[s])] = s;
    }
  }

  /** Keeps the states with the highest sums, in the order in which they were added. */
  void keep(int most) {
    kept = new int[Math.min(most, added)];
    if (added <= most) {
      for (int s = 0; s < added; s++) {
        kept[s] = s;
      }
      return;
    }
    double[] sorted = Arrays.copyOf(all, added);
    Arrays.sort(sorted);
    double limit = sorted[added - most];
    int k = 0;
    for (int s = 0; s < added && k < most; s++) {
      if (all[s] >= limit) {
        kept[k++] = s;
      }
    }
  }

  int size() {
    return kept.length;
  }

  int added() {
    return added;
  }

  /** The number under which a kept state was added. */
  int original(int s) {
    return kept[s];
  }

  int first(int s) {
    return first[kept[s]];
  }

  int second(int s) {
    return second[kept[s]];
  }

  /** The index of the two words in the language model. */
  int pair(int s) {
    return pair[kept[s]];
  }

  double best(int s) {
    return best[kept[s]];
  }

  double all(int s) {
    return all[kept[s]];
  }

  int fromNode(int s) {
    return fromNode[kept[s]];
  }

  int fromState(int s) {
    return fromState[kept[s]];
  }

  int edge(int s) {
    return edge[kept[s]];
  }

  int bestState() {
    int found = 0;
    for (int s = 1; s < kept.length; s++) {
      if (best(s) > best(found)) {
        found = s;
      }
    }
    return found;
  }

  static double logSum(double a, double b) {
    double high = Math.max(a, b);
    double low = Math.min(a, b);
    if (low == Double.NEGATIVE_INFINITY || high - low > 30) {
      return high;
    }
    return high + Math.log1p(Math.exp(low - high));
  }
}
