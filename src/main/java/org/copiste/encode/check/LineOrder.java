package org.copiste.encode.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.copiste.model.Block;
import org.copiste.model.Diagnostic;
import org.copiste.model.Document;
import org.copiste.model.LineMap;
import org.copiste.model.Markup;
import org.copiste.model.Note;
import org.copiste.model.NoteStyle;
import org.copiste.model.Span;

/**
 * Keeps the parts of every line in their order although notes move: a line that a note shares with
 * other text is put together again from its parts in the order in which they are written. A note
 * that would be written too early or too late for its line stays where it stands, without its call;
 * where all notes are written behind the text, it becomes text.
 */
final class LineOrder {
  private record Part(Optional<Note> note, Span at) {}

  private final NoteStyle style;
  private final LineMap lines;
  private final Map<Note, Integer> writtenAt = new IdentityHashMap<>();
  private final List<Part> parts = new ArrayList<>();
  private final Set<Note> moved = java.util.Collections.newSetFromMap(new IdentityHashMap<>());

  private LineOrder(Document document, NoteStyle style) {
    this.style = style;
    this.lines = document.source().lines();
    for (Block block : document.blocks()) {
      block.parts().forEach(part -> parts.add(new Part(Optional.empty(), part)));
    }
    for (Markup markup : document.markups()) {
      if (markup.kind() == Markup.Kind.FURNITURE) {
        markup.parts().forEach(part -> parts.add(new Part(Optional.empty(), part)));
      }
    }
    TreeMap<Integer, Note> bodies = new TreeMap<>();
    for (Note note : document.notes()) {
      Optional<Note> owner = Optional.of(note);
      note.label().ifPresent(label -> parts.add(new Part(owner, label)));
      note.body().forEach(part -> parts.add(new Part(owner, part)));
      note.body().forEach(part -> bodies.put(part.start(), note));
    }
    parts.sort(Comparator.comparing(Part::at));
    int index = 0;
    for (Note note : document.notes()) {
      boolean behind = style == NoteStyle.REF;
      writtenAt.put(note, behind ? document.source().text().length() + ++index : at(note, bodies));
    }
  }

  static Document of(Document document, NoteStyle style, List<Diagnostic> said) {
    if (document.notes().isEmpty()) {
      return document;
    }
    LineOrder order = new LineOrder(document, style);
    order.look();
    if (order.moved.isEmpty()) {
      return document;
    }
    List<Note> notes = new ArrayList<>();
    for (Note note : document.notes()) {
      if (!order.moved.contains(note)) {
        notes.add(note);
        continue;
      }
      said.add(
          Diagnostic.warning(
              "note-shares-line",
              note.body().get(0).start(),
              "Note " + note.n() + " shares a line with other text; it stays where it stands."));
      if (style == NoteStyle.INLINE) {
        notes.add(
            new Note(
                note.n(),
                note.label(),
                Optional.empty(),
                note.body(),
                note.paragraphs(),
                note.place(),
                note.resp(),
                note.p()));
      }
    }
    // A note that stays may now be too late for another one.
    return of(document.withStructure(document.blocks(), notes, document.markups()), style, said);
  }

  /**
   * The place at which a note is written: its call's, or that of the note in which it is called.
   */
  private static int at(Note note, TreeMap<Integer, Note> bodies) {
    Note outer = note;
    Set<Note> passed = new HashSet<>();
    while (outer.call().isPresent() && passed.add(outer)) {
      int call = outer.call().get().start();
      Map.Entry<Integer, Note> before = bodies.floorEntry(call);
      boolean inside =
          before != null && before.getValue().body().stream().anyMatch(part -> part.contains(call));
      if (!inside) {
        return call;
      }
      outer = before.getValue();
    }
    return outer.label().orElse(outer.body().get(0)).start();
  }

  private void look() {
    for (int i = 1; i < parts.size(); i++) {
      Part before = parts.get(i - 1);
      Part part = parts.get(i);
      boolean shared =
          !before.note().equals(part.note())
              && lines.lineAt(before.at().end() - 1) == lines.lineAt(part.at().start());
      if (shared && written(before, true) > written(part, false)) {
        (isMoved(part.note()) ? part : before).note().ifPresent(moved::add);
      }
    }
  }

  private boolean isMoved(Optional<Note> note) {
    return note.filter(n -> style == NoteStyle.REF || n.call().isPresent()).isPresent();
  }

  /** When a part's last or first character is written, on the scale of the source's offsets. */
  private int written(Part part, boolean last) {
    if (isMoved(part.note())) {
      return writtenAt.getOrDefault(part.note().orElseThrow(), 0);
    }
    return last ? part.at().end() - 1 : part.at().start();
  }
}
