package org.copiste.model;

import java.util.List;
import java.util.function.Function;

/**
 * A half-open range of UTF-16 code units. It may be empty, as the place of an insertion is.
 *
 * @param start offset of the first code unit, at least 0
 * @param end offset after the last code unit, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /**
   * Checks the offsets.
   *
   * @throws IllegalArgumentException if {@code start} is negative or beyond {@code end}
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: [" + start + "," + end + ")");
    }
  }

  /** The empty span at an offset. */
  public static Span at(int offset) {
    return new Span(offset, offset);
  }

  /** The number of code units. */
  public int length() {
    return end - start;
  }

  /** Whether the span has no code units. */
  public boolean isEmpty() {
    return start == end;
  }

  /** Whether the code unit at an offset belongs to the span. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Whether the other span lies within this one; an empty span may lie at either end. */
  public boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the spans have a code unit in common. */
  public boolean overlaps(Span other) {
    return Math.max(start, other.start) < Math.min(end, other.end);
  }

  /** Whether the spans overlap or one begins where the other ends. */
  public boolean touches(Span other) {
    return Math.max(start, other.start) <= Math.min(end, other.end);
  }

  /** Whether the spans overlap and neither covers the other. */
  public boolean crosses(Span other) {
    return overlaps(other) && !covers(other) && !other.covers(this);
  }

  /** The smallest span that covers both spans. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** The span moved by a number of code units, forwards if it is positive. */
  public Span shift(int by) {
    return new Span(start + by, end + by);
  }

  /**
   * The characters of a text in this span.
   *
   * @throws IndexOutOfBoundsException if the span reaches beyond the text
   */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** Orders by start, then by end: an empty span comes before others with the same start. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }

  @Override
  public String toString() {
    return "[" + start + "," + end + ")";
  }

  /**
   * The index of the first of some items that begins at or after an offset; their number if none
   * does.
   *
   * @param items in the order of their beginnings
   * @param at the place of an item
   */
  public static <T> int firstFrom(int offset, List<T> items, Function<? super T, Span> at) {
    int low = 0;
    int high = items.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (at.apply(items.get(middle)).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
