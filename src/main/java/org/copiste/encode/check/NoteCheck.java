package org.copiste.encode.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.copiste.encode.layout.NoteNumbers;
import org.copiste.encode.xml.Characters;
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
   * Takes the call away from a note where it would never be written: because the note is called
   * inside its own text, or inside a note that it calls, or because the call belongs partly to one
   * piece of the text and partly to another. To be done again whenever notes have got other text.
   */
  static Document withoutLostCalls(Document document, List<Diagnostic> said) {
    return document.notes().isEmpty()
        ? document
        : with(document, new NoteCheck(document, said).withoutLostCalls());
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
      if (!good) {
        said.add(leftOut(note, "label"));
      }
      labelled.add(good ? note : with(note, Optional.empty(), note.call()));
    }
    List<Note> called = new ArrayList<>();
    for (Note note : labelled) {
      Optional<Span> call = note.call().map(at -> Characters.trimmed(document.source().text(), at));
      boolean good = call.isEmpty() || (!call.get().isEmpty() && takes(call.get()));
      if (!good) {
        said.add(leftOut(note, "call"));
      }
      called.add(
          good && call.equals(note.call())
              ? note
              : with(note, note.label(), call.filter(at -> good)));
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

  private List<Note> withoutLostCalls() {
    TextOwners owners = new TextOwners(document);
    Set<Note> lost = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Note> checked = new ArrayList<>();
    for (Note note : document.notes()) {
      boolean torn = note.call().filter(call -> !owners.isInOne(call)).isPresent();
      if (torn || isInCircle(note, owners, lost)) {
        lost.add(note);
        said.add(leftOut(note, "call"));
        checked.add(with(note, note.label(), Optional.empty()));
      } else {
        checked.add(note);
      }
    }
    return checked;
  }

  /** Whether the notes in which a note is called come back to one of them. */
  private static boolean isInCircle(Note note, TextOwners owners, Set<Note> lost) {
    Set<Note> passed = Collections.newSetFromMap(new IdentityHashMap<>());
    Optional<Note> at = Optional.of(note);
    while (at.isPresent() && passed.add(at.get())) {
      at =
          at.filter(n -> !lost.contains(n))
              .flatMap(Note::call)
              .flatMap(call -> owners.noteAt(call.start()));
    }
    return at.isPresent();
  }

  private static Diagnostic leftOut(Note note, String sign) {
    return Diagnostic.warning(
        "note-" + sign + "-left-out",
        start(note),
        "The " + sign + " of note " + note.n() + " stands where another statement does.");
  }

  private static Note with(Note note, Optional<Span> label, Optional<Span> call) {
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
