package org.copiste.structure.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copiste.model.Diagnostic;
import org.copiste.model.Document;
import org.copiste.model.Note;
import org.copiste.model.NoteCall;
import org.copiste.model.Span;
import org.copiste.structure.call.CallCandidate;
import org.copiste.structure.call.CallFinder;
import org.copiste.structure.call.MisreadCallFinder;
import org.copiste.structure.inline.NoteSignature;
import org.copiste.structure.inline.ReadingText;
import org.copiste.structure.line.Lines;
import org.copiste.structure.line.RunningText;

/**
 * The notes of a document, each with its call and its author as far as they are found; reports
 * notes without a call and clear calls without a note.
 */
public final class LinkedNotes {
  /** Shape probability from which a call that has no note is reported; set by hand. */
  private static final double REPORTED = 0.8;

  private final Document document;
  private final List<Note> notes = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /** Links the notes that layout has left in a document with the calls that it has kept. */
  public LinkedNotes(Document document, Lines lines) {
    this.document = document;
    List<Note> unlinked = document.notes();
    List<CallCandidate> candidates = candidates(lines);
    NoteLinker links =
        NoteLinker.of(
            document.source(),
            NoteGroup.group(document.source(), document.lines(), document.pages(), unlinked),
            unlinked,
            document.pages(),
            candidates,
            UncertainNotes.of(lines, document.lines(), unlinked));
    Optional<String> authorOfAll =
        unlinked.stream()
            .flatMap(note -> NoteSignature.ofAllNotes(reading(note.body())).stream())
            .findFirst();
    boolean[] used = new boolean[candidates.size()];
    for (int i = 0; i < unlinked.size(); i++) {
      Note note = unlinked.get(i);
      Optional<NoteLinker.Linked> link = links.links().get(i);
      link.ifPresent(l -> used[l.candidate()] = true);
      if (link.isEmpty()) {
        diagnostics.add(withoutCall(note));
      }
      notes.add(
          new Note(
              note.n(),
              note.label(),
              link.map(l -> candidates.get(l.candidate()).at()),
              note.body(),
              note.paragraphs(),
              note.place(),
              signature(note).or(() -> authorOfAll),
              link.map(NoteLinker.Linked::p).orElse(0.0)));
    }
    for (int j = 0; j < used.length; j++) {
      CallCandidate candidate = candidates.get(j);
      if (!used[j] && candidate.strong() && candidate.q() >= REPORTED) {
        report(
            "call-without-note",
            candidate.at().start(),
            "No note fits what looks like a call of note " + candidate.read() + ".");
      }
    }
  }

  /** The notes, in order. */
  public List<Note> notes() {
    return notes;
  }

  /** The warnings {@code note-without-call} and {@code call-without-note}. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  static Diagnostic withoutCall(Note note) {
    return Diagnostic.warning(
        "note-without-call", start(note), "No call in the text fits note " + note.n() + ".");
  }

  private void report(String code, int start, String message) {
    diagnostics.add(Diagnostic.warning(code, start, message));
  }

  /** Who signs the first paragraph of a note that is signed. */
  private Optional<String> signature(Note note) {
    return NoteParagraphs.of(note).stream()
        .flatMap(paragraph -> NoteSignature.of(reading(paragraph)).stream())
        .findFirst();
  }

  private CharSequence reading(List<Span> parts) {
    return new ReadingText(document.reading(), parts).text();
  }

  private static int start(Note note) {
    return note.label().orElse(note.body().get(0)).start();
  }

  /** The candidates that layout has kept, each with what its shape says. */
  private List<CallCandidate> candidates(Lines lines) {
    List<Integer> textLines = RunningText.lineIndexes(document.lines());
    Map<Span, CallCandidate> shaped = new HashMap<>();
    new CallFinder(lines).find(textLines).forEach(c -> shaped.put(c.at(), c));
    List<CallCandidate> candidates = new ArrayList<>();
    for (NoteCall call : document.calls()) {
      candidates.add(
          shaped.getOrDefault(call.at(), MisreadCallFinder.kept(call.at(), call.read())));
    }
    candidates.sort(Comparator.comparing(CallCandidate::at));
    return candidates;
  }
}
