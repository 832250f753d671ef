package org.copiste.language.channel;

import java.util.Arrays;
import java.util.SortedMap;

/**
 * A sparse vector. Immutable; its arrays must not be changed.
 *
 * @param places the indices that have a value, ascending, without duplicates
 * @param values the value at each of these indices
 */
record SparseVector(int[] places, double[] values) {

  static SparseVector of(SortedMap<Integer, Double> values) {
    return new SparseVector(
        values.keySet().stream().mapToInt(Integer::intValue).toArray(),
        values.values().stream().mapToDouble(Double::doubleValue).toArray());
  }

  /** How many indices have a value. */
  int size() {
    return places.length;
  }

  /** The value at an index; 0 where it has none. */
  double at(int place) {
    int found = Arrays.binarySearch(places, place);
    return found < 0 ? 0 : values[found];
  }

  /** The sum of both. */
  SparseVector plus(SparseVector other) {
    int[] at = new int[size() + other.size()];
    double[] sum = new double[at.length];
    int size = 0;
    int mine = 0;
    int its = 0;
    while (mine < size() || its < other.size()) {
      int next = mine < size() ? places[mine] : Integer.MAX_VALUE;
      int theirs = its < other.size() ? other.places[its] : Integer.MAX_VALUE;
      at[size] = Math.min(next, theirs);
      sum[size] += next <= theirs ? values[mine++] : 0;
      sum[size++] += theirs <= next ? other.values[its++] : 0;
    }
    return new SparseVector(Arrays.copyOf(at, size), Arrays.copyOf(sum, size));
  }
}
