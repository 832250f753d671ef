package org.copiste.structure.block;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copiste.structure.line.LineShape;
import org.copiste.structure.line.Lines;
import org.copiste.structure.line.ListMarkers;

/** Knows groups of lines in which every line stands for itself: verse, names, rows of a table. */
final class LineGroupClassifier {
  private static final Pattern GAP = Pattern.compile("\\S(?:\\t|\\s{3,}|\\s*\\|\\s*)\\S");

  /** The dots that lead to a page number in a table of contents. */
  private static final Pattern LEADER = Pattern.compile("(?:\\.\\s?){4,}\\s*[\\divxlc]{1,6}\\.?$");

  private final Lines lines;
  private final int measure;
  private final IntFunction<String> seen;

  LineGroupClassifier(Lines lines, int measure, IntFunction<String> seen) {
    this.lines = lines;
    this.measure = measure;
    this.seen = seen;
  }

  /** The form of a group of lines that follow without a gap; empty where it is prose. */
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
      String body = seen.apply(line).strip();
      if (body.isEmpty()) {
        continue;
      }
      char c = firstLetter(body);
      upper += Character.isUpperCase(c) ? 1 : 0;
      stops += LineShape.ending(body) == LineShape.Ending.STOP ? 1 : 0;
      shortLines += lines.width(line) <= 0.72 * measure ? 1 : 0;
      indented += lines.indent(line) >= 3 ? 1 : 0;
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
    if (marked > 0 || 4 * spoken > n) {
      return Optional.empty();
    }
    boolean names = 2 * capitals > words && shortLines == n && stops <= 1;
    if (names && colonBefore) {
      return Optional.of(Paragraph.Form.ITEM);
    }
    boolean isolated = colonBefore || indented == n;
    boolean verse =
        upper >= 0.8 * n && stops <= 0.6 * n && !names && words >= (isolated ? 2 : 3) * n;
    boolean narrow = shortLines == n || (shortLines >= 0.9 * n && n >= 6);
    if (verse && ((narrow && (n >= 4 || isolated)) || (indented == n && n >= 3))) {
      return Optional.of(Paragraph.Form.VERSE);
    }
    boolean poem = measure < 60 && n >= 3 && verse && upper == n && stops <= 0.5 * n;
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
