package org.copiste.structure.block;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copiste.structure.line.LineShape;
import org.copiste.structure.line.Lines;
import org.copiste.structure.line.ListMarkers;

/**
 * Recognises groups of lines in which every line is a unit of its own: verse, lists of names, rows
 * of a table. All limits were set by hand on small documents of many kinds (KindsOfTextTest).
 */
final class LineGroupClassifier {
  /** What parts the cells of a table's row. */
  private static final Pattern GAP = Pattern.compile("\\S(?:\\t|\\s{3,}|\\s*\\|\\s*)\\S");

  /** The dots that lead to a page number in a table of contents. */
  private static final Pattern LEADER = Pattern.compile("(?:\\.\\s?){4,}\\s*[\\divxlc]{1,6}\\.?$");

  /** Share of the measure that a line of verse fills at most. */
  private static final double VERSE_WIDTH = 0.72;

  /** Columns of white space from which a line of verse is indented. */
  private static final int VERSE_INDENT = 3;

  /**
   * Shares of the lines of verse that begin with a capital at least, and end a sentence at most.
   */
  private static final double VERSE_CAPITALS = 0.8;

  private static final double VERSE_STOPS = 0.6;

  /** Mean words of three letters or more in a line of verse, and where verse is set apart. */
  private static final int VERSE_WORDS = 3;

  private static final int VERSE_WORDS_SET_APART = 2;

  /** Fewest lines of verse, of indented verse, and of verse that may have a wide line or two. */
  private static final int VERSE_LINES = 4;

  private static final int INDENTED_VERSE_LINES = 3;
  private static final int VERSE_LINES_WITH_WIDE = 6;
  private static final double NARROW = 0.9;

  /** A text with a narrower measure may be verse throughout. */
  private static final int POEM_MEASURE = 60;

  private static final double POEM_STOPS = 0.5;

  /** With more than one line of speech in so many, it is a dialogue. */
  private static final int SPOKEN_ONE_IN = 4;

  private final Lines lines;
  private final int measure;
  private final IntFunction<String> asRead;

  LineGroupClassifier(Lines lines, int measure, IntFunction<String> asRead) {
    this.lines = lines;
    this.measure = measure;
    this.asRead = asRead;
  }

  /**
   * The form of a group of lines with no blank line between them; empty for prose.
   *
   * @param colonBefore whether the text before the group ends with a colon
   */
  Optional<Paragraph.Form> form(List<Integer> group, boolean colonBefore) {
    if (group.size() < 2) {
      return Optional.empty();
    }
    if (group.stream().allMatch(line -> LEADER.matcher(lines.body(line)).find())) {
      return Optional.of(Paragraph.Form.ITEM);
    }
    if (rows(group)) {
      return Optional.of(Paragraph.Form.ROW);
    }
    int upper = 0;
    int stops = 0;
    int shortLines = 0;
    int capitals = 0;
    int words = 0;
    int indented = 0;
    int marked = 0;
    int spoken = 0;
    for (int line : group) {
      String body = asRead.apply(line).strip();
      if (body.isEmpty()) {
        continue;
      }
      char c = firstLetter(body);
      upper += Character.isUpperCase(c) ? 1 : 0;
      stops += LineShape.ending(body) == LineShape.Ending.STOP ? 1 : 0;
      shortLines += lines.width(line) <= VERSE_WIDTH * measure ? 1 : 0;
      indented += lines.indent(line) >= VERSE_INDENT ? 1 : 0;
      marked += ListMarkers.bullet(body) || ListMarkers.number(body).isPresent() ? 1 : 0;
      spoken += isSpoken(body) ? 1 : 0;
      for (String word : body.split("\\s+")) {
        if (word.length() > 2) {
          words++;
          capitals += Character.isUpperCase(firstLetter(word)) ? 1 : 0;
        }
      }
    }
    int n = group.size();
    if (marked > 0 || SPOKEN_ONE_IN * spoken > n) {
      return Optional.empty();
    }
    boolean names = 2 * capitals > words && shortLines == n && stops <= 1;
    if (names && colonBefore) {
      return Optional.of(Paragraph.Form.ITEM);
    }
    boolean setApart = colonBefore || indented == n;
    boolean verse =
        upper >= VERSE_CAPITALS * n
            && stops <= VERSE_STOPS * n
            && !names
            && words >= (setApart ? VERSE_WORDS_SET_APART : VERSE_WORDS) * n;
    boolean narrow = shortLines == n || (shortLines >= NARROW * n && n >= VERSE_LINES_WITH_WIDE);
    if (verse
        && ((narrow && (n >= VERSE_LINES || setApart))
            || (indented == n && n >= INDENTED_VERSE_LINES))) {
      return Optional.of(Paragraph.Form.VERSE);
    }
    boolean poem =
        measure < POEM_MEASURE
            && n >= INDENTED_VERSE_LINES
            && verse
            && upper == n
            && stops <= POEM_STOPS * n;
    return poem ? Optional.of(Paragraph.Form.VERSE) : Optional.empty();
  }

  /** Whether a line begins as speech does, or announces speech. */
  private static boolean isSpoken(String body) {
    boolean mark = "«“\"—–".indexOf(body.charAt(0)) >= 0 || body.startsWith("--");
    return mark || LineShape.ending(body) == LineShape.Ending.COLON;
  }

  private boolean rows(List<Integer> group) {
    int columns = -1;
    for (int line : group) {
      String body = lines.body(line);
      Matcher gaps = GAP.matcher(body);
      int found = 1;
      int from = 0;
      while (gaps.find(from)) {
        found++;
        from = gaps.end() - 1;
      }
      if (found < 2 || (columns > 0 && Math.abs(found - columns) > 1)) {
        return false;
      }
      columns = Math.max(columns, found);
    }
    return group.size() >= 3 || columns >= 3;
  }

  private static char firstLetter(String body) {
    for (int i = 0; i < body.length(); i++) {
      if (Character.isLetter(body.charAt(i))) {
        return body.charAt(i);
      }
    }
    return '0';
  }
}
