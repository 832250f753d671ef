package org.copiste.structure.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.copiste.structure.line.LineShape;
import org.copiste.structure.line.Lines;
import org.copiste.structure.line.ListMarkers;
import org.copiste.structure.line.ParagraphBreaks;
import org.copiste.structure.line.RunningText;

/**
 * Joins the lines of the running text to paragraphs; the lines of verse, lists and tables become
 * paragraphs of their own.
 */
final class ParagraphBuilder {
  /** Share of the measure that a line fills at most if it announces what follows; set by hand. */
  private static final double ANNOUNCEMENT_WIDTH = 0.6;

  private final Lines lines;
  private final RunningText running;
  private final ParagraphBreaks breaks;
  private final IntFunction<String> asRead;
  private final IntPredicate separate;
  private final List<Paragraph> found = new ArrayList<>();
  private final List<Integer> open = new ArrayList<>();
  private boolean blankBefore = true;
  private boolean colonBefore;
  private int number;

  /**
   * Prepares.
   *
   * @param asRead the text of a line as a reading has it, by the line's index
   * @param separate whether a line is a paragraph of its own, such as a salute
   */
  ParagraphBuilder(
      Lines lines,
      RunningText running,
      ParagraphBreaks breaks,
      IntFunction<String> asRead,
      IntPredicate separate) {
    this.lines = lines;
    this.running = running;
    this.breaks = breaks;
    this.asRead = asRead;
    this.separate = separate;
  }

  List<Paragraph> build() {
    LineGroupClassifier groups = new LineGroupClassifier(lines, breaks.measure(), asRead);
    int at = 0;
    while (at < running.count()) {
      int end = groupEnd(at);
      Optional<Paragraph.Form> form = groups.form(running.members().subList(at, end), colonAt(at));
      if (form.isPresent()) {
        close();
        for (int k = at; k < end; k++) {
          single(k, form.get());
        }
        at = end;
        continue;
      }
      for (int k = at; k < end; k++) {
        take(k);
      }
      at = end;
    }
    close();
    return found;
  }

  private int groupEnd(int at) {
    int end = at + 1;
    while (end < running.count()
        && running.before(end) == ParagraphBreaks.Between.NOTHING
        && !announces(end - 1)) {
      end++;
    }
    return end;
  }

  /** Whether a short line announces what follows. */
  private boolean announces(int at) {
    int line = running.line(at);
    return lines.width(line) <= ANNOUNCEMENT_WIDTH * breaks.measure()
        && LineShape.ending(lines.body(line)) == LineShape.Ending.COLON;
  }

  private boolean colonAt(int at) {
    return at > 0 && LineShape.ending(lines.body(running.line(at - 1))) == LineShape.Ending.COLON;
  }

  private void single(int at, Paragraph.Form form) {
    boolean blank = running.before(at) != ParagraphBreaks.Between.NOTHING;
    found.add(new Paragraph(List.of(running.line(at)), form, blank, colonAt(at)));
  }

  private void take(int at) {
    if (at > 0 && !open.isEmpty() && begins(at)) {
      close();
    }
    if (open.isEmpty()) {
      blankBefore = running.before(at) != ParagraphBreaks.Between.NOTHING;
      colonBefore = colonAt(at);
      ListMarkers.number(lines.body(running.line(at))).ifPresent(n -> number = Integer.parseInt(n));
    }
    open.add(running.line(at));
  }

  private void close() {
    if (!open.isEmpty()) {
      found.add(new Paragraph(open, Paragraph.Form.PROSE, blankBefore, colonBefore));
      open.clear();
    }
  }

  private boolean begins(int at) {
    int before = running.line(at - 1);
    int line = running.line(at);
    if (separate.test(before) || separate.test(line)) {
      return true;
    }
    if (breaks.isBreak(before, line, running.before(at))) {
      return true;
    }
    return numbered(at) || dashed(before, line);
  }

  /** Whether a line begins with the next number, and the sentence before it may be over. */
  private boolean numbered(int at) {
    Optional<String> mark = ListMarkers.number(lines.body(running.line(at)));
    if (mark.isEmpty()) {
      return false;
    }
    int n = Integer.parseInt(mark.get());
    boolean counts = n == number + 1 || n == 1;
    int before = running.line(at - 1);
    LineShape.Ending ending = LineShape.ending(lines.body(before));
    boolean over = ending != LineShape.Ending.OPEN && ending != LineShape.Ending.BOUND;
    boolean list = lines.body(before).endsWith(";") || breaks.isShort(before, running.line(at));
    return counts && (over || list);
  }

  private boolean dashed(int before, int line) {
    String body = lines.body(line);
    if (!ListMarkers.bullet(body) && ListMarkers.letter(body).isEmpty()) {
      return false;
    }
    LineShape.Ending ending = LineShape.ending(lines.body(before));
    boolean goesOn = ending == LineShape.Ending.OPEN || ending == LineShape.Ending.BOUND;
    boolean list = lines.body(before).endsWith(";") || lines.body(before).endsWith(",");
    return !goesOn || (list && breaks.isShort(before, line));
  }
}
