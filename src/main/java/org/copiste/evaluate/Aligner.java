package org.copiste.evaluate;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Aligns two sequences with the fewest substitutions, deletions and insertions.
 *
 * <p>Of several minimal alignments it takes the one that, from the end backwards, prefers pairs to
 * deletions to insertions. Sequences too long for one table are cut at stretches that occur once in
 * both ({@link Anchors}) or, where there are none, in the middle; the alignment is then minimal
 * between the cuts. So time grows with the length alone, whatever the sequences have in common.
 */
final class Aligner {
  /** Greatest number of cells of one table: 32,768 symbols with as many. */
  private static final long TABLE = 1L << 30;

  private Aligner() {}

  /** Aligns two texts by code unit. */
  static Alignment characters(String first, String second) {
    return align(first.chars().toArray(), second.chars().toArray());
  }

  /** Aligns two lists of words. */
  static Alignment words(List<String> first, List<String> second) {
    Map<String, Integer> ids = new HashMap<>();
    return align(ids(first, ids), ids(second, ids));
  }

  private static int[] ids(List<String> words, Map<String, Integer> ids) {
    int[] result = new int[words.size()];
    for (int i = 0; i < result.length; i++) {
      result[i] = ids.computeIfAbsent(words.get(i), k -> ids.size());
    }
    return result;
  }

  static Alignment align(int[] first, int[] second) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(first.length + first.length / 8 + 16);
    pieces(first, 0, first.length, second, 0, second.length, out);
    return new Alignment(out.toByteArray());
  }

  private static void pieces(
      int[] a, int a0, int a1, int[] b, int b0, int b1, ByteArrayOutputStream out) {
    if ((long) (a1 - a0) * (b1 - b0) <= TABLE) {
      BitTable.align(a, a0, a1, b, b0, b1, BitTable.STRETCH, out);
      return;
    }
    int[][] anchors = Anchors.common(a, a0, a1, b, b0, b1);
    if (anchors.length == 0) {
      anchors = new int[][] {{(a0 + a1) >>> 1, (b0 + b1) >>> 1}};
    }
    int fromA = a0;
    int fromB = b0;
    for (int[] anchor : anchors) {
      pieces(a, fromA, anchor[0], b, fromB, anchor[1], out);
      fromA = anchor[0];
      fromB = anchor[1];
    }
    pieces(a, fromA, a1, b, fromB, b1, out);
  }
}
