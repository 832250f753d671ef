package org.copiste.encode.restore;

import java.util.List;
import java.util.Optional;
import org.copiste.encode.xml.Rendition;
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
  private boolean ended;
  private boolean betweenTags;
  private Optional<Boolean> blankIsSaid = Optional.empty();

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

  /** The current position; empty before the first line. */
  Optional<CorrectionReader.Place> begunPlace() {
    return begun ? Optional.of(place()) : Optional.empty();
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

  /**
   * Takes note of an element that begins: between it and one that ended before, white space counts
   * for nothing.
   *
   * @param names of layout that it points to
   */
  void startTag(List<String> names) {
    betweenTags |= ended;
    for (boolean blank : new boolean[] {false, true}) {
      if (names.contains(Rendition.before(blank))) {
        blankIsSaid = Optional.of(blank);
      }
    }
  }

  /** Takes note of an element that ends. */
  void endTag() {
    ended = true;
  }

  void space(String blanks) {
    spaces.append(blanks);
    spaceSeen = true;
  }

  /** Adds the call of a note that implies it. */
  void impliedCall(String n) {
    if (spaceSeen) {
      line().append(spaces.toString());
    } else if (left != TagBoundary.NOTHING && (blankAfterLeft || blankIsSaid.orElse(false))) {
      line().append(" ");
    }
    line().append(n);
    left = left == TagBoundary.NOTHING ? TagBoundary.CALL : left;
    clear();
    ended = true;
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
        && (blankAfterLeft || blankBefore || isBlankBetweenTags(next))) {
      line().append(" ");
    }
    clear();
  }

  private boolean isBlankBetweenTags(int next) {
    return betweenTags && blankIsSaid.orElseGet(() -> TagBoundary.isBlank(left, next));
  }

  private void clear() {
    ended = false;
    betweenTags = false;
    blankIsSaid = Optional.empty();
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
