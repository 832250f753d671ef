package org.copiste.structure.block;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.copiste.structure.label.LabelledKind;
import org.copiste.structure.label.LineKind;
import org.copiste.structure.line.LineShape;
import org.copiste.structure.line.ListMarkers;
import org.copiste.structure.line.ParagraphBreaks.Between;
import org.copiste.structure.line.RunningText;

/**
 * Finds lines that go on with a paragraph, or begin one, because of the sentence that stands there,
 * whatever the labelling takes them for.
 */
final class SentenceLines {
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

  SentenceLines(
      RunningText running, List<LabelledKind> labels, int measure, IntFunction<String> asRead) {
    this.running = running;
    this.labels = labels;
    this.measure = measure;
    this.asRead = asRead;
  }

  /** The lines by their positions. */
  Map<Integer, Decided> find() {
    Map<Integer, Decided> found = new HashMap<>();
    for (int at = 1; at < running.count(); at++) {
      LineKind kind = labels.get(at).kind();
      if (kind == LineKind.MORE && isOver(at)) {
        found.put(at, Decided.begins(Paragraph.Form.PROSE));
      } else if (kind == LineKind.TEXT && (runsOn(at) || isInside(at))) {
        found.put(at, Decided.goesOn());
      }
    }
    return found;
  }

  /** Whether a small letter goes on with a sentence that the text above has not ended. */
  private boolean isInside(int at) {
    LineKind above = labels.get(at - 1).kind();
    LineShape.Ending ending = LineShape.ending(body(at - 1));
    return (above == LineKind.TEXT || above == LineKind.MORE)
        && (ending == LineShape.Ending.OPEN || ending == LineShape.Ending.BOUND)
        && !body(at - 1).endsWith(";")
        && LineShape.startsLower(body(at))
        && !isItem(at);
  }

  private boolean isItem(int at) {
    String body = body(at);
    return ListMarkers.number(body).isPresent()
        || ListMarkers.letter(body).isPresent()
        || ListMarkers.bullet(body);
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

  /**
   * Whether the line above is full, and ends inside a sentence: a stray blank line tears it, which
   * no letters to learn from have, but OCR has.
   */
  private boolean runsOn(int at) {
    String above = body(at - 1);
    if (above.isEmpty() || running.before(at) == Between.NOTHING || isItem(at)) {
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
