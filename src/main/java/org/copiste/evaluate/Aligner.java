package org.copiste.evaluate;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Aligns two sequences with the fewest substitutions, deletions and insertions.
 *
 * <p>The table of distances is filled only in a band around the diagonal, which is widened until it
 * suffices (Ukkonen 1985), so that time and memory grow with the length times the number of errors.
 * Of several minimal alignments it takes the one that, from the end backwards, prefers pairs to
 * deletions to insertions. Sequences too long for the table are cut at stretches that occur once in
 * both ({@link Anchors}); the alignment is then minimal between the cuts.
 */
final class Aligner {
  /** Greatest number of cells of the table, a byte each. */
  private static final long TABLE = 64L << 20;

  private static final int FIRST_BAND = 32;

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
    int n = a1 - a0;
    int m = b1 - b0;
    int band = FIRST_BAND + Math.abs(n - m);
    while (true) {
      if ((n + 1L) * (2L * band + 1) > TABLE) {
        cut(a, a0, a1, b, b0, b1, out);
        return;
      }
      byte[] path = banded(a, a0, n, b, b0, m, band);
      if (path.length > 0 || n + m == 0) {
        out.writeBytes(path);
        return;
      }
      band *= 2;
    }
  }

  private static void cut(
      int[] a, int a0, int a1, int[] b, int b0, int b1, ByteArrayOutputStream out) {
    int[][] anchors = Anchors.common(a, a0, a1, b, b0, b1);
    if (anchors.length == 0) {
      int aMiddle = (a0 + a1) >>> 1;
      int bMiddle = (b0 + b1) >>> 1;
      anchors = new int[][] {{aMiddle, bMiddle}};
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

  /**
   * The operations of a minimal alignment if it has at most {@code band} errors and so cannot leave
   * the band; nothing otherwise.
   */
  private static byte[] banded(int[] a, int a0, int n, int[] b, int b0, int m, int band) {
    int width = 2 * band + 1;
    int far = Integer.MAX_VALUE / 2;
    byte[] step = new byte[(n + 1) * width];
    int[] above = new int[width];
    int[] row = new int[width];
    for (int i = 0; i <= n; i++) {
      for (int k = 0; k < width; k++) {
        int j = i + k - band;
        if (j < 0 || j > m) {
          row[k] = far;
          continue;
        }
        boolean same = i > 0 && j > 0 && a[a0 + i - 1] == b[b0 + j - 1];
        int pair = i > 0 && j > 0 ? above[k] + (same ? 0 : 1) : far;
        int deletion = i > 0 && k + 1 < width ? above[k + 1] + 1 : far;
        int insertion = j > 0 && k > 0 ? row[k - 1] + 1 : far;
        int best = i == 0 && j == 0 ? 0 : Math.min(pair, Math.min(deletion, insertion));
        row[k] = Math.min(best, far);
        byte operation = Alignment.INSERTION;
        if (best == pair) {
          operation = same ? Alignment.HIT : Alignment.SUBSTITUTION;
        } else if (best == deletion) {
          operation = Alignment.DELETION;
        }
        step[i * width + k] = operation;
      }
      int[] swap = above;
      above = row;
      row = swap;
    }
    int errors = above[m - n + band];
    return errors > band ? new byte[0] : path(step, width, band, n, m);
  }

  private static byte[] path(byte[] step, int width, int band, int n, int m) {
    byte[] reversed = new byte[n + m];
    int length = 0;
    int i = n;
    int j = m;
    while (i > 0 || j > 0) {
      byte operation = step[i * width + j - i + band];
      reversed[length++] = operation;
      i -= operation == Alignment.INSERTION ? 0 : 1;
      j -= operation == Alignment.DELETION ? 0 : 1;
    }
    byte[] path = new byte[length];
    for (int k = 0; k < length; k++) {
      path[k] = reversed[length - 1 - k];
    }
    return path;
  }
}
