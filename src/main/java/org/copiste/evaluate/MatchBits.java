package org.copiste.evaluate;

import java.util.HashMap;
import java.util.Map;

/**
 * Where each symbol occurs in a sequence, as bits. A frequent symbol has its bits ready; those of a
 * rare one are set when they are asked for, so that even a sequence of many different symbols takes
 * no more memory than eight bytes for each.
 */
final class MatchBits {
  private static final int WORD = 64;

  private final Map<Integer, Integer> last = new HashMap<>();
  private final int[] before;
  private final Map<Integer, long[]> frequent = new HashMap<>();
  private final long[] bits;
  private int set = -1;

  MatchBits(int[] sequence, int from, int to) {
    before = new int[to - from];
    bits = new long[(before.length + WORD - 1) / WORD];
    Map<Integer, Integer> counts = new HashMap<>();
    for (int i = 0; i < before.length; i++) {
      Integer earlier = last.put(sequence[from + i], i);
      before[i] = earlier == null ? -1 : earlier;
      counts.merge(sequence[from + i], 1, Integer::sum);
    }
    counts.forEach(
        (symbol, count) -> {
          if (count > bits.length) {
            long[] own = new long[bits.length];
            for (int i = last.getOrDefault(symbol, -1); i >= 0; i = before[i]) {
              own[i / WORD] |= 1L << i;
            }
            frequent.put(symbol, own);
          }
        });
  }

  /** The bits of a symbol; valid until the next call. */
  long[] of(int symbol) {
    long[] ready = frequent.get(symbol);
    if (ready != null) {
      return ready;
    }
    for (int i = set; i >= 0; i = before[i]) {
      bits[i / WORD] = 0;
    }
    set = last.getOrDefault(symbol, -1);
    for (int i = set; i >= 0; i = before[i]) {
      bits[i / WORD] |= 1L << i;
    }
    return bits;
  }
}
