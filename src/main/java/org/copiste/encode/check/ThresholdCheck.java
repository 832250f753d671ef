package org.copiste.encode.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copiste.encode.layout.NoteSigns;
import org.copiste.model.Diagnostic;
import org.copiste.model.Document;
import org.copiste.model.Note;
import org.copiste.model.Span;

/**
 * Takes calls and labels away from notes where they are misread and it is not sure enough that they
 * are calls and labels at all: encoding them would correct the text below the threshold.
 */
final class ThresholdCheck {
  private ThresholdCheck() {}

  /**
   * The document without these calls and labels, which are text again.
   *
   * @param accept the lowest probability of a correction that is applied
   */
  static Document of(Document document, double accept, List<Diagnostic> said) {
    List<Note> notes = new ArrayList<>();
    for (Note note : document.notes()) {
      boolean sure = note.linkedBy().isPresent() || NoteSigns.p(note) >= accept;
      Note kept = note;
      if (!sure && NoteSigns.isMisread(document, note, note.label())) {
        kept = withoutLabel(kept);
      }
      if (!sure && NoteSigns.isMisread(document, note, note.call())) {
        kept = with(kept, kept.label(), Optional.empty(), kept.body(), kept.paragraphs());
        said.add(
            Diagnostic.warning(
                "note-without-call",
                note.label().orElse(note.body().get(0)).start(),
                "Note "
                    + note.n()
                    + " may be called by “"
                    + document.source().at(note.call().get())
                    + "” on line "
                    + document.source().lines().lineAt(note.call().get().start())
                    + "; this is not sure enough to correct it."));
      }
      notes.add(kept);
    }
    return notes.equals(document.notes())
        ? document
        : document.withStructure(document.blocks(), notes, document.markups());
  }

  /** The note with its label as the beginning of its text. */
  private static Note withoutLabel(Note note) {
    List<Span> body = new ArrayList<>(note.body());
    Span label = note.label().orElseThrow();
    body.set(0, new Span(Math.min(label.start(), body.get(0).start()), body.get(0).end()));
    List<Integer> paragraphs = new ArrayList<>(List.of(body.get(0).start()));
    note.paragraphs().stream()
        .filter(at -> at > note.body().get(0).start())
        .forEach(paragraphs::add);
    return with(note, Optional.empty(), note.call(), body, paragraphs);
  }

  private static Note with(
      Note note,
      Optional<Span> label,
      Optional<Span> call,
      List<Span> body,
      List<Integer> paragraphs) {
    return new Note(
        note.n(),
        label,
        call,
        body,
        paragraphs,
        note.place(),
        note.resp(),
        call.isPresent() ? note.p() : 0,
        note.linkedBy());
  }
}
