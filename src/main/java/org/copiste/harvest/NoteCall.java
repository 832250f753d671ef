package org.copiste.harvest;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copiste.encode.restore.TeiElement;
import org.copiste.language.text.EditDistance;
import org.copiste.ledger.Ledger;
import org.copiste.model.Edit;
import org.copiste.model.Source;
import org.copiste.model.Span;

/**
 * Where a note is called.
 *
 * @param n the note's number
 * @param at the call; empty at the place where the note stands if its call is written before it
 * @param written the call that is written before the note, misread or of another form; empty if it
 *     follows from the note
 * @param labelled whether the note's label is written in it
 * @param called whether there is a call
 * @param line the line of the note in the TEI file, from 1
 * @param column the column, from 1
 */
record NoteCall(
    String n, Span at, Span written, boolean labelled, boolean called, int line, int column) {

  /** The longest call: two digits in brackets. Set by hand. */
  private static final int LONGEST = 4;

  /**
   * The calls of the notes of a text, by the line on which the text of each note begins.
   *
   * @param source the text that the places refer to
   * @param corrections of it
   */
  static Map<Integer, NoteCall> of(
      List<TeiElement> elements, String source, List<Edit> corrections) {
    Map<String, Span> pointers = new HashMap<>();
    for (TeiElement element : elements) {
      if (element.name().equals("ref") && element.attribute("target").startsWith("#")) {
        pointers.put(element.attribute("target").substring(1), element.at());
      }
    }
    Map<Integer, NoteCall> calls = new HashMap<>();
    for (TeiElement element : elements) {
      if (element.name().equals("note") && element.noteLine() > 0) {
        Span pointer = pointers.get(element.attribute("xml:id"));
        boolean called = pointer != null || !element.attribute("rendition").contains("#call-none");
        String rendition = element.attribute("rendition");
        calls.put(
            element.noteLine(),
            new NoteCall(
                element.attribute("n"),
                pointer == null ? element.at() : pointer,
                pointer != null
                    ? pointer
                    : rendition.contains("#call-sic")
                        ? written(element.at().start(), source, corrections)
                        : Span.at(0),
                rendition.contains("#label-sic"),
                called,
                element.line(),
                element.column()));
      }
    }
    return calls;
  }

  /** The corrections without those of calls that stand in an element of their own. */
  static List<Edit> readings(List<Edit> corrections, Collection<NoteCall> calls) {
    return corrections.stream()
        .filter(edit -> calls.stream().noneMatch(call -> call.holds(edit.at())))
        .toList();
  }

  private boolean holds(Span place) {
    return !at.isEmpty() && !place.isEmpty() && at.covers(place);
  }

  /**
   * Whether a call at a place is this one: it may be written before the note, or follow from it.
   */
  boolean endsWith(Span place) {
    return place.equals(at) || place.end() == at.end();
  }

  /** The calls that a ledger records. */
  static Map<Integer, NoteCall> of(List<Ledger.NoteRow> notes, Source source) {
    Map<Integer, NoteCall> calls = new HashMap<>();
    for (Ledger.NoteRow note : notes) {
      int line = source.lines().lineAt(note.body().get(0).start());
      calls.put(
          line,
          new NoteCall(
              note.n(),
              note.call().orElse(Span.at(0)),
              note.call().orElse(Span.at(0)),
              note.label().isPresent(),
              note.call().isPresent(),
              1,
              1));
    }
    return calls;
  }

  /**
   * The call at the end of a misread word: what is left when the end that makes the rest most like
   * the correction is taken off.
   */
  private static Span written(int end, String source, List<Edit> corrections) {
    for (Edit edit : corrections) {
      if (edit.at().end() == end && !edit.at().isEmpty()) {
        String read = edit.at().of(source);
        int length = 1;
        int least = Integer.MAX_VALUE;
        for (int n = 1; n <= Math.min(LONGEST, read.length()); n++) {
          int distance = EditDistance.of(read.substring(0, read.length() - n), edit.to());
          if (distance < least) {
            least = distance;
            length = n;
          }
        }
        return new Span(end - length, end);
      }
    }
    int start = end;
    while (start > 0 && end - start < LONGEST && isSign(source.charAt(start - 1))) {
      start--;
    }
    return new Span(start, end);
  }

  private static boolean isSign(char c) {
    return !Character.isLetter(c) && !Character.isWhitespace(c);
  }
}
