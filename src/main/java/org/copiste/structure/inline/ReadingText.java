package org.copiste.structure.inline;

import java.util.ArrayList;
import java.util.List;
import org.copiste.model.Reading;
import org.copiste.model.Span;

/**
 * Pieces of the source as a reading has them, joined by line breaks to one text, with the way back
 * to the source.
 */
public final class ReadingText {
  private final Reading reading;
  private final List<Span> parts;
  private final StringBuilder text = new StringBuilder();
  private final List<Integer> starts = new ArrayList<>();
  private final List<Integer> seenStarts = new ArrayList<>();

  /** Joins pieces of the source, which are given in order. */
  public ReadingText(Reading reading, List<Span> parts) {
    this.reading = reading;
    this.parts = parts;
    for (Span part : parts) {
      if (text.length() > 0) {
        text.append('\n');
      }
      Span seen = reading.toSeen(part);
      starts.add(text.length());
      seenStarts.add(seen.start());
      text.append(reading.text(), seen.start(), seen.end());
    }
  }

  /** The text, with a line feed between two pieces. */
  public CharSequence text() {
    return text;
  }

  /**
   * Where a stretch of this text stands in the source.
   *
   * @param from offset in {@link #text()}
   * @param to offset after {@code from}
   * @return a span for each piece that the stretch touches, none of them empty; empty if only a
   *     line break between two pieces is meant
   */
  List<Span> toSource(int from, int to) {
    Span first = source(from, from + 1);
    Span last = source(to - 1, to);
    int start = Math.min(first.start(), last.start());
    int end = Math.max(first.end(), last.end());
    List<Span> pieces = new ArrayList<>();
    for (Span part : parts) {
      int a = Math.max(start, part.start());
      int b = Math.min(end, part.end());
      if (a < b) {
        pieces.add(new Span(a, b));
      }
    }
    return pieces;
  }

  private Span source(int from, int to) {
    int k = 0;
    int low = 0;
    int high = starts.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (starts.get(middle) <= from) {
        k = middle;
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    int shift = seenStarts.get(k) - starts.get(k);
    return reading.toSource(new Span(from + shift, to + shift));
  }
}
