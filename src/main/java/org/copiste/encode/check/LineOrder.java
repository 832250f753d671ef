package org.copiste.encode.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copiste.model.Block;
import org.copiste.model.Diagnostic;
import org.copiste.model.Document;
import org.copiste.model.LineMap;
import org.copiste.model.Markup;
import org.copiste.model.Note;
import org.copiste.model.NoteStyle;
import org.copiste.model.Span;

/**
 * Keeps the parts of each line in order although notes move. The restorer puts a line together from
 * its parts in the order in which the TEI has them. A note that would come too early or too late
 * for a line that it shares with other text stays in place, without its call; where that does not
 * help, the note or the piece of furniture becomes text.
 */
final class LineOrder {
  /** A span of a block, whose owner is the running text, or of a note or piece of furniture. */
  private record Part(Object owner, Span at) {}

  private static final Object RUNNING_TEXT = new Object();

  private final Document document;
  private final NoteStyle style;
  private final LineMap lines;
  private final WritingOrder written;
  private final List<Part> parts = new ArrayList<>();
  private final Set<Object> uncalled = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Object> dropped = Collections.newSetFromMap(new IdentityHashMap<>());

  private LineOrder(Document document, NoteStyle style) {
    this.document = document;
    this.style = style;
    this.lines = document.source().lines();
    for (Block block : document.blocks()) {
      block.parts().forEach(part -> parts.add(new Part(RUNNING_TEXT, part)));
    }
    for (Markup markup : document.markups()) {
      if (markup.kind() == Markup.Kind.FURNITURE) {
        markup.parts().forEach(part -> parts.add(new Part(markup, part)));
      }
    }
    for (Note note : document.notes()) {
      note.label().ifPresent(label -> parts.add(new Part(note, label)));
      note.body().forEach(part -> parts.add(new Part(note, part)));
    }
    parts.sort(Comparator.comparing(Part::at));
    this.written = new WritingOrder(document, style);
  }

  static Document of(Document document, NoteStyle style, List<Diagnostic> said) {
    LineOrder order = new LineOrder(document, style);
    order.look();
    if (order.uncalled.isEmpty() && order.dropped.isEmpty()) {
      return document;
    }
    // A note that stays in place may now come too late for another one.
    return of(TextPartition.of(order.without(said), said), style, said);
  }

  private void look() {
    for (int i = 1; i < parts.size(); i++) {
      Part before = parts.get(i - 1);
      Part part = parts.get(i);
      if (before.owner() == part.owner() || !shareLine(before, part)) {
        continue;
      }
      if (before.owner() instanceof Markup || part.owner() instanceof Markup) {
        dropped.add(before.owner() instanceof Markup ? before.owner() : part.owner());
      } else if (isWrittenAfter(before, part)) {
        boolean later = canMove(part.owner()) || !canMove(before.owner());
        loosen(later && part.owner() != RUNNING_TEXT ? part.owner() : before.owner());
      } else if (before.owner() != RUNNING_TEXT && isBetweenRunningText(i - 1)) {
        loosen(before.owner());
      }
    }
  }

  private boolean shareLine(Part before, Part part) {
    return lines.lineAt(before.at().end() - 1) == lines.lineAt(part.at().start());
  }

  /** Whether a note that stays in place has running text before and after it on its line. */
  private boolean isBetweenRunningText(int index) {
    if (canMove(parts.get(index).owner())) {
      return false;
    }
    int before = index;
    int after = index;
    while (before >= 0 && parts.get(before).owner() != RUNNING_TEXT) {
      before--;
    }
    while (after < parts.size() && parts.get(after).owner() != RUNNING_TEXT) {
      after++;
    }
    return before >= 0
        && after < parts.size()
        && lines.lineAt(parts.get(before).at().end() - 1)
            == lines.lineAt(parts.get(after).at().start());
  }

  /** Takes its call away from a note that has one, and drops others. */
  private void loosen(Object owner) {
    if (owner instanceof Note note) {
      (style == NoteStyle.INLINE && note.call().isPresent() ? uncalled : dropped).add(note);
    }
  }

  private boolean canMove(Object owner) {
    return owner instanceof Note note && (style == NoteStyle.REF || note.call().isPresent());
  }

  /** Whether the end of a part is written after the beginning of the part that follows it. */
  private boolean isWrittenAfter(Part before, Part part) {
    return written.compare(before.owner(), before.at().end() - 1, part.owner(), part.at().start())
        > 0;
  }

  private Document without(List<Diagnostic> said) {
    List<Note> notes = new ArrayList<>();
    for (Note note : document.notes()) {
      boolean loosened = uncalled.contains(note);
      if (loosened || dropped.contains(note)) {
        said.add(
            Diagnostic.warning(
                "note-shares-line",
                note.body().get(0).start(),
                "Note "
                    + note.n()
                    + " shares a line with other text; "
                    + (loosened ? "it stays where it stands." : "it counts as text.")));
      }
      if (loosened) {
        notes.add(
            new Note(
                note.n(),
                note.label(),
                Optional.empty(),
                note.body(),
                note.paragraphs(),
                note.place(),
                note.resp(),
                note.p(),
                note.linkedBy()));
      } else if (!dropped.contains(note)) {
        notes.add(note);
      }
    }
    List<Markup> markups = new ArrayList<>();
    for (Markup markup : document.markups()) {
      if (!dropped.contains(markup)) {
        markups.add(markup);
      } else {
        said.add(
            Diagnostic.warning(
                "furniture-shares-line",
                markup.at().start(),
                "A running head shares a line with other text; it counts as text."));
      }
    }
    return document.withStructure(document.blocks(), notes, markups);
  }
}
