package org.copiste.language.channel;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a true text and its reading differ: equal stretches are left out, the rest comes as blocks.
 * The alignment is searched in a band around the diagonal, so time and memory are the product of
 * the length and the width of the band. A substitution costs a little more than an insertion or a
 * deletion, but less than both together.
 */
public final class Alignment {
  /** How far text and reading may drift apart beyond the difference of their lengths; by hand. */
  public static final int BAND = 160;

  private static final int SUBSTITUTION = 5;
  private static final int GAP = 4;

  private Alignment() {}

  /**
   * A place where the two differ.
   *
   * @param from start in the true text
   * @param to end in the true text, exclusive
   * @param readFrom start in the reading
   * @param readTo end in the reading, exclusive
   */
  public record Block(int from, int to, int readFrom, int readTo) {}

  /** The differences in the order of the texts. */
  public static List<Block> of(String truth, String reading) {
    int n = truth.length();
    int m = reading.length();
    int width = BAND + Math.abs(n - m);
    byte[][] step = new byte[n + 1][];
    int[] above = new int[2 * width + 2];
    int[] row = new int[2 * width + 2];
    int far = Integer.MAX_VALUE / 2;
    for (int i = 0; i <= n; i++) {
      step[i] = new byte[2 * width + 1];
      java.util.Arrays.fill(row, far);
      for (int k = 0; k <= 2 * width; k++) {
        int j = i - width + k;
        if (j < 0 || j > m) {
          continue;
        }
        int best = i == 0 && j == 0 ? 0 : far;
        byte how = 0;
        if (i > 0 && j > 0) {
          int cost = above[k] + (truth.charAt(i - 1) == reading.charAt(j - 1) ? 0 : SUBSTITUTION);
          if (cost < best) {
            best = cost;
            how = 1;
          }
        }
        if (i > 0 && above[k + 1] + GAP < best) {
          best = above[k + 1] + GAP;
          how = 2;
        }
        if (k > 0 && row[k - 1] + GAP < best) {
          best = row[k - 1] + GAP;
          how = 3;
        }
        row[k] = best;
        step[i][k] = how;
      }
      int[] swap = above;
      above = row;
      row = swap;
    }
    return blocks(truth, reading, step, width);
  }

  private static List<Block> blocks(String truth, String reading, byte[][] step, int width) {
    List<Block> blocks = new ArrayList<>();
    int i = truth.length();
    int j = reading.length();
    int to = -1;
    int readTo = -1;
    while (i > 0 || j > 0) {
      byte how = step[i][j - i + width];
      boolean same = how == 1 && truth.charAt(i - 1) == reading.charAt(j - 1);
      if (same && to >= 0) {
        blocks.add(new Block(i, to, j, readTo));
        to = -1;
      } else if (!same && to < 0) {
        to = i;
        readTo = j;
      }
      i -= how == 3 ? 0 : 1;
      j -= how == 2 ? 0 : 1;
    }
    if (to >= 0) {
      blocks.add(new Block(0, to, 0, readTo));
    }
    java.util.Collections.reverse(blocks);
    return blocks;
  }
}
