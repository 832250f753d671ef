package org.copiste.structure.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.copiste.model.Document;
import org.copiste.model.Line;
import org.copiste.model.Markup;
import org.copiste.model.Note;
import org.copiste.model.Span;
import org.copiste.structure.line.Lines;
import org.copiste.structure.line.NoteLabel;

/** A note that begins on a line because a person says so. */
final class DecidedNote {
  private final Document document;
  private final Lines lines;
  private final int line;
  private final String call;

  /**
   * @param document with layout
   * @param line index of the line on which the note begins
   * @param call the characters of its call
   */
  DecidedNote(Document document, Lines lines, int line, String call) {
    this.call = call;
    this.document = document;
    this.lines = lines;
    this.line = line;
  }

  /**
   * The document with a note that begins on the line: the one that does already, the rest of a note
   * that goes on there, or the lines of text from there to the next blank one. The document as it
   * is where the line is blank or missing.
   */
  Document begun() {
    if (line >= lines.count() || lines.blank(line) || begins(line)) {
      return document;
    }
    int from = lines.first(line);
    for (Note note : document.notes()) {
      if (note.body().stream().anyMatch(part -> part.contains(from))) {
        return split(note, from);
      }
    }
    return ofText();
  }

  private boolean begins(int index) {
    return document.notes().stream()
        .anyMatch(note -> lines.lineAt(DecidedCalls.start(note)) == index);
  }

  private Document split(Note note, int from) {
    List<Span> before = new ArrayList<>();
    List<Span> after = new ArrayList<>();
    for (Span part : note.body()) {
      if (part.start() < from) {
        int end = Math.min(part.end(), from);
        while (end > part.start() && Lines.isWhite(lines.text().charAt(end - 1))) {
          end--;
        }
        before.add(new Span(part.start(), end));
      }
      if (part.end() > from) {
        after.add(new Span(Math.max(part.start(), from), part.end()));
      }
    }
    List<Note> notes = new ArrayList<>(document.notes());
    notes.remove(note);
    notes.add(
        new Note(
            note.n(),
            note.label(),
            note.call(),
            before,
            note.paragraphs().stream().filter(p -> p < from).toList(),
            note.place(),
            note.resp(),
            note.p()));
    notes.add(
        labelled(after, note.paragraphs().stream().filter(p -> p > from).toList(), note.place()));
    return with(notes, document.lines(), document.markups());
  }

  private Document ofText() {
    List<Line> roles = new ArrayList<>(document.lines());
    int last = line;
    while (last + 1 < lines.count() && roles.get(last + 1).role() == Line.Role.TEXT) {
      last++;
    }
    for (int i = line; i <= last; i++) {
      roles.set(i, new Line(i + 1, roles.get(i).at(), Line.Role.NOTE));
    }
    List<Note> notes = new ArrayList<>(document.notes());
    Span body = new Span(lines.first(line), lines.last(last));
    notes.add(labelled(List.of(body), List.of(), "bottom"));
    List<Markup> markups = document.markups().stream().filter(m -> !m.at().overlaps(body)).toList();
    return with(notes, roles, markups);
  }

  /** A note whose label, where there is one, is still part of its text. */
  private Note labelled(List<Span> text, List<Integer> laterParagraphs, String place) {
    Optional<NoteLabel> read = NoteLabel.of(lines, line);
    Span first = text.get(0);
    int start = read.map(label -> label.at().end()).orElse(first.start());
    while (start < first.end() && Lines.isWhite(lines.text().charAt(start))) {
      start++;
    }
    boolean alone = start >= first.end();
    List<Span> body = new ArrayList<>(text);
    if (!alone) {
      body.set(0, new Span(start, first.end()));
    }
    List<Integer> paragraphs = new ArrayList<>(List.of(body.get(0).start()));
    laterParagraphs.stream().filter(p -> p > body.get(0).start()).forEach(paragraphs::add);
    return new Note(
        read.map(l -> l.isSign() ? l.sign() : Integer.toString(l.number())).orElse(number()),
        alone ? Optional.empty() : read.map(NoteLabel::at),
        Optional.empty(),
        body,
        paragraphs,
        place,
        Optional.empty(),
        0);
  }

  /** The number of a note without a label: that of its call, else an asterisk. */
  private String number() {
    String digits = call.replaceAll("[^0-9]", "");
    return digits.isEmpty() ? "*" : digits;
  }

  private Document with(List<Note> notes, List<Line> roles, List<Markup> markups) {
    notes.sort(Comparator.comparingInt(DecidedCalls::start));
    return document
        .withLayout(document.pages(), roles, document.calls())
        .withStructure(document.blocks(), notes, markups);
  }
}
