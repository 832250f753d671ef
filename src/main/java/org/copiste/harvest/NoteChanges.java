package org.copiste.harvest;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.copiste.ledger.Decision;
import org.copiste.ledger.Decision.Verdict;
import org.copiste.model.Span;

/** Compares where notes are called. A note is known by the line on which its text begins. */
final class NoteChanges {
  private final Comparison compared;
  private final Set<Span> calls = new HashSet<>();
  private final Set<Span> newCalls = new HashSet<>();
  private final Set<Integer> goneLines = new HashSet<>();
  private final Set<Integer> newLines = new HashSet<>();

  NoteChanges(Comparison compared) {
    this.compared = compared;
  }

  /** Adds the decisions. */
  void compare() {
    Map<Integer, NoteCall> now =
        new TreeMap<>(
            NoteCall.of(
                compared.edited().elements(),
                compared.edited().source().text(),
                compared.edited().corrections()));
    for (Map.Entry<Integer, NoteCall> note : now.entrySet()) {
      NoteCall is = note.getValue();
      NoteCall was = compared.written().notes().get(note.getKey());
      List<Span> places = compared.diff().toSource(is.at());
      if (was == null) {
        newNote(note.getKey(), is, places.get(0));
      } else if (is.called() && !(was.called() && places.stream().anyMatch(was::endsWith))) {
        moved(note.getKey(), was, is, places.get(0));
      } else if (was.called() && !is.called()) {
        compared
            .rows()
            .place(Verdict.NOTE, was.written().isEmpty() ? was.at() : was.written(), "", "", "");
      }
    }
    compared
        .written()
        .notes()
        .forEach(
            (line, note) -> {
              if (!now.containsKey(line)) {
                compared.remark(
                    1, 1, "That note " + note.n() + " is no note any more is no decision.");
                calls.add(note.at());
                goneLines.add(line);
              }
            });
  }

  /** A note that a person made of lines of the source. */
  private void newNote(int line, NoteCall is, Span place) {
    newCalls.add(is.at());
    newLines.add(line);
    Span word = wordBefore(place);
    if (!is.called() || word.isEmpty()) {
      remark(is, "A new note that nothing calls is no decision.");
    } else {
      compared.rows().place(Verdict.NOTE, word, Integer.toString(line), "", "");
    }
  }

  private void moved(int line, NoteCall was, NoteCall is, Span place) {
    newCalls.add(is.at());
    if (was.called() && !was.at().isEmpty()) {
      calls.add(was.at());
    }
    Span word = wordBefore(place);
    boolean sign =
        !word.isEmpty() && !Character.isLetter(compared.source().text().charAt(word.end() - 1));
    if (word.isEmpty() || (was.called() && !sign)) {
      // The source has the sign of this note somewhere else.
      remark(is, "Note " + is.n() + " has moved to a place where the source has no call.");
      return;
    }
    newLines.add(line);
    compared.rows().place(Verdict.NOTE, word, Integer.toString(line), "", "");
    Span old = was.written().isEmpty() ? was.at() : was.written();
    if (was.called() && !old.isEmpty() && !word.covers(old)) {
      compared.rows().place(Verdict.NOTE, old, "", "", "");
    }
  }

  /** The word that ends with a call, up to it; else the word before it. */
  private Span wordBefore(Span place) {
    String text = compared.source().text();
    int end = place.end();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end == 0) {
      return Span.at(0);
    }
    return new Span(Decision.words(new Span(end - 1, end), compared.source()).start(), end);
  }

  /** Whether a difference of the text is a call that has come or gone. */
  boolean explains(SourceDiff.Hunk hunk) {
    boolean gone =
        hunk.edited().isEmpty() && calls.stream().anyMatch(at -> near(at, hunk.source()));
    boolean come =
        hunk.source().isEmpty() && newCalls.stream().anyMatch(at -> near(at, hunk.edited()));
    boolean ofNote =
        hunk.edited().isEmpty()
            && goneLines.contains(compared.source().lines().lineAt(hunk.source().start()));
    return gone || come || ofNote || isNewLabel(hunk);
  }

  /** Whether the number before a new note differs, which its element may say or its text. */
  private boolean isNewLabel(SourceDiff.Hunk hunk) {
    int line = compared.source().lines().lineAt(hunk.source().start());
    int start = compared.source().lines().whole(line).start();
    String label = compared.source().text().substring(start, hunk.source().end());
    String is = hunk.edited().of(compared.edited().source().text());
    return newLines.contains(line) && (label + is).chars().noneMatch(Character::isLetter);
  }

  private static boolean near(Span call, Span changed) {
    return call.touches(changed) && changed.length() <= call.length() + 2;
  }

  private void remark(NoteCall note, String message) {
    compared.remark(note.line(), note.column(), message);
  }
}
