package org.copiste.structure.call;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where each number or sign is clearly called, for queries about a stretch of text. */
public final class CallIndex {
  private final Map<String, int[]> places = new HashMap<>();

  /** Indexes the strong ones among candidates in the order of the text. */
  public CallIndex(List<CallCandidate> candidates) {
    Map<String, List<Integer>> byRead = new HashMap<>();
    for (CallCandidate c : candidates) {
      if (c.strong()) {
        byRead.computeIfAbsent(c.shown(), k -> new ArrayList<>()).add(c.at().start());
      }
    }
    byRead.forEach(
        (key, list) -> places.put(key, list.stream().mapToInt(Integer::intValue).toArray()));
  }

  /** Whether this number or sign is called between two offsets. */
  public boolean calls(String read, int from, int to) {
    int[] offsets = places.get(read);
    if (offsets == null) {
      return false;
    }
    int at = Arrays.binarySearch(offsets, from);
    int index = at >= 0 ? at : -at - 1;
    return index < offsets.length && offsets[index] < to;
  }
}
