package org.copiste.encode.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.copiste.encode.layout.NoteNumbers;
import org.copiste.model.Diagnostic;
import org.copiste.model.Document;
import org.copiste.model.Edit;
import org.copiste.model.Note;
import org.copiste.model.NoteStyle;
import org.copiste.model.Span;

/**
 * Takes calls and labels away from notes where the encoding could not write them: where they
 * overlap each other or an edit, where a label does not stand before its text, and where notes call
 * each other in a circle. What is no longer a call or a label is text again.
 */
final class NoteCheck {
  private final Document document;
  private final List<Diagnostic> said;
  private final TreeMap<Integer, Span> signs = new TreeMap<>();
  private final TreeMap<Integer, Span> edits = new TreeMap<>();

  private NoteCheck(Document document, List<Diagnostic> said) {
    this.document = document;
    this.said = said;
    for (Edit edit : document.reading().edits()) {
      if (!edit.at().isEmpty()) {
        edits.put(edit.at().start(), edit.at());
      }
    }
  }

  static Document of(Document document, List<Diagnostic> said) {
    return document.notes().isEmpty()
        ? document
        : with(document, new NoteCheck(document, said).checked());
  }

  /**
   * Takes the call away from a note that is called inside its own text, or inside a note that it
   * calls: it would never be written. To be done again whenever notes have got other text.
   */
  static Document withoutCircles(Document document, List<Diagnostic> said) {
    return document.notes().isEmpty()
        ? document
        : with(document, new NoteCheck(document, said).withoutCircles(document.notes()));
  }

  private static Document with(Document document, List<Note> notes) {
    return notes.equals(document.notes())
        ? document
        : document.withStructure(document.blocks(), notes, document.markups());
  }

  private List<Note> checked() {
    List<Note> labelled = new ArrayList<>();
    for (Note note : document.notes()) {
      Optional<Span> label = note.label().filter(l -> !l.isEmpty());
      boolean good =
          label.isEmpty()
              || (label.get().end() <= note.body().get(0).start() && takes(label.get()));
      labelled.add(good ? note : with(note, Optional.empty(), note.call(), "label"));
    }
    List<Note> called = new ArrayList<>();
    for (Note note : labelled) {
      boolean good =
          note.call().isEmpty() || (!note.call().get().isEmpty() && takes(note.call().get()));
      called.add(good ? note : with(note, note.label(), Optional.empty(), "call"));
    }
    return withoutBullets(called);
  }

  /**
   * A sign such as an asterisk that no text calls and that begins several lines of a page marks the
   * items of a list or the entries of a catalogue.
   */
  private List<Note> withoutBullets(List<Note> notes) {
    NoteNumbers numbers = new NoteNumbers(document, NoteStyle.INLINE);
    Map<List<Object>, Integer> times = new HashMap<>();
    for (Note note : notes) {
      times.merge(place(note, numbers), 1, Integer::sum);
    }
    List<Note> kept = new ArrayList<>();
    for (Note note : notes) {
      boolean sign = note.n().codePoints().noneMatch(Character::isLetterOrDigit);
      if (note.call().isPresent() || !sign || times.getOrDefault(place(note, numbers), 0) == 1) {
        kept.add(note);
      } else {
        said.add(
            Diagnostic.warning(
                "note-left-out",
                start(note),
                "Several lines of this page begin with "
                    + note.n()
                    + ", and nothing calls a note here; the line stays text."));
      }
    }
    return kept;
  }

  private static List<Object> place(Note note, NoteNumbers numbers) {
    return List.of(note.call().isPresent(), numbers.pageAt(start(note)), note.n());
  }

  private static int start(Note note) {
    return note.label().orElse(note.body().get(0)).start();
  }

  /** Whether a sign stands free of all others and of edits; then its place is taken. */
  private boolean takes(Span sign) {
    boolean free = !overlaps(signs, sign) && !overlaps(edits, sign);
    if (free) {
      signs.put(sign.start(), sign);
    }
    return free;
  }

  private static boolean overlaps(TreeMap<Integer, Span> places, Span at) {
    Map.Entry<Integer, Span> before = places.lowerEntry(at.end());
    return before != null && before.getValue().overlaps(at);
  }

  private List<Note> withoutCircles(List<Note> notes) {
    TreeMap<Integer, Integer> bodies = new TreeMap<>();
    for (int i = 0; i < notes.size(); i++) {
      int note = i;
      notes.get(i).label().ifPresent(label -> bodies.put(label.start(), note));
      notes.get(i).body().forEach(part -> bodies.put(part.start(), note));
    }
    List<Note> checked = new ArrayList<>(notes);
    for (int i = 0; i < checked.size(); i++) {
      Set<Integer> passed = new HashSet<>();
      int at = i;
      while (at >= 0 && passed.add(at)) {
        at = checked.get(at).call().map(call -> noteAt(checked, bodies, call.start())).orElse(-1);
      }
      if (at >= 0) {
        checked.set(i, with(checked.get(i), checked.get(i).label(), Optional.empty(), "call"));
      }
    }
    return checked;
  }

  /** Index of the note in whose label or text an offset stands; -1 for none. */
  private static int noteAt(List<Note> notes, TreeMap<Integer, Integer> bodies, int offset) {
    Map.Entry<Integer, Integer> before = bodies.floorEntry(offset);
    if (before == null) {
      return -1;
    }
    Note note = notes.get(before.getValue());
    boolean inside =
        note.label().filter(label -> label.contains(offset)).isPresent()
            || note.body().stream().anyMatch(part -> part.contains(offset));
    return inside ? before.getValue() : -1;
  }

  private Note with(Note note, Optional<Span> label, Optional<Span> call, String lost) {
    said.add(
        Diagnostic.warning(
            "note-" + lost + "-left-out",
            start(note),
            "The " + lost + " of note " + note.n() + " stands where another statement does."));
    return new Note(
        note.n(),
        label,
        call,
        note.body(),
        note.paragraphs(),
        note.place(),
        note.resp(),
        note.p(),
        note.linkedBy());
  }
}
