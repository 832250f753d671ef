package org.copiste.repair;

import java.util.ArrayList;
import java.util.List;
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
    if (mode == LineMode.KEEP) {
      return withinLines(reading).text();
    }
    String source = reading.source().text();
    StringBuilder out = new StringBuilder(source.length() + 64);
    String waiting = "";
    int done = 0;
    for (Edit edit : reading.edits()) {
      waiting = copy(source, done, edit.at().start(), out, waiting);
      String read = edit.at().of(source);
      Span lineEnd = lineEnd(read);
      waiting = copy(edit.to(), 0, edit.to().length(), out, waiting);
      boolean joined = !edit.to().contains("\n") && !edit.to().contains("\r");
      if (!lineEnd.isEmpty() && joined && !isInitial(source, edit)) {
        waiting = lineEnd.of(read);
      }
      done = edit.at().end();
    }
    waiting = copy(source, done, source.length(), out, waiting);
    return out.append(waiting).toString();
  }

  /**
   * The reading with its lines kept: an edit that reaches over a line end and takes it away becomes
   * one before and one behind it.
   */
  public static Reading withinLines(Reading reading) {
    String source = reading.source().text();
    List<Edit> edits = new ArrayList<>();
    for (Edit edit : reading.edits()) {
      Span lineEnd = lineEnd(edit.at().of(source));
      if (lineEnd.isEmpty() || edit.to().contains("\n") || edit.to().contains("\r")) {
        edits.add(edit);
      } else if (edit.kind() != Edit.Kind.NORMAL) {
        kept(source, edit, lineEnd.shift(edit.at().start()), edits);
      }
    }
    return Reading.of(reading.source(), edits);
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

  /** Divides an edit at a line end, which stays where it stood with its hyphen. */
  private static void kept(String source, Edit edit, Span lineEnd, List<Edit> into) {
    Span at = edit.at();
    int from = lineEnd.start();
    while (from > at.start()
        && (isHyphen(source.charAt(from - 1)) || source.charAt(from - 1) == ' ')) {
      from--;
    }
    int to = lineEnd.end();
    while (to < at.end() && (source.charAt(to) == ' ' || source.charAt(to) == '\t')) {
      to++;
    }
    Span first = new Span(at.start(), from);
    Span second = new Span(to, at.end());
    int split = splitOf(first.of(source), second.of(source), edit.to());
    for (Edit part :
        List.of(
            edit.moved(first).readAs(edit.to().substring(0, split)),
            edit.moved(second).readAs(edit.to().substring(split).stripLeading()))) {
      if (!part.isIdentity(source)) {
        into.add(part);
      }
    }
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
