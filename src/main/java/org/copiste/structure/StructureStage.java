package org.copiste.structure;

import org.copiste.structure.block.BlockBuilder;
import org.copiste.structure.call.CallCandidate;
import org.copiste.structure.call.CallFinder;
import org.copiste.structure.call.MisreadCallFinder;
import org.copiste.structure.inline.InlineMarkup;
import org.copiste.structure.inline.NoteSignature;
import org.copiste.structure.inline.ReadingText;
import org.copiste.structure.line.Lines;
import org.copiste.structure.link.NoteGroup;
import org.copiste.structure.link.NoteLinker;
import org.copiste.structure.link.PossibleNotes;
import org.copiste.structure.link.UncertainNotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.copiste.model.Block;
import org.copiste.model.Diagnostic;
import org.copiste.model.Document;
import org.copiste.model.Line;
import org.copiste.model.Markup;
import org.copiste.model.Note;
import org.copiste.model.NoteCall;
import org.copiste.model.Reading;
import org.copiste.model.Span;
import org.copiste.model.Stage;
import org.copiste.model.TextType;

/**
 * Says what the running text consists of and which note belongs to which call, after {@link
 * LayoutStage} and after any repair; a document without layout gets one first.
 *
 * <p>Every character that is not white stands afterwards in exactly one of: a block, a note's label
 * or body, furniture. Notes without a call and calls without a note become the warnings {@code
 * note-without-call} and {@code call-without-note}; a quotation mark without a partner the remark
 * {@code unpaired-quote}.
 */
public final class StructureStage implements Stage {
  /** Shape probability from which a call that has no note is reported. */
  private static final double REPORTED = 0.8;

  private final TextType type;

  /** A stage that finds out itself what sort of text it has. */
  public StructureStage() {
    this(TextType.AUTO);
  }

  /** A stage for one sort of text. */
  public StructureStage(TextType type) {
    this.type = type;
  }

  @Override
  public Document apply(Document given) {
    boolean bare = given.lines().isEmpty() && !given.source().text().isEmpty();
    Document document = bare ? new LayoutStage().apply(given) : given;
    Lines lines = new Lines(document.source());
    List<Diagnostic> diagnostics = new ArrayList<>();

    List<Block> blocks = new BlockBuilder(document, lines, type).build();
    List<Note> notes = notes(document, lines, diagnostics);
    InlineMarkup inline = new InlineMarkup(document.reading());
    blocks.forEach(block -> inline.look(block.parts()));
    notes.forEach(note -> noteParagraphs(note).forEach(inline::look));
    diagnostics.addAll(new PossibleNotes(lines, notes).find(document.lines(), blocks));
    diagnostics.addAll(inline.diagnostics());
    diagnostics.sort(Comparator.comparingInt(Diagnostic::start));

    List<Markup> markups = new ArrayList<>();
    document.markups().stream()
        .filter(m -> m.kind() == Markup.Kind.FURNITURE)
        .forEach(markups::add);
    markups.addAll(inline.markups());
    markups.sort(
        Comparator.comparing((Markup m) -> m.at().start())
            .thenComparing(m -> -m.at().end())
            .thenComparing(Markup::kind));
    return document.withStructure(blocks, notes, markups).withMore(diagnostics);
  }

  private static List<Note> notes(Document document, Lines lines, List<Diagnostic> diagnostics) {
    List<CallCandidate> candidates = candidates(document, lines);
    List<Note> notes = document.notes();
    List<NoteGroup> groups =
        NoteGroup.group(document.source(), document.lines(), document.pages(), notes);
    NoteLinker links =
        NoteLinker.of(
            document.source(),
            groups,
            notes,
            document.pages(),
            candidates,
            UncertainNotes.of(lines, document.lines(), notes));
    boolean[] used = new boolean[candidates.size()];
    List<Note> matched = new ArrayList<>();
    Optional<String> declared =
        notes.stream()
            .flatMap(n -> NoteSignature.ofAllNotes(seen(document, n.body())).stream())
            .findFirst();
    for (int i = 0; i < notes.size(); i++) {
      Note note = notes.get(i);
      Optional<NoteLinker.Linked> link = links.links().get(i);
      link.ifPresent(l -> used[l.candidate()] = true);
      if (link.isEmpty()) {
        diagnostics.add(
            Diagnostic.warning(
                "note-without-call",
                start(note),
                "No call in the text fits note " + note.n() + "."));
      }
      matched.add(
          new Note(
              note.n(),
              note.label(),
              link.map(l -> candidates.get(l.candidate()).at()),
              note.body(),
              note.paragraphs(),
              note.place(),
              signed(document, note).or(() -> declared),
              link.map(NoteLinker.Linked::p).orElse(0.0)));
    }
    for (int j = 0; j < used.length; j++) {
      CallCandidate candidate = candidates.get(j);
      if (!used[j] && candidate.strong() && candidate.q() >= REPORTED) {
        diagnostics.add(
            Diagnostic.warning(
                "call-without-note",
                candidate.at().start(),
                "No note fits what looks like a call of note " + candidate.read() + "."));
      }
    }
    return matched;
  }

  /** Who signs the first paragraph of a note that is signed. */
  private static Optional<String> signed(Document document, Note note) {
    return noteParagraphs(note).stream()
        .flatMap(paragraph -> NoteSignature.of(seen(document, paragraph)).stream())
        .findFirst();
  }

  private static CharSequence seen(Document document, List<Span> parts) {
    return new ReadingText(document.reading(), parts).text();
  }

  private static int start(Note note) {
    return note.label().orElse(note.body().get(0)).start();
  }

  /** What layout left as candidates, with what their shape alone says. */
  private static List<CallCandidate> candidates(Document document, Lines lines) {
    List<Integer> textLines =
        document.lines().stream()
            .filter(line -> line.role() == Line.Role.TEXT)
            .map(line -> line.n() - 1)
            .toList();
    Map<Span, CallCandidate> shaped = new HashMap<>();
    new CallFinder(lines).find(textLines).forEach(c -> shaped.put(c.at(), c));
    List<CallCandidate> candidates = new ArrayList<>();
    for (NoteCall call : document.calls()) {
      CallCandidate letter =
          new CallCandidate(call.at(), call.read(), 0, CallCandidate.Kind.LETTER, MisreadCallFinder.KEPT);
      candidates.add(shaped.getOrDefault(call.at(), letter));
    }
    candidates.sort(Comparator.comparing(CallCandidate::at));
    return candidates;
  }

  /** A note's body cut where its paragraphs begin. */
  private static List<List<Span>> noteParagraphs(Note note) {
    List<List<Span>> paragraphs = new ArrayList<>();
    List<Integer> starts = note.paragraphs();
    for (int k = 0; k < starts.size(); k++) {
      int from = starts.get(k);
      int to = k + 1 < starts.size() ? starts.get(k + 1) : Integer.MAX_VALUE;
      List<Span> parts = new ArrayList<>();
      for (Span span : note.body()) {
        int a = Math.max(from, span.start());
        int b = Math.min(to, span.end());
        if (a < b) {
          parts.add(new Span(a, b));
        }
      }
      if (!parts.isEmpty()) {
        paragraphs.add(parts);
      }
    }
    return paragraphs;
  }
}
