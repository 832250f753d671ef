package org.copiste.structure.block;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.copiste.structure.label.LabelledKind;
import org.copiste.structure.label.LineKind;
import org.copiste.structure.line.LineShape;
import org.copiste.structure.line.ListMarkers;
import org.copiste.structure.line.ParagraphBreaks.Between;
import org.copiste.structure.line.RunningText;

/**
 * Finds where the items of lists begin, by marks that count on, and where a sentence runs on from a
 * full line, whatever stands between the lines.
 */
final class ListLines {
  /** Lines in which the next item of a list is looked for. */
  private static final int WITHIN = 8;

  /** Shares of the measure between which a line is full. */
  private static final double FULL = 0.85;

  private static final double WIDEST = 1.15;

  /** Share of the measure up to which a line has room for more words. */
  private static final double OVER = 0.7;

  /** Probability from which the labelling is believed that a paragraph goes on. */
  private static final double SURE = 0.8;

  private final RunningText running;
  private final List<LabelledKind> labels;
  private final int measure;
  private final IntFunction<String> asRead;
  private final Map<Integer, Decided> found = new HashMap<>();

  ListLines(
      RunningText running, List<LabelledKind> labels, int measure, IntFunction<String> asRead) {
    this.running = running;
    this.labels = labels;
    this.measure = measure;
    this.asRead = asRead;
  }

  /** The lines by their positions. */
  Map<Integer, Decided> find() {
    for (int at = 1; at < running.count(); at++) {
      LineKind kind = labels.get(at).kind();
      if (kind == LineKind.MORE && (isOver(at) || !mark(at).isEmpty() && isItem(at))) {
        found.put(at, Decided.begins(Paragraph.Form.PROSE));
      } else if (kind == LineKind.TEXT && runsOn(at)) {
        found.put(at, Decided.goesOn());
      }
    }
    return found;
  }

  /** Whether the line above ends a sentence far from the margin, and something stands between. */
  private boolean isOver(int at) {
    return running.before(at) != Between.NOTHING
        && !labels.get(at - 1).kind().isPart()
        && labels.get(at).p() < SURE
        && body(at - 1).length() <= OVER * measure
        && LineShape.ending(body(at - 1)) == LineShape.Ending.STOP
        && !LineShape.startsLower(body(at));
  }

  /** Whether a colon announces the item, or an item before or after it counts with it. */
  private boolean isItem(int at) {
    return LineShape.ending(body(at - 1)) == LineShape.Ending.COLON || listed(at);
  }

  private boolean listed(int at) {
    return Stream.iterate(at - 1, k -> k - 1)
            .limit(WITHIN)
            .takeWhile(k -> k >= 0 && running.before(k + 1) == Between.NOTHING)
            .anyMatch(k -> counts(k, at))
        || Stream.iterate(at + 1, k -> k + 1)
            .limit(WITHIN)
            .takeWhile(k -> k < running.count() && running.before(k) == Between.NOTHING)
            .anyMatch(k -> counts(at, k));
  }

  /** Whether a line's mark comes next after another's. */
  private boolean counts(int first, int next) {
    String mark = mark(first);
    String other = mark(next);
    if (mark.isEmpty() || other.isEmpty()) {
      return false;
    }
    boolean digits = Character.isDigit(mark.charAt(0)) && Character.isDigit(other.charAt(0));
    return digits
        ? Integer.parseInt(other) == Integer.parseInt(mark) + 1
        : mark.equals("-") ? other.equals("-") : other.charAt(0) == mark.charAt(0) + 1;
  }

  /** The number or letter of an item, a hyphen for a bullet, or nothing. */
  private String mark(int at) {
    String body = body(at);
    if (body.isEmpty() || ListMarkers.dialogue(body)) {
      return "";
    }
    return ListMarkers.number(body)
        .or(() -> ListMarkers.letter(body))
        .orElse(ListMarkers.bullet(body) ? "-" : "");
  }

  /**
   * Whether the line above is full, and ends inside a sentence: a stray blank line tears it, which
   * no letters to learn from have, but OCR has.
   */
  private boolean runsOn(int at) {
    String above = body(at - 1);
    if (above.isEmpty() || running.before(at) == Between.NOTHING || !mark(at).isEmpty()) {
      return false;
    }
    LineKind kind = labels.get(at - 1).kind();
    char last = above.charAt(above.length() - 1);
    boolean inside =
        LineShape.ending(above) == LineShape.Ending.BOUND
            || LineShape.ending(above) == LineShape.Ending.OPEN && Character.isLetter(last);
    boolean full = above.length() >= FULL * measure && above.length() <= WIDEST * measure;
    return inside
        && full
        && (kind == LineKind.TEXT || kind == LineKind.MORE)
        && !LineShape.mostlyCapitals(above)
        && !LineShape.mostlyCapitals(body(at));
  }

  private String body(int at) {
    return asRead.apply(running.line(at)).strip();
  }
}
