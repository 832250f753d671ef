package org.copiste.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the best path together into zones and notes. */
final class Zones {
  private final Lines lines;
  private final List<Segment> segments;
  private final List<Zone> found = new ArrayList<>();
  private final List<ZoneNote> open = new ArrayList<>();
  private Optional<ZoneNote> current = Optional.empty();
  private int firstLine = -1;
  private int lastLine = -1;
  private boolean atEnd;
  private int textFrom;
  private int textTo;

  private Zones(Lines lines, List<Segment> segments) {
    this.lines = lines;
    this.segments = segments;
  }

  /** The zones of a path, in order. */
  static List<Zone> of(Lines lines, List<Segment> segments, List<ZonePath> steps) {
    Zones zones = new Zones(lines, segments);
    for (ZonePath step : steps) {
      zones.take(step);
    }
    zones.close();
    return zones.found;
  }

  private void take(ZonePath step) {
    Segment segment = segments.get(step.segment());
    if (step.mode() == ZonePath.Mode.TEXT) {
      close();
      return;
    }
    boolean newPage = firstLine >= 0 && !atEnd && segment.markBefore() && step.label().isPresent();
    if (newPage) {
      close();
    }
    if (firstLine < 0) {
      firstLine = segment.first();
      atEnd = step.mode() == ZonePath.Mode.END;
      textFrom = step.textTo() < 0 ? 0 : lines.first(segments.get(step.textFrom()).first());
      textTo = lines.first(segment.first());
    }
    lastLine = segment.last();
    step.label()
        .ifPresent(
            label -> {
              ZoneNote note = new ZoneNote(label);
              current = Optional.of(note);
              open.add(note);
            });
    current.ifPresent(note -> note.add(segment));
  }

  private void close() {
    if (firstLine >= 0) {
      found.add(new Zone(open, atEnd, firstLine, lastLine, textFrom, textTo));
    }
    open.clear();
    firstLine = -1;
  }
}
