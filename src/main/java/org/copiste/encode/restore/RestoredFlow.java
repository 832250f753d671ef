package org.copiste.encode.restore;

import org.copiste.encode.xml.TagBoundary;

/**
 * One flow of text during restoring: joins text nodes on their line according to {@link
 * TagBoundary}. The counterpart of the encoder's {@code CharacterWriter}.
 */
final class RestoredFlow {
  private RestoredLine line = new RestoredLine();
  private boolean begun;
  private int left = TagBoundary.NOTHING;
  private boolean blankAfterLeft;
  private final StringBuilder spaces = new StringBuilder();
  private boolean spaceSeen;

  void beginLine(RestoredLine newLine) {
    line = newLine;
    begun = true;
    left = TagBoundary.NOTHING;
    clear();
  }

  /** The current position. */
  CorrectionReader.Place place() {
    return new CorrectionReader.Place(line, line.length());
  }

  /** Adds a text node that has at least one visible character. */
  void text(String node) {
    int from = 0;
    int to = node.length();
    while (isWhite(node.charAt(from))) {
      from++;
    }
    while (isWhite(node.charAt(to - 1))) {
      to--;
    }
    join(node.codePointAt(from), from > 0);
    boolean white = false;
    for (int i = from; i < to; ) {
      int c = node.codePointAt(i);
      i += Character.charCount(c);
      if (isWhite(c)) {
        white = true;
        continue;
      }
      if (white) {
        line().append(" ");
        white = false;
      }
      line().append(c);
      left = c;
    }
    blankAfterLeft = to < node.length();
  }

  /** Adds a character that XML does not allow. */
  void character(int c) {
    join(c, false);
    line().append(c);
    left = c;
  }

  void space(String blanks) {
    spaces.append(blanks);
    spaceSeen = true;
  }

  /** Adds the call of a note that implies it. */
  void impliedCall(String n) {
    if (spaceSeen) {
      line().append(spaces.toString());
    } else if (left != TagBoundary.NOTHING && blankAfterLeft) {
      line().append(" ");
    }
    line().append(n);
    left = left == TagBoundary.NOTHING ? TagBoundary.CALL : left;
    clear();
  }

  /** Adds the label of a note that implies it, and the blank after it. */
  void impliedLabel(String n) {
    line().append(n + " ");
    left = TagBoundary.NOTHING;
    clear();
  }

  private void join(int next, boolean blankBefore) {
    if (spaceSeen) {
      line().append(spaces.toString());
    } else if (left != TagBoundary.NOTHING
        && (blankAfterLeft || blankBefore || TagBoundary.isBlank(left, next))) {
      line().append(" ");
    }
    clear();
  }

  private void clear() {
    spaces.setLength(0);
    spaceSeen = false;
    blankAfterLeft = false;
  }

  private RestoredLine line() {
    if (!begun) {
      throw new RestoreException("text stands before the first lb");
    }
    return line;
  }

  static boolean isWhite(int c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }
}
