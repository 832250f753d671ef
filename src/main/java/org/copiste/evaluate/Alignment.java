package org.copiste.evaluate;

/**
 * A minimal alignment of two sequences of symbols, as operations from left to right.
 *
 * @param operations {@link #HIT}, {@link #SUBSTITUTION}, {@link #DELETION} (a symbol of the first
 *     sequence has no partner) or {@link #INSERTION} (one of the second has none)
 */
record Alignment(byte[] operations) {
  static final byte HIT = 0;
  static final byte SUBSTITUTION = 1;
  static final byte DELETION = 2;
  static final byte INSERTION = 3;

  Counts counts() {
    return counts(0, operations.length);
  }

  /** The counts of a stretch of the operations. */
  Counts counts(int from, int to) {
    long[] n = new long[4];
    for (int i = from; i < to; i++) {
      n[operations[i]]++;
    }
    return new Counts(n[HIT], n[SUBSTITUTION], n[DELETION], n[INSERTION]);
  }

  /**
   * For each symbol of the first sequence, and for its end, the offset in the second at which its
   * partner stands or would stand.
   */
  int[] toSecond(int firstLength) {
    int[] map = new int[firstLength + 1];
    int a = 0;
    int b = 0;
    for (byte operation : operations) {
      if (operation != INSERTION) {
        map[a++] = b;
      }
      if (operation != DELETION) {
        b++;
      }
    }
    map[a] = b;
    return map;
  }

  /** Whether each symbol of the first sequence has the same symbol for its partner. */
  boolean[] hits(int firstLength) {
    boolean[] hit = new boolean[firstLength];
    int a = 0;
    for (byte operation : operations) {
      if (operation != INSERTION) {
        hit[a++] = operation == HIT;
      }
    }
    return hit;
  }
}
