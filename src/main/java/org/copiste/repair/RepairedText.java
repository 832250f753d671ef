package org.copiste.repair;

import org.copiste.language.text.EditDistance;
import org.copiste.model.Edit;
import org.copiste.model.LineMode;
import org.copiste.model.Reading;
import org.copiste.model.Span;

/**
 * Writes a reading as plain text with the line ends of its source. Text without an edit is copied
 * unchanged, note calls and labels included.
 *
 * <p>With {@link LineMode#KEEP} there is one line for each line of the source: a word divided at a
 * line's end stays as it is unless it was misread, and where an edit reaches over a line end the
 * line end stays. With {@link LineMode#JOIN} a divided word is put together on its first line, with
 * the punctuation that follows it; a line that held nothing else, or nothing but a large initial,
 * disappears.
 */
public final class RepairedText {
  private RepairedText() {}

  /** The text of a reading. */
  public static String of(Reading reading, LineMode mode) {
    String source = reading.source().text();
    StringBuilder out = new StringBuilder(source.length() + 64);
    String waiting = "";
    int done = 0;
    for (Edit edit : reading.edits()) {
      waiting = copy(source, done, edit.at().start(), out, waiting);
      String read = edit.at().of(source);
      Span lineEnd = lineEnd(read);
      if (lineEnd.isEmpty()) {
        waiting = copy(edit.to(), 0, edit.to().length(), out, waiting);
      } else if (mode == LineMode.KEEP) {
        out.append(kept(read, edit, lineEnd));
      } else {
        waiting = copy(edit.to(), 0, edit.to().length(), out, waiting);
        boolean joined = !edit.to().contains("\n") && !edit.to().contains("\r");
        if (joined && !isInitial(source, edit)) {
          waiting = lineEnd.of(read);
        }
      }
      done = edit.at().end();
    }
    waiting = copy(source, done, source.length(), out, waiting);
    return out.append(waiting).toString();
  }

  /** Whether an edit joins a letter that has a line of its own to the next line. */
  private static boolean isInitial(String source, Edit edit) {
    int start = edit.at().start();
    int from = start;
    while (from > 0 && source.charAt(from - 1) != '\n' && source.charAt(from - 1) != '\r') {
      from--;
    }
    boolean letter = start > from && Character.isLetter(source.charAt(start - 1));
    boolean alone =
        source.substring(from, Math.max(from, start - 1)).chars().noneMatch(Character::isLetter);
    return letter && alone && edit.at().of(source).isBlank();
  }

  /** The first line end in a string; empty where it has none. */
  private static Span lineEnd(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        boolean two = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
        return new Span(i, i + (two ? 2 : 1));
      }
    }
    return Span.at(0);
  }

  /**
   * Copies a stretch. A line end that waits for the end of a divided word is written at the next
   * blank, in its place; at the next line end, it is not needed any more.
   */
  private static String copy(String from, int start, int end, StringBuilder out, String waiting) {
    if (waiting.isEmpty()) {
      out.append(from, start, end);
      return "";
    }
    int i = start;
    while (i < end && !Character.isWhitespace(from.charAt(i))) {
      i++;
    }
    out.append(from, start, i);
    if (i == end) {
      return waiting;
    }
    char c = from.charAt(i);
    if (c != '\n' && c != '\r') {
      out.append(waiting);
      while (i < end && (from.charAt(i) == ' ' || from.charAt(i) == '\t')) {
        i++;
      }
    }
    out.append(from, i, end);
    return "";
  }

  /** What is read over a line end, with the line end and its hyphen where they stood. */
  private static String kept(String read, Edit edit, Span lineEnd) {
    if (edit.to().contains("\n") || edit.to().contains("\r")) {
      return edit.to();
    }
    if (edit.kind() == Edit.Kind.NORMAL) {
      return read;
    }
    int from = lineEnd.start();
    while (from > 0 && (isHyphen(read.charAt(from - 1)) || read.charAt(from - 1) == ' ')) {
      from--;
    }
    int to = lineEnd.end();
    while (to < read.length() && (read.charAt(to) == ' ' || read.charAt(to) == '\t')) {
      to++;
    }
    int split = splitOf(read.substring(0, from), read.substring(to), edit.to());
    return edit.to().substring(0, split)
        + read.substring(from, to)
        + edit.to().substring(split).stripLeading();
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u00ad' || c == '\u2010' || c == '¬';
  }

  /** Where a text divides so that its parts are as close as can be to the two parts given. */
  private static int splitOf(String first, String second, String whole) {
    int best = 0;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i <= whole.length(); i++) {
      int differences =
          EditDistance.of(first, whole.substring(0, i))
              + EditDistance.of(second, whole.substring(i));
      if (differences < least) {
        least = differences;
        best = i;
      }
    }
    return best;
  }
}
