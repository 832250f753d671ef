package org.copiste.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A source together with the edits applied to it.
 *
 * <p>The edits are ordered by position and do not overlap; no two of them insert at the same
 * offset. Methods and parameters that speak of <em>seen</em> text mean {@link #text()}, the text
 * with all edits applied; seen offsets are UTF-16 code units of that text.
 */
public final class Reading {
  private final Source source;
  private final List<Edit> edits;
  private final String text;
  private final int[] seenStart;
  private final int[] seenEnd;

  private Reading(Source source, List<Edit> edits) {
    this.source = source;
    this.edits = List.copyOf(edits);
    this.seenStart = new int[edits.size()];
    this.seenEnd = new int[edits.size()];
    StringBuilder seen = new StringBuilder(source.text().length() + 16);
    int done = 0;
    for (int i = 0; i < edits.size(); i++) {
      Edit edit = edits.get(i);
      Span at = edit.at();
      boolean twice = i > 0 && at.isEmpty() && edits.get(i - 1).at().equals(at);
      if (at.start() < done || twice) {
        throw new IllegalArgumentException("edits out of order or overlapping at " + at);
      }
      seen.append(source.text(), done, at.start());
      seenStart[i] = seen.length();
      seen.append(edit.to());
      seenEnd[i] = seen.length();
      done = at.end();
    }
    this.text =
        edits.isEmpty() ? source.text() : seen.append(source.text().substring(done)).toString();
  }

  /** The source without edits. */
  public static Reading of(Source source) {
    return new Reading(source, List.of());
  }

  /**
   * The source with edits.
   *
   * @param edits their spans refer to the source
   * @throws IllegalArgumentException if the edits are out of order, overlap, or insert twice at one
   *     offset
   */
  public static Reading of(Source source, List<Edit> edits) {
    return new Reading(source, edits);
  }

  /** The source. */
  public Source source() {
    return source;
  }

  /** The edits in order; their spans refer to the source. */
  public List<Edit> edits() {
    return edits;
  }

  /** The seen text: the source with all edits applied. */
  public String text() {
    return text;
  }

  /**
   * The smallest span of the source that covers a span of the seen text. A deletion next to the
   * span is not included.
   */
  public Span toSource(Span seen) {
    int start = startToSource(seen.start());
    int end = endToSource(seen.end());
    return start <= end ? new Span(start, end) : Span.at(end);
  }

  /**
   * The smallest span of the seen text that covers a span of the source. Insertions at either end
   * of the span are not included.
   */
  public Span toSeen(Span inSource) {
    int start = startToSeen(inSource.start());
    int end = endToSeen(inSource.end());
    return start <= end ? new Span(start, end) : Span.at(end);
  }

  /**
   * This reading with further edits. A new edit that touches an earlier one is merged with it and
   * keeps its steps; if it undoes the earlier edit, both disappear.
   *
   * @param seenEdits edits of the seen text, disjoint, in any order; several insertions at one
   *     offset are made in the order given
   * @throws IllegalArgumentException if the edits overlap or reach beyond the text
   */
  public Reading then(List<Edit> seenEdits) {
    if (seenEdits.isEmpty()) {
      return this;
    }
    List<Edit> sorted = new ArrayList<>(seenEdits);
    sorted.sort(Comparator.comparing(Edit::at));
    return new Reading(source, new Composition(this, sorted).edits());
  }

  int seenStart(int edit) {
    return seenStart[edit];
  }

  int seenEnd(int edit) {
    return seenEnd[edit];
  }

  private int startToSource(int seen) {
    int k = firstBeyond(seenEnd, seen);
    if (k < edits.size() && seenStart[k] <= seen) {
      return edits.get(k).at().start();
    }
    return k == 0 ? seen : seen - seenEnd[k - 1] + edits.get(k - 1).at().end();
  }

  private int endToSource(int seen) {
    int k = firstBeyond(seenStart, seen - 1);
    if (k == 0) {
      return seen;
    }
    int last = edits.get(k - 1).at().end();
    return seenEnd[k - 1] >= seen ? last : seen - seenEnd[k - 1] + last;
  }

  private int startToSeen(int offset) {
    int k = firstEndingBeyond(offset);
    if (k < edits.size() && edits.get(k).at().start() <= offset) {
      return seenStart[k];
    }
    return k == 0 ? offset : offset - edits.get(k - 1).at().end() + seenEnd[k - 1];
  }

  private int endToSeen(int offset) {
    int k = firstStartingAtOrBeyond(offset);
    if (k == 0) {
      return offset;
    }
    int last = edits.get(k - 1).at().end();
    return last >= offset ? seenEnd[k - 1] : offset - last + seenEnd[k - 1];
  }

  /** Index of the first value above {@code limit} in an ascending array. */
  private static int firstBeyond(int[] ascending, int limit) {
    int low = 0;
    int high = ascending.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ascending[middle] > limit) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private int firstEndingBeyond(int offset) {
    int low = 0;
    int high = edits.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (edits.get(middle).at().end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private int firstStartingAtOrBeyond(int offset) {
    int low = 0;
    int high = edits.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (edits.get(middle).at().start() >= offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Reading reading
        && source.equals(reading.source)
        && edits.equals(reading.edits);
  }

  @Override
  public int hashCode() {
    return 31 * source.hashCode() + edits.hashCode();
  }

  @Override
  public String toString() {
    return "Reading[" + source.file() + ", " + edits.size() + " edits]";
  }
}
