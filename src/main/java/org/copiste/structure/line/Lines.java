package org.copiste.structure.line;

import java.util.Optional;
import java.util.function.IntFunction;
import org.copiste.model.LineMap;
import org.copiste.model.Reading;
import org.copiste.model.Source;
import org.copiste.model.Span;

/** The lines of a source, each with the white space at its ends; indexes count from 0. */
public final class Lines {
  private final Source source;
  private final LineMap map;
  private final int[] first;
  private final int[] last;
  private final Optional<LinePlaces> places;

  /** Finds the lines of a source. */
  public Lines(Source source) {
    this.source = source;
    this.map = source.lines();
    int n = map.count();
    this.first = new int[n];
    this.last = new int[n];
    String text = source.text();
    for (int i = 0; i < n; i++) {
      Span at = map.content(i + 1);
      int from = at.start();
      int to = at.end();
      while (from < to && isWhite(text.charAt(from))) {
        from++;
      }
      while (to > from && isWhite(text.charAt(to - 1))) {
        to--;
      }
      first[i] = from;
      last[i] = to;
    }
    this.places = source.layout().map(layout -> new LinePlaces(this, layout));
  }

  /** Whether a character is white space of any kind, form feeds and no-break spaces included. */
  public static boolean isWhite(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** The source whose lines these are. */
  public Source source() {
    return source;
  }

  /** The text of the source. */
  public String text() {
    return source.text();
  }

  /** The number of lines. */
  public int count() {
    return first.length;
  }

  /** The line without its line end. */
  public Span content(int line) {
    return map.content(line + 1);
  }

  /** Offset at which a line begins, white space included. */
  public int start(int line) {
    return map.content(line + 1).start();
  }

  /** Offset of the first character that is not white space; the line's end if there is none. */
  public int first(int line) {
    return first[line];
  }

  /** One past the last character that is not white space. */
  public int last(int line) {
    return last[line];
  }

  /** Whether a line holds nothing but white space. */
  public boolean blank(int line) {
    return first[line] == last[line];
  }

  /**
   * Whether a blank line parts a line from the one before it, or the same room on the page, or the
   * border of a region. The first line is parted from nothing.
   */
  public boolean apart(int line) {
    return line > 0 && (blank(line - 1) || places.filter(p -> p.isApart(line)).isPresent());
  }

  /**
   * Columns of white space before the text; a tab counts as four, a form feed as none. Where the
   * source has a layout, they are the room between the margin and the line in characters.
   */
  public int indent(int line) {
    if (places.isPresent()) {
      return places.get().indent(line);
    }
    int columns = 0;
    for (int i = start(line); i < first[line]; i++) {
      char c = source.text().charAt(i);
      columns += c == '\t' ? 4 : c == '\f' ? 0 : 1;
    }
    return columns;
  }

  /** Whether the layout shows that a line is in clearly larger type than most of the text. */
  public boolean isLarge(int line) {
    return places.filter(p -> p.sizes().isLarge(line)).isPresent();
  }

  /** Whether the layout shows that a line is in clearly smaller type than most of the text. */
  public boolean isSmall(int line) {
    return places.filter(p -> p.sizes().isSmall(line)).isPresent();
  }

  /** Whether the layout shows that a line stands in the middle between the margins. */
  public boolean isCentred(int line) {
    return places.filter(p -> p.isCentred(line)).isPresent();
  }

  /** Characters of the line without the white space at both ends. */
  public int width(int line) {
    return last[line] - first[line];
  }

  /** The line without the white space at both ends. */
  public Span trimmed(int line) {
    return new Span(first[line], last[line]);
  }

  /** The characters of {@link #trimmed}. */
  public String body(int line) {
    return source.text().substring(first[line], last[line]);
  }

  /** The text of a line as a reading has it, by the line's index. */
  public IntFunction<String> asRead(Reading reading) {
    return line -> reading.toSeen(trimmed(line)).of(reading.text());
  }

  /** Index of the line that holds an offset. */
  public int lineAt(int offset) {
    return map.lineAt(offset) - 1;
  }

  /** Whether there is nothing but white space between two offsets. */
  public boolean blankBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isWhite(text().charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
