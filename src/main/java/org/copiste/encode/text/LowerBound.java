package org.copiste.encode.text;

import java.util.function.IntUnaryOperator;

/** Binary search among places in ascending order. */
final class LowerBound {
  private LowerBound() {}

  /**
   * The index of the first place at or after an offset; {@code size} if there is none.
   *
   * @param size how many places there are
   * @param starts the place at an index
   */
  static int of(int size, IntUnaryOperator starts, int offset) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts.applyAsInt(middle) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
