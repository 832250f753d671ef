package org.copiste.structure.note;

import java.util.ArrayList;
import java.util.List;
import org.copiste.model.Span;
import org.copiste.structure.line.Lines;
import org.copiste.structure.line.NoteLabel;

/** A note as found in a zone: its label and its lines. */
public final class RawNote {
  private final NoteLabel label;
  private final List<Integer> lines = new ArrayList<>();

  RawNote(NoteLabel label) {
    this.label = label;
  }

  NoteLabel label() {
    return label;
  }

  /** The indexes of its lines, neither blank nor furniture; the first holds the label. */
  public List<Integer> lines() {
    return lines;
  }

  void add(Segment segment) {
    for (int line = segment.first(); line <= segment.last(); line++) {
      lines.add(line);
    }
  }

  /**
   * The note's text on one of its lines, without the label; empty if the line holds nothing else.
   */
  Span text(Lines all, int line) {
    int from = all.first(line);
    if (line == lines.get(0)) {
      from = Math.min(label.at().end(), all.last(line));
      while (from < all.last(line) && Lines.isWhite(all.text().charAt(from))) {
        from++;
      }
    }
    return new Span(from, all.last(line));
  }
}
