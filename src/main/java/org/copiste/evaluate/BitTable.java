package org.copiste.evaluate;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The table of the edit distances of two sequences, 64 cells in a machine word: a cell is known by
 * how it differs from its neighbours (Myers 1999, in the form of Hyyrö 2003). Time is the product
 * of the lengths divided by 64. The way back needs two bits of each cell; they are computed a
 * second time for a stretch of columns, from where the table was left before the stretch, so that
 * memory stays small.
 */
final class BitTable {
  /** Greatest number of machine words of a stretch of columns: 8 MB for each of the two bits. */
  static final int STRETCH = 1 << 20;

  private static final int WORD = 64;

  private final int[] a;
  private final int a0;
  private final int n;
  private final int[] b;
  private final int b0;
  private final int words;
  private final MatchBits matches;

  /** Which cells exceed the one above by one; which are one less. */
  private static final long[] NONE = {};

  private final long[] up;

  private final long[] down;

  private BitTable(int[] a, int a0, int a1, int[] b, int b0) {
    this.a = a;
    this.a0 = a0;
    this.n = a1 - a0;
    this.b = b;
    this.b0 = b0;
    this.words = (n + WORD - 1) / WORD;
    this.matches = new MatchBits(a, a0, a1);
    this.up = new long[words];
    this.down = new long[words];
    java.util.Arrays.fill(up, -1L);
  }

  /**
   * Appends the operations of a minimal alignment of {@code a[a0..a1)} and {@code b[b0..b1)}; of
   * several, the one that from the end backwards prefers pairs to deletions to insertions.
   *
   * @param stretch how many machine words of bits to keep at once, {@link #STRETCH} or fewer
   */
  static void align(
      int[] a,
      int a0,
      int a1,
      int[] b,
      int b0,
      int b1,
      int stretch,
      ByteArrayOutputStream operations) {
    new BitTable(a, a0, a1, b, b0).align(b1 - b0, stretch, operations);
  }

  private record State(long[] up, long[] down) {}

  private void align(int m, int stretch, ByteArrayOutputStream operations) {
    int stride = Math.min(Math.max(1, stretch / Math.max(1, words)), Math.max(1, m));
    List<State> states = new ArrayList<>();
    for (int from = 0; from < m; from += stride) {
      states.add(new State(up.clone(), down.clone()));
      if (from + stride < m) {
        for (int j = from; j < from + stride; j++) {
          column(b[b0 + j], NONE, NONE, 0);
        }
      }
    }
    long[] even = new long[m == 0 ? 0 : stride * words];
    long[] above = new long[even.length];
    byte[] reversed = new byte[n + m];
    int length = 0;
    int i = n;
    int j = m;
    for (int s = states.size() - 1; s >= 0 && i > 0; s--) {
      int from = s * stride;
      System.arraycopy(states.get(s).up(), 0, up, 0, words);
      System.arraycopy(states.get(s).down(), 0, down, 0, words);
      for (int k = from; k < j; k++) {
        column(b[b0 + k], even, above, (k - from) * words);
      }
      while (j > from && i > 0) {
        byte operation = operation(i, j, even, above, (j - 1 - from) * words);
        reversed[length++] = operation;
        i -= operation == Alignment.INSERTION ? 0 : 1;
        j -= operation == Alignment.DELETION ? 0 : 1;
      }
    }
    for (; i > 0; i--) {
      reversed[length++] = Alignment.DELETION;
    }
    for (; j > 0; j--) {
      reversed[length++] = Alignment.INSERTION;
    }
    while (length > 0) {
      operations.write(reversed[--length]);
    }
  }

  private byte operation(int i, int j, long[] even, long[] above, int column) {
    if (a[a0 + i - 1] == b[b0 + j - 1]) {
      return Alignment.HIT;
    }
    int word = column + (i - 1) / WORD;
    long bit = 1L << (i - 1);
    if ((even[word] & bit) == 0) {
      return Alignment.SUBSTITUTION;
    }
    return (above[word] & bit) != 0 ? Alignment.DELETION : Alignment.INSERTION;
  }

  /**
   * Goes on by one column. If arrays are given, it notes from {@code at} on which cells equal the
   * one diagonally before them and which exceed the one above.
   */
  private void column(int symbol, long[] even, long[] above, int at) {
    long[] match = matches.of(symbol);
    long plus = 1;
    long minus = 0;
    for (int w = 0; w < words; w++) {
      long x = match[w] | minus;
      long zero = (((x & up[w]) + up[w]) ^ up[w]) | x | down[w];
      long right = down[w] | ~(zero | up[w]);
      long left = zero & up[w];
      long rightIn = right << 1 | plus;
      long leftIn = left << 1 | minus;
      plus = right >>> (WORD - 1);
      minus = left >>> (WORD - 1);
      up[w] = leftIn | ~(zero | rightIn);
      down[w] = rightIn & zero;
      if (even.length > 0) {
        even[at + w] = zero;
        above[at + w] = up[w];
      }
    }
  }
}
