package org.copiste.structure.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.copiste.structure.label.LabelledKind;
import org.copiste.structure.label.LineKind;
import org.copiste.structure.line.LineShape;
import org.copiste.structure.line.Lines;
import org.copiste.structure.line.ParagraphBreaks.Between;
import org.copiste.structure.line.RunningText;

/**
 * Joins the lines of the running text to paragraphs, as the labelling says; the lines of verse,
 * lists and tables become paragraphs of their own.
 */
final class ParagraphBuilder {
  /** Share of the measure that a line fills at most if it announces what follows; set by hand. */
  private static final double ANNOUNCEMENT_WIDTH = 0.6;

  private final Lines lines;
  private final RunningText running;
  private final List<LabelledKind> labels;
  private final Map<Integer, Decided> decided = new HashMap<>();
  private final int measure;
  private final IntFunction<String> asRead;
  private final List<Draft> drafts = new ArrayList<>();
  private final Set<Integer> furniture = new TreeSet<>();

  /** A paragraph to which lines are still added. */
  private record Draft(
      List<Integer> lines,
      LineKind kind,
      Paragraph.Form form,
      boolean blankBefore,
      boolean colonBefore) {}

  /**
   * Prepares.
   *
   * @param labels one for each line of running text
   * @param measure characters in a full line
   * @param asRead the text of a line as a reading has it, by the line's index
   */
  ParagraphBuilder(
      Lines lines,
      RunningText running,
      List<LabelledKind> labels,
      int measure,
      IntFunction<String> asRead) {
    this.lines = lines;
    this.running = running;
    this.labels = labels;
    this.measure = measure;
    this.asRead = asRead;
    decided.putAll(new SentenceLines(running, labels, measure, asRead).find());
    decided.putAll(new ListLines(running, labels, asRead).find());
    decided.putAll(new SureLines(running, labels, asRead).find());
    decided.putAll(new MarkedHeadings(lines, running, labels).find());
    decided.putAll(new Verse(running, labels, asRead).find());
    decided.putAll(new Play(lines, running, labels).find());
    decided.putAll(new Contents(lines, running).find());
  }

  /** Names that a colon announces are a list, whatever the labelling takes them for. */
  private void announced(LineGroupClassifier groups) {
    for (int at = 0; at + 1 < running.count(); at++) {
      if (!isProse(at) || !announces(at)) {
        continue;
      }
      int end = at + 1;
      while (end < running.count() && running.before(end) == Between.NOTHING) {
        end++;
      }
      Optional<Paragraph.Form> form = groups.form(running.members().subList(at + 1, end), true);
      for (int k = at + 1; k < end && form.equals(Optional.of(Paragraph.Form.ITEM)); k++) {
        decided.put(k, Decided.begins(Paragraph.Form.ITEM));
      }
    }
  }

  /** The paragraphs, by their first lines. */
  List<Paragraph> build() {
    LineGroupClassifier groups = new LineGroupClassifier(lines, measure, asRead);
    announced(groups);
    Optional<Draft> open = Optional.empty();
    int at = 0;
    while (at < running.count()) {
      if (decidedForm(at) != Paragraph.Form.PROSE) {
        Paragraph.Form form = decidedForm(at);
        Draft draft = begin(at, LineKind.TEXT, form);
        boolean whole = form == Paragraph.Form.VERSE || form == Paragraph.Form.SPEAKER;
        open = whole ? Optional.empty() : Optional.of(draft);
        at++;
        continue;
      }
      int end = groupEnd(at);
      Optional<Paragraph.Form> form =
          isProse(at)
              ? groups.form(running.members().subList(at, end), colonAt(at))
              : Optional.empty();
      if (form.isPresent()) {
        for (int k = at; k < end; k++) {
          begin(k, LineKind.TEXT, form.get());
        }
        open = Optional.empty();
        at = end;
        continue;
      }
      for (int k = at; k < end; k++) {
        open = take(k, open);
      }
      at = end;
    }
    return drafts.stream()
        .map(d -> new Paragraph(d.lines, d.kind, d.form, d.blankBefore, d.colonBefore))
        .toList();
  }

  /** The lines that the labelling takes for page numbers, running heads or stamps. */
  Set<Integer> furniture() {
    return furniture;
  }

  private LineKind kind(int at) {
    return decided.containsKey(at) ? decided.get(at).kind() : labels.get(at).kind();
  }

  private Paragraph.Form decidedForm(int at) {
    return decided.containsKey(at) ? decided.get(at).form() : Paragraph.Form.PROSE;
  }

  private boolean isProse(int at) {
    return (kind(at) == LineKind.TEXT || kind(at) == LineKind.MORE)
        && decidedForm(at) == Paragraph.Form.PROSE;
  }

  private int groupEnd(int at) {
    int end = at + 1;
    while (isProse(at)
        && end < running.count()
        && isProse(end)
        && running.before(end) == Between.NOTHING
        && !announces(end - 1)) {
      end++;
    }
    return end;
  }

  /** Whether a short line announces what follows. */
  private boolean announces(int at) {
    int line = running.line(at);
    return lines.width(line) <= ANNOUNCEMENT_WIDTH * measure
        && LineShape.ending(lines.body(line)) == LineShape.Ending.COLON;
  }

  private boolean colonAt(int at) {
    return at > 0 && LineShape.ending(lines.body(running.line(at - 1))) == LineShape.Ending.COLON;
  }

  /** Adds a line and returns the paragraph that a line which goes on belongs to. */
  private Optional<Draft> take(int at, Optional<Draft> open) {
    LineKind kind = kind(at);
    if (kind == LineKind.FURNITURE) {
      furniture.add(running.line(at));
      return open;
    }
    boolean goesOn = kind == LineKind.MORE && open.isPresent();
    if (goesOn) {
      open.get().lines.add(running.line(at));
      return open;
    }
    if (kind.isPart() && kind != LineKind.POSTSCRIPT) {
      Optional<Draft> last =
          drafts.isEmpty() ? Optional.empty() : Optional.of(drafts.get(drafts.size() - 1));
      if (last.isPresent() && last.get().kind == kind && joins(kind, at)) {
        last.get().lines.add(running.line(at));
      } else {
        begin(at, kind, Paragraph.Form.PROSE);
      }
      return interrupts(at) ? open : Optional.empty();
    }
    return Optional.of(
        begin(at, kind == LineKind.MORE ? LineKind.TEXT : kind, Paragraph.Form.PROSE));
  }

  /** Whether two lines of one kind that follow each other are one part of a letter. */
  private boolean joins(LineKind kind, int at) {
    Between before = running.before(at);
    return switch (kind) {
      case SUBJECT, DATELINE, SALUTE -> before != Between.PAGE;
      case HEAD ->
          (before == Between.NOTHING || before == Between.BLANK && isBound(at - 1))
              && !HeadingWords.isNamed(asRead.apply(running.line(at)).strip());
      default -> before == Between.NOTHING;
    };
  }

  /** Whether a line ends inside a phrase, with an article or the like. */
  private boolean isBound(int at) {
    return LineShape.ending(lines.body(running.line(at))) == LineShape.Ending.BOUND;
  }

  /** Whether an address stands in the midst of a paragraph, as one at the foot of a page does. */
  private boolean interrupts(int at) {
    int next = at + 1;
    while (next < running.count()
        && (kind(next) == LineKind.FURNITURE || kind(next) == LineKind.ADDRESS)) {
      next++;
    }
    return kind(at) == LineKind.ADDRESS && next < running.count() && kind(next) == LineKind.MORE;
  }

  /** Begins a paragraph, or goes on with a line of verse that has only its large initial. */
  private Draft begin(int at, LineKind kind, Paragraph.Form form) {
    Optional<Draft> initial =
        drafts.isEmpty() || form != Paragraph.Form.VERSE
            ? Optional.empty()
            : Optional.of(drafts.get(drafts.size() - 1)).filter(this::isInitial);
    if (initial.isPresent()) {
      initial.get().lines.add(running.line(at));
      return initial.get();
    }
    boolean blank = running.before(at) != Between.NOTHING;
    Draft draft =
        new Draft(new ArrayList<>(List.of(running.line(at))), kind, form, blank, colonAt(at));
    drafts.add(draft);
    return draft;
  }

  private boolean isInitial(Draft draft) {
    String body = lines.body(draft.lines.get(0));
    return draft.form == Paragraph.Form.VERSE
        && draft.lines.size() == 1
        && body.length() == 1
        && Character.isUpperCase(body.charAt(0));
  }
}
