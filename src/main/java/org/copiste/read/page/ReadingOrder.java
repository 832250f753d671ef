package org.copiste.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;

/** An order of regions that a file gives beside them, by their identifiers. */
public final class ReadingOrder {
  private final Map<String, Integer> ranks = new HashMap<>();

  /** Adds what is read next; what was added before keeps its place. */
  public void add(String id) {
    ranks.putIfAbsent(id, ranks.size());
  }

  /** Whether nothing was added. */
  public boolean isEmpty() {
    return ranks.isEmpty();
  }

  /** The place of a region; empty if none was given. */
  public OptionalInt rank(String id) {
    Integer rank = ranks.get(id);
    return rank == null ? OptionalInt.empty() : OptionalInt.of(rank);
  }

  /**
   * Sorts by an index, if each item has one; else leaves the items in the order of the file. Items
   * with the same index stay in the order of the file.
   */
  public static <T> List<T> byIndex(List<T> items, Function<T, OptionalInt> index) {
    List<T> sorted = new ArrayList<>(items);
    if (items.stream().allMatch(item -> index.apply(item).isPresent())) {
      sorted.sort(Comparator.comparingInt(item -> index.apply(item).orElse(0)));
    }
    return sorted;
  }
}
