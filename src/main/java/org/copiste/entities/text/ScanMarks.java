package org.copiste.entities.text;

/**
 * Marks that a scan shows for blanks between words: {@code Jean _ Dupont}, {@code le_^ Cte ¦ de |
 * Mun}. At the ends of a line they are bullets or borders, and on several lines in turn those of a
 * table.
 */
final class ScanMarks {
  private static final String MARKS = "_^¦|";

  private final String text;

  /** For a text with its lines. */
  ScanMarks(String text) {
    this.text = text;
  }

  /** Whether a code unit is a mark that stands for a blank. */
  boolean isBlank(int at) {
    if (!isMark(at)) {
      return false;
    }
    int start = at;
    while (start > 0 && isMark(start - 1)) {
      start--;
    }
    int end = at + 1;
    while (end < text.length() && isMark(end)) {
      end++;
    }
    boolean before = start > 0 && isSpace(start - 1);
    boolean after = end < text.length() && isSpace(end);
    // An underscore beside a word may mark emphasis.
    boolean apart = before && after || (before || after) && hasOther(start, end);
    return apart && isBetweenWords(start, end) && !isBorder(start, end);
  }

  private boolean isMark(int at) {
    return MARKS.indexOf(text.charAt(at)) >= 0;
  }

  private boolean isSpace(int at) {
    char c = text.charAt(at);
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private boolean hasOther(int start, int end) {
    return text.substring(start, end).chars().anyMatch(c -> c != '_');
  }

  private boolean isBetweenWords(int start, int end) {
    int before = start - 1;
    while (before >= 0 && isSpace(before) && !isLineEnd(before)) {
      before--;
    }
    int after = end;
    while (after < text.length() && isSpace(after) && !isLineEnd(after)) {
      after++;
    }
    return before >= 0 && after < text.length() && !isLineEnd(before) && !isLineEnd(after);
  }

  /**
   * Whether a mark has its like in the lines beside it or, if it is a whole stroke, on its own
   * line.
   */
  private boolean isBorder(int start, int end) {
    int from = lineStart(start);
    int to = lineEnd(end);
    for (int i = start; i < end; i++) {
      char mark = text.charAt(i);
      boolean again = mark == '|' && (has(mark, from, i) || has(mark, i + 1, to));
      if (again
          || has(mark, lineStart(Math.max(0, from - 1)), from)
          || has(mark, to, lineEnd(Math.min(text.length(), to + 1)))) {
        return true;
      }
    }
    return false;
  }

  private boolean has(char mark, int from, int to) {
    int found = text.indexOf(mark, from);
    return found >= 0 && found < to;
  }

  private int lineStart(int at) {
    int start = at;
    while (start > 0 && !isLineEnd(start - 1)) {
      start--;
    }
    return start;
  }

  private int lineEnd(int at) {
    int end = at;
    while (end < text.length() && !isLineEnd(end)) {
      end++;
    }
    return end;
  }

  private boolean isLineEnd(int at) {
    return text.charAt(at) == '\n' || text.charAt(at) == '\r';
  }
}
