package org.copiste.model;

/**
 * A half-open range of UTF-16 code units; empty where something is inserted.
 *
 * @param start first code unit, at least 0
 * @param end one past the last code unit, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /**
   * Checks the order of the ends.
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

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  /** Whether the code unit at this offset lies inside. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Whether the other span lies wholly inside; an empty span may lie on either end. */
  public boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether at least one code unit belongs to both. */
  public boolean overlaps(Span other) {
    return Math.max(start, other.start) < Math.min(end, other.end);
  }

  /** Whether the two overlap or stand side by side with nothing between. */
  public boolean touches(Span other) {
    return Math.max(start, other.start) <= Math.min(end, other.end);
  }

  /** Whether the two overlap and neither covers the other. */
  public boolean crosses(Span other) {
    return overlaps(other) && !covers(other) && !other.covers(this);
  }

  /** The smallest span that covers both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** The same span further on by so many code units. */
  public Span shift(int by) {
    return new Span(start + by, end + by);
  }

  /** The code units of a text at this place. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** By start, then by end, so that an insertion precedes what begins at the same place. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }

  @Override
  public String toString() {
    return "[" + start + "," + end + ")";
  }
}
