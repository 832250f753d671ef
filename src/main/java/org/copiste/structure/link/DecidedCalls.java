package org.copiste.structure.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copiste.model.Diagnostic;
import org.copiste.model.Document;
import org.copiste.model.Note;
import org.copiste.model.NoteCall;
import org.copiste.model.NoteLink;
import org.copiste.model.Source;
import org.copiste.model.Span;
import org.copiste.structure.line.Lines;

/**
 * Calls and notes that a person has put together or apart. Before repair it is seen to that the
 * calls are known as calls and that a note begins where the person says; once the notes are linked,
 * the person's links take the place of the program's.
 */
public final class DecidedCalls {
  /** A reading of so few characters is the call itself, however it was misread; set by hand. */
  private static final int BARE = 3;

  /** What a call at the end of a word looks like: digits and signs, with their brackets. */
  private static final Pattern SIGN =
      Pattern.compile("[(\\[]?[^\\p{L}\\p{M}\\s.,;:!?()\\[\\]«»“”\"'’-]{1,3}[)\\]]?$");

  private final List<NoteLink> links;

  /** What a person has decided, in the order of the decisions. */
  public DecidedCalls(List<NoteLink> links) {
    this.links = List.copyOf(links);
  }

  /**
   * A document with layout in which what is decided to be a call is one, and what is not is not.
   *
   * @param word whether a word, as written or in lower case, is a word of the language
   */
  public Document known(Document document, Lines lines, Predicate<String> word) {
    Document known = document;
    for (NoteLink link : links) {
      Optional<Span> call =
          call(link, document).or(() -> lastLetter(link.at(), document.source(), word));
      if (call.isEmpty()) {
        if (link.line() > 0) {
          known = known.withMore(unmatched(link, "no note call stands there"));
        }
        continue;
      }
      List<NoteCall> calls = new ArrayList<>(known.calls());
      calls.removeIf(c -> c.at().overlaps(call.get()));
      if (link.line() > 0) {
        calls.add(new NoteCall(call.get(), document.source().at(call.get()), 1));
        calls.sort(Comparator.comparing(NoteCall::at));
      }
      known = known.withLayout(known.pages(), known.lines(), calls);
      if (link.line() > 0) {
        String glyphs = document.source().at(call.get());
        known = new DecidedNote(known, lines, link.line() - 1, glyphs).begun();
      }
    }
    return known;
  }

  /** A document with linked notes, in which those are linked that a person has linked. */
  public Document linked(Document document, Lines lines) {
    Document linked = document;
    for (NoteLink link : links) {
      Optional<Span> call = call(link, document);
      if (call.isPresent()) {
        linked = linked(linked, lines, link, call.get());
      }
    }
    return linked;
  }

  private static Document linked(Document document, Lines lines, NoteLink link, Span call) {
    List<Note> notes = new ArrayList<>();
    List<Diagnostic> said = new ArrayList<>(document.diagnostics());
    said.removeIf(d -> d.code().equals("call-without-note") && call.contains(d.start()));
    boolean found = false;
    for (Note note : document.notes()) {
      boolean called = note.call().filter(call::overlaps).isPresent();
      if (!found && link.line() > 0 && lines.lineAt(start(note)) == link.line() - 1) {
        found = true;
        notes.add(called(note, Optional.of(call), Optional.of(link.by())));
        said.removeIf(d -> d.code().equals("note-without-call") && d.start() == start(note));
      } else if (called) {
        notes.add(called(note, Optional.empty(), Optional.empty()));
        said.add(LinkedNotes.withoutCall(note));
      } else {
        notes.add(note);
      }
    }
    Document linked =
        document.withStructure(document.blocks(), notes, document.markups()).withDiagnostics(said);
    return found || link.line() == 0
        ? linked
        : linked.withMore(unmatched(link, "no note can begin on line " + link.line()));
  }

  private static Note called(Note note, Optional<Span> call, Optional<String> by) {
    return new Note(
        note.n(),
        note.label(),
        call,
        note.body(),
        note.paragraphs(),
        note.place(),
        note.resp(),
        call.isPresent() ? 1 : 0,
        by);
  }

  static int start(Note note) {
    return note.label().orElse(note.body().get(0)).start();
  }

  /** The call in a reading: a possible call inside it, the signs at its end, or all of a few. */
  private static Optional<Span> call(NoteLink link, Document document) {
    Span at = link.at();
    if (at.length() <= BARE) {
      return Optional.of(at);
    }
    Optional<Span> possible =
        document.calls().stream()
            .map(NoteCall::at)
            .filter(at::covers)
            .reduce((first, second) -> second);
    if (possible.isPresent()) {
      return possible;
    }
    Matcher sign = SIGN.matcher(document.source().at(at));
    return sign.find()
        ? Optional.of(new Span(at.start() + sign.start(), at.start() + sign.end()))
        : Optional.empty();
  }

  /** A call misread as a letter, where the word is one without it and none with it. */
  private static Optional<Span> lastLetter(Span at, Source source, Predicate<String> word) {
    String read = source.at(at);
    String stem = read.substring(0, read.length() - 1);
    return !word.test(read) && word.test(stem)
        ? Optional.of(new Span(at.end() - 1, at.end()))
        : Optional.empty();
  }

  private static List<Diagnostic> unmatched(NoteLink link, String why) {
    return List.of(
        Diagnostic.warning(
            "decision-unmatched",
            link.at().start(),
            link.decision() + " no longer matches: " + why + "."));
  }
}
