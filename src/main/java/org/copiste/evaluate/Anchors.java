package org.copiste.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds places that two long sequences certainly share: stretches that occur exactly once in each,
 * of which it takes the longest chain in the same order. Only about one stretch in eight is
 * considered, chosen by its hash, so that the choice is the same in both sequences.
 */
final class Anchors {
  /** Length of a stretch, in symbols. */
  private static final int LENGTH = 20;

  private static final long BASE = 1_000_003L;
  private static final int SAMPLE = 7;

  /** Least distance of two anchors, in symbols. */
  private static final int APART = 1500;

  private static final int TWICE = -1;

  private Anchors() {}

  /** Pairs of offsets, ascending in both, at least {@value #APART} symbols apart. */
  static int[][] common(int[] a, int a0, int a1, int[] b, int b0, int b1) {
    Map<Long, Integer> inFirst = unique(a, a0, a1);
    Map<Long, Integer> inSecond = unique(b, b0, b1);
    List<int[]> pairs = new ArrayList<>();
    inFirst.forEach(
        (hash, at) -> {
          int partner = inSecond.getOrDefault(hash, TWICE);
          if (at != TWICE && partner != TWICE && same(a, at, b, partner)) {
            pairs.add(new int[] {at, partner});
          }
        });
    pairs.sort((x, y) -> Integer.compare(x[0], y[0]));
    List<int[]> thinned = new ArrayList<>();
    int last = a0;
    for (int[] pair : chain(pairs)) {
      if (pair[0] - last >= APART && a1 - pair[0] >= APART) {
        thinned.add(pair);
        last = pair[0];
      }
    }
    return thinned.toArray(new int[0][]);
  }

  private static Map<Long, Integer> unique(int[] s, int from, int to) {
    Map<Long, Integer> places = new HashMap<>();
    long hash = 0;
    long top = 1;
    for (int i = 0; i < LENGTH; i++) {
      top *= BASE;
    }
    for (int i = from; i < to; i++) {
      hash = hash * BASE + s[i] + 1;
      if (i - LENGTH >= from) {
        hash -= top * (s[i - LENGTH] + 1);
      }
      boolean chosen = ((hash * 0x9E3779B97F4A7C15L) >>> 61 & SAMPLE) == 0;
      if (i - from + 1 >= LENGTH && chosen) {
        places.merge(hash, i - LENGTH + 1, (x, y) -> TWICE);
      }
    }
    return places;
  }

  private static boolean same(int[] a, int at, int[] b, int partner) {
    for (int i = 0; i < LENGTH; i++) {
      if (a[at + i] != b[partner + i]) {
        return false;
      }
    }
    return true;
  }

  /** The longest chain ascending in the second offset; the pairs are sorted by the first. */
  private static List<int[]> chain(List<int[]> pairs) {
    int n = pairs.size();
    int[] last = new int[n];
    int[] before = new int[n];
    int length = 0;
    for (int i = 0; i < n; i++) {
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (pairs.get(last[middle])[1] < pairs.get(i)[1]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      before[i] = low == 0 ? -1 : last[low - 1];
      last[low] = i;
      length = Math.max(length, low + 1);
    }
    List<int[]> result = new ArrayList<>();
    for (int i = length == 0 ? -1 : last[length - 1]; i >= 0; i = before[i]) {
      result.add(pairs.get(i));
    }
    Collections.reverse(result);
    return result;
  }
}
