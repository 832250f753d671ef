package org.copiste.structure.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copiste.structure.line.Lines;

/** Builds zones and notes from the best hypothesis. */
public final class ZoneAssembler {
  private final Lines lines;
  private final List<Segment> segments;
  private final List<NoteZone> found = new ArrayList<>();
  private final List<RawNote> open = new ArrayList<>();
  private Optional<RawNote> current = Optional.empty();
  private int firstLine = -1;
  private int lastLine = -1;
  private boolean atEnd;
  private int textFrom;
  private int textTo;

  private ZoneAssembler(Lines lines, List<Segment> segments) {
    this.lines = lines;
    this.segments = segments;
  }

  /** The zones of a hypothesis, in order. */
  public static List<NoteZone> of(Lines lines, List<Segment> segments, List<ZoneHypothesis> steps) {
    ZoneAssembler zones = new ZoneAssembler(lines, segments);
    for (ZoneHypothesis step : steps) {
      zones.take(step);
    }
    zones.close();
    return zones.found;
  }

  private void take(ZoneHypothesis step) {
    Segment segment = segments.get(step.segment());
    if (step.mode() == ZoneHypothesis.Mode.TEXT) {
      close();
      return;
    }
    boolean newPage = firstLine >= 0 && !atEnd && segment.markBefore() && step.label().isPresent();
    if (newPage) {
      close();
    }
    if (firstLine < 0) {
      firstLine = segment.first();
      atEnd = step.mode() == ZoneHypothesis.Mode.END;
      textFrom = step.textTo() < 0 ? 0 : lines.first(segments.get(step.textFrom()).first());
      textTo = lines.first(segment.first());
    }
    lastLine = segment.last();
    step.label()
        .ifPresent(
            label -> {
              RawNote note = new RawNote(label);
              current = Optional.of(note);
              open.add(note);
            });
    current.ifPresent(note -> note.add(segment));
  }

  private void close() {
    if (firstLine >= 0) {
      found.add(new NoteZone(open, atEnd, firstLine, lastLine, textFrom, textTo));
    }
    open.clear();
    firstLine = -1;
  }
}
