package org.copiste.read.rewrite;

import java.util.Arrays;

/**
 * Where the characters of a text stand after it was corrected: each beside its partner in an
 * alignment with the fewest differences. Offsets are UTF-16 code units.
 */
public final class OffsetMap {
  /**
   * The largest table that is filled, in cells of four bytes; of longer texts the ends are used.
   */
  private static final int CELLS = 1 << 22;

  private static final int NONE = -1;

  private final int[] partner;
  private final int length;

  private OffsetMap(int[] partner, int length) {
    this.partner = partner;
    this.length = length;
  }

  /** Aligns a text with its correction. */
  public static OffsetMap of(String was, String now) {
    int[] partner = new int[was.length()];
    int least = Math.min(was.length(), now.length());
    int start = 0;
    while (start < least && was.charAt(start) == now.charAt(start)) {
      partner[start] = start;
      start++;
    }
    int end = 0;
    while (end < least - start
        && was.charAt(was.length() - 1 - end) == now.charAt(now.length() - 1 - end)) {
      end++;
      partner[was.length() - end] = now.length() - end;
    }
    align(was, start, was.length() - end, now, start, now.length() - end, partner);
    return new OffsetMap(partner, now.length());
  }

  private static void align(
      String was, int from, int to, String now, int nowFrom, int nowTo, int[] partner) {
    int n = to - from;
    int m = nowTo - nowFrom;
    if ((n + 1L) * (m + 1L) > CELLS) {
      Arrays.fill(partner, from, to, NONE);
      return;
    }
    int[][] cost = new int[n + 1][m + 1];
    for (int i = n; i >= 0; i--) {
      for (int j = m; j >= 0; j--) {
        if (i == n || j == m) {
          cost[i][j] = n - i + m - j;
        } else {
          int same = was.charAt(from + i) == now.charAt(nowFrom + j) ? 0 : 1;
          cost[i][j] =
              Math.min(cost[i + 1][j + 1] + same, 1 + Math.min(cost[i + 1][j], cost[i][j + 1]));
        }
      }
    }
    int i = 0;
    int j = 0;
    while (i < n) {
      boolean pair = j < m;
      if (pair) {
        int same = was.charAt(from + i) == now.charAt(nowFrom + j) ? 0 : 1;
        pair = cost[i][j] == cost[i + 1][j + 1] + same;
      }
      if (pair) {
        partner[from + i++] = nowFrom + j++;
      } else if (j < m && cost[i][j] == cost[i][j + 1] + 1) {
        j++;
      } else {
        partner[from + i++] = NONE;
      }
    }
  }

  /** Where something begins now that began at an offset. */
  public int start(int offset) {
    for (int i = Math.max(0, offset); i < partner.length; i++) {
      if (partner[i] != NONE) {
        return partner[i];
      }
    }
    return length;
  }

  /** Where something ends now that ended before an offset. */
  public int end(int offset) {
    for (int i = Math.min(offset, partner.length) - 1; i >= 0; i--) {
      if (partner[i] != NONE) {
        return partner[i] + 1;
      }
    }
    return 0;
  }
}
