package org.copiste.structure;

import org.copiste.model.LineMap;
import org.copiste.model.Source;
import org.copiste.model.Span;

/** The lines of a source with their margins; indexes count from 0. */
final class Lines {
  private final Source source;
  private final LineMap map;
  private final int[] first;
  private final int[] last;

  Lines(Source source) {
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
  }

  /** White space of any sort, the form feed and the no-break spaces included. */
  static boolean isWhite(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  Source source() {
    return source;
  }

  String text() {
    return source.text();
  }

  int count() {
    return first.length;
  }

  /** The line without its line end. */
  Span content(int line) {
    return map.content(line + 1);
  }

  int start(int line) {
    return map.content(line + 1).start();
  }

  /** Offset of the first character that is not white; the line's end where there is none. */
  int first(int line) {
    return first[line];
  }

  /** One past the last character that is not white. */
  int last(int line) {
    return last[line];
  }

  boolean blank(int line) {
    return first[line] == last[line];
  }

  /** How many white characters stand before the text; a tab counts four. */
  int indent(int line) {
    int columns = 0;
    for (int i = start(line); i < first[line]; i++) {
      char c = source.text().charAt(i);
      columns += c == '\t' ? 4 : c == '\f' ? 0 : 1;
    }
    return columns;
  }

  /** Characters from the first to the last that is not white. */
  int width(int line) {
    return last[line] - first[line];
  }

  /** The line without the white space at both ends. */
  Span trimmed(int line) {
    return new Span(first[line], last[line]);
  }

  /** The characters of {@link #trimmed}. */
  String body(int line) {
    return source.text().substring(first[line], last[line]);
  }

  /** Index of the line in which an offset stands. */
  int lineAt(int offset) {
    return map.lineAt(offset) - 1;
  }

  /** Whether nothing but white space stands between two offsets. */
  boolean blankBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isWhite(text().charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
