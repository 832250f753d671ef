package org.copiste.structure.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.copiste.structure.line.LineShape;
import org.copiste.structure.line.Lines;
import org.copiste.structure.line.NoteLabel;
import org.copiste.structure.line.NotesHeading;
import org.copiste.structure.page.Furniture;

/**
 * A run of lines that belongs as a whole either to the text or to a note: without a blank line or a
 * page break inside, and with a label at its beginning only.
 *
 * @param first its first line
 * @param last its last line
 * @param blankBefore whether it follows a blank line or begins the document
 * @param markBefore whether a page begins with it
 * @param furnitureBefore whether furniture other than a rule precedes it
 * @param ruleBefore whether a drawn line precedes it on its page
 * @param inNotes whether the layout marks it as notes
 * @param small whether it is in smaller type than most of the text
 * @param label the label it may begin with
 * @param notesHead whether it is a heading over notes, such as "Notes"
 * @param lower whether it begins inside a sentence
 * @param ending how it ends; without any letter or digit, as the segment before it
 */
public record Segment(
    int first,
    int last,
    boolean blankBefore,
    boolean markBefore,
    boolean furnitureBefore,
    boolean ruleBefore,
    boolean inNotes,
    boolean small,
    Optional<NoteLabel> label,
    boolean notesHead,
    boolean lower,
    LineShape.Ending ending) {

  /** A paragraph's last line fills less than this share of its widest line; set by hand. */
  private static final double LAST_LINE = 0.9;

  /** The next lines are narrower if all of them fill less than this share; set by hand. */
  private static final double NARROWER = 0.95;

  private static final int MEASURED_LINES = 3;

  /** Whether it ends inside a sentence. */
  public boolean goesOn() {
    return ending == LineShape.Ending.OPEN || ending == LineShape.Ending.BOUND;
  }

  int lineCount() {
    return last - first + 1;
  }

  /**
   * Cuts the lines that are neither blank nor furniture into segments.
   *
   * @param notes the lines that the layout marks as notes
   */
  public static List<Segment> cut(
      Lines lines, Set<Integer> marks, Map<Integer, String> furniture, Set<Integer> notes) {
    List<Segment> segments = new ArrayList<>();
    boolean blank = true;
    boolean mark = false;
    boolean passed = false;
    boolean rule = false;
    LineShape.Ending before = LineShape.Ending.OTHER;
    int i = 0;
    while (i < lines.count()) {
      mark |= marks.contains(i);
      if (lines.blank(i)) {
        blank = true;
        i++;
        continue;
      }
      if (furniture.containsKey(i)) {
        boolean drawn = Furniture.RULE.equals(furniture.get(i));
        rule |= drawn && !mark;
        passed |= !drawn;
        i++;
        continue;
      }
      blank |= lines.apart(i);
      int end = i + 1;
      Optional<NoteLabel> label = NoteLabel.of(lines, i);
      while (end < lines.count()
          && !lines.blank(end)
          && !lines.apart(end)
          && !marks.contains(end)
          && !furniture.containsKey(end)
          && notes.contains(end) == notes.contains(i)
          && NoteLabel.of(lines, end).isEmpty()
          && !(label.isPresent() && turns(lines, end))
          && !(label.isPresent() && marks.isEmpty() && paragraphEnds(lines, i, end))) {
        end++;
      }
      String body = lines.body(i);
      boolean head = end == i + 1 && NotesHeading.matches(body);
      segments.add(
          new Segment(
              i,
              end - 1,
              blank,
              mark,
              passed,
              rule,
              notes.contains(i),
              IntStream.range(i, end).allMatch(lines::isSmall),
              label,
              head,
              LineShape.startsLower(label.isPresent() ? "" : body),
              hasLetter(body) ? LineShape.ending(lines.body(end - 1)) : before));
      before = segments.get(segments.size() - 1).ending();
      blank = false;
      mark = false;
      passed = false;
      rule = false;
      i = end;
    }
    return segments;
  }

  /** Whether a sentence ends before this line, which nevertheless begins inside one. */
  private static boolean turns(Lines lines, int line) {
    return LineShape.ending(lines.body(line - 1)) == LineShape.Ending.STOP
        && LineShape.startsLower(lines.body(line));
  }

  /** Whether a sentence ends before this line, and the line before it ends a paragraph. */
  private static boolean paragraphEnds(Lines lines, int first, int line) {
    if (LineShape.ending(lines.body(line - 1)) != LineShape.Ending.STOP) {
      return false;
    }
    int widest = lines.width(line);
    for (int i = first; i < line; i++) {
      widest = Math.max(widest, lines.width(i));
    }
    int filled = lines.width(line - 1) + 1 + LineShape.firstWord(lines.body(line));
    return filled < LAST_LINE * widest || narrows(lines, line);
  }

  /** Whether the lines from here on have a narrower measure than the line before. */
  private static boolean narrows(Lines lines, int line) {
    int widest = 0;
    for (int i = line; i < line + MEASURED_LINES; i++) {
      if (i + 1 >= lines.count() || lines.blank(i + 1) || lines.apart(i + 1)) {
        return false;
      }
      widest = Math.max(widest, lines.width(i) + 1 + LineShape.firstWord(lines.body(i + 1)));
    }
    return widest < NARROWER * lines.width(line - 1);
  }

  private static boolean hasLetter(String body) {
    return body.chars().anyMatch(Character::isLetterOrDigit);
  }
}
