package org.copiste.repair;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.copiste.model.Span;

/** Places that no edit may touch: note calls and labels, addresses, code, other languages. */
public final class Guard {
  private final int[] starts;
  private final int[] ends;

  private Guard(List<Span> merged) {
    starts = merged.stream().mapToInt(Span::start).toArray();
    ends = merged.stream().mapToInt(Span::end).toArray();
  }

  /** Guards these places, given in any order. */
  public static Guard of(List<Span> places) {
    List<Span> sorted = new ArrayList<>(places);
    Collections.sort(sorted);
    List<Span> merged = new ArrayList<>();
    for (Span span : sorted) {
      int last = merged.size() - 1;
      if (last >= 0 && merged.get(last).touches(span)) {
        merged.set(last, merged.get(last).cover(span));
      } else {
        merged.add(span);
      }
    }
    return new Guard(merged);
  }

  /** The guarded places in order, disjoint. */
  public List<Span> spans() {
    List<Span> spans = new ArrayList<>(starts.length);
    for (int i = 0; i < starts.length; i++) {
      spans.add(new Span(starts[i], ends[i]));
    }
    return spans;
  }

  /** Whether any guarded character lies in the span; an insertion may stand at a place's edge. */
  public boolean touches(Span span) {
    int low = 0;
    int high = starts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] > span.start()) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low < starts.length
        && (span.isEmpty() ? starts[low] < span.start() : starts[low] < span.end());
  }

  @Override
  public String toString() {
    return "Guard[" + starts.length + " places]";
  }
}
