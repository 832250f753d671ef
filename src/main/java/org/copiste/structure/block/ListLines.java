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

/** Finds where the items of lists begin, by marks that count on. */
final class ListLines {
  /** Lines in which the next item of a list is looked for. */
  private static final int WITHIN = 8;

  private final RunningText running;
  private final List<LabelledKind> labels;
  private final IntFunction<String> asRead;
  private final Map<Integer, Decided> found = new HashMap<>();

  ListLines(RunningText running, List<LabelledKind> labels, IntFunction<String> asRead) {
    this.running = running;
    this.labels = labels;
    this.asRead = asRead;
  }

  /** The lines by their positions. */
  Map<Integer, Decided> find() {
    for (int at = 1; at < running.count(); at++) {
      LineKind kind = labels.get(at).kind();
      if (kind == LineKind.MORE && !mark(at).isEmpty() && isItem(at)) {
        found.put(at, Decided.begins(Paragraph.Form.PROSE));
      }
    }
    return found;
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

  private String body(int at) {
    return asRead.apply(running.line(at)).strip();
  }
}
