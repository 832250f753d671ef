package org.copiste.structure.block;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copiste.structure.label.LabelledKind;
import org.copiste.structure.label.LineKind;
import org.copiste.structure.line.Lines;
import org.copiste.structure.line.RunningText;
import org.copiste.structure.page.TypedLines;

/**
 * Takes for headings the lines that a layout marks as such, but for those that stand so often that
 * they name a speaker, and those that the labelling takes for another part of a letter.
 */
final class MarkedHeadings {
  /** Probability from which the labelling outweighs the mark. */
  private static final double SURE = 0.7;

  private static final Set<LineKind> PARTS =
      Set.of(LineKind.DATELINE, LineKind.SALUTE, LineKind.SIGNED, LineKind.VALEDICTION);

  private final Lines lines;
  private final RunningText running;
  private final List<LabelledKind> labels;

  MarkedHeadings(Lines lines, RunningText running, List<LabelledKind> labels) {
    this.lines = lines;
    this.running = running;
    this.labels = labels;
  }

  /** The headings by their positions. */
  Map<Integer, Decided> find() {
    Map<Integer, Decided> found = new HashMap<>();
    Set<Integer> marked = new TypedLines(lines).headings();
    Map<String, Integer> times = new HashMap<>();
    for (int line : marked) {
      times.merge(lines.body(line), 1, Integer::sum);
    }
    for (int at = 0; at < running.count() && !marked.isEmpty(); at++) {
      int line = running.line(at);
      LabelledKind label = labels.get(at);
      boolean part = PARTS.contains(label.kind()) && label.p() >= SURE;
      boolean speaker = times.getOrDefault(lines.body(line), 0) >= Headings.SPEAKER;
      if (marked.contains(line) && !part && !speaker) {
        found.put(at, new Decided(LineKind.HEAD, Paragraph.Form.PROSE));
      }
    }
    return found;
  }
}
