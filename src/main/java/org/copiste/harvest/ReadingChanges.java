package org.copiste.harvest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copiste.encode.xml.Characters;
import org.copiste.ledger.Decision;
import org.copiste.ledger.Decision.Verdict;
import org.copiste.model.Edit;
import org.copiste.model.Span;

/** Compares what is read, word by word of the source. */
final class ReadingChanges {
  private final Comparison compared;
  private final List<Span> changed = new ArrayList<>();

  ReadingChanges(Comparison compared) {
    this.compared = compared;
  }

  /**
   * Adds the decisions.
   *
   * @param typed what a person has typed into the text itself
   */
  void compare(List<Edit> typed) {
    List<Edit> before = compared.written().corrections();
    List<Edit> now = now(typed);
    for (Span words : words(before, now)) {
      List<Edit> had = inside(words, before);
      List<Edit> has = inside(words, now);
      boolean byLedger = compared.written().others().isEmpty();
      if ((byLedger ? has : had).stream().anyMatch(this::isOfLabel)) {
        // A ledger has the number before a note as such, not as a reading.
        if (!byLedger) {
          label(words, had, has);
        }
      } else {
        reading(words, had, has);
      }
    }
  }

  /** The words that are read otherwise now. */
  List<Span> changed() {
    return changed;
  }

  private void reading(Span all, List<Edit> had, List<Edit> has) {
    Span words = withoutCall(all);
    String call = compared.source().text().substring(words.end(), all.end());
    String was = without(call, reading(all, had));
    String is = without(call, reading(all, has));
    Optional<String> person =
        has.stream().map(Edit::resp).filter(ReadingChanges::isPerson).findFirst();
    if (!call.isEmpty() && reading(all, has).endsWith(call) && !reading(all, had).endsWith(call)) {
      remark(words, "“" + call + "” stays the call of a note as long as the note stands there.");
    }
    if (!same(is, was)) {
      changed.add(words);
      boolean restored = is.equals(compared.source().at(words));
      compared
          .rows()
          .reading(
              restored ? Verdict.REJECT : Verdict.REPLACE,
              edit(words, restored ? was : is, person.orElse("")));
    } else if (!had.isEmpty() && !is.equals(compared.source().at(words)) && confirmed(had, has)) {
      compared.rows().reading(Verdict.ACCEPT, edit(words, is, person.orElse("")));
    }
  }

  /** The words without the misread note call at their end, which is no part of a reading. */
  private Span withoutCall(Span words) {
    for (NoteCall note : compared.written().notes().values()) {
      Span call = note.written();
      if (!call.isEmpty() && words.covers(call) && call.end() == words.end()) {
        return new Span(words.start(), call.start());
      }
    }
    return words;
  }

  private static String without(String call, String reading) {
    return !call.isEmpty() && reading.endsWith(call)
        ? reading.substring(0, reading.length() - call.length())
        : reading;
  }

  private boolean isOfLabel(Edit edit) {
    NoteCall note =
        compared.written().notes().get(compared.source().lines().lineAt(edit.at().start()));
    return note != null
        && note.labelled()
        && compared
            .source()
            .text()
            .substring(
                compared
                    .source()
                    .lines()
                    .whole(compared.source().lines().lineAt(edit.at().start()))
                    .start(),
                edit.at().start())
            .isBlank();
  }

  /** The number before a note, which may have grown together with its first word. */
  private void label(Span words, List<Edit> had, List<Edit> has) {
    if (!same(reading(words, had), reading(words, has))) {
      remark(words, "What was changed where a note begins is no decision.");
    }
  }

  private void remark(Span words, String message) {
    int line = compared.source().lines().lineAt(words.start());
    String where = "“" + compared.source().at(words) + "” (line " + line + " of the source): ";
    compared.remark(1, 1, where + message);
  }

  private static boolean same(String one, String other) {
    return one.strip().replaceAll("\\s+", " ").equals(other.strip().replaceAll("\\s+", " "));
  }

  /** The same reading is confirmed where a person takes it over, or writes it in plain text. */
  private static boolean confirmed(List<Edit> had, List<Edit> has) {
    boolean takenOver =
        has.stream()
            .map(Edit::resp)
            .anyMatch(resp -> isPerson(resp) && had.stream().noneMatch(e -> e.resp().equals(resp)));
    boolean plain = has.stream().allMatch(e -> e.resp().isEmpty());
    return takenOver || (plain && had.stream().anyMatch(e -> !isPerson(e.resp())));
  }

  private static boolean isPerson(String resp) {
    return !resp.isEmpty() && !resp.equals(Edit.COPISTE);
  }

  private static Edit edit(Span at, String to, String resp) {
    return new Edit(at, to, Edit.Kind.OCR, "", 1, resp, 0, List.of());
  }

  /** The corrections of the edited file, with what was typed into the text between them. */
  private List<Edit> now(List<Edit> typed) {
    List<Edit> rest = new ArrayList<>(typed);
    List<Edit> now = new ArrayList<>();
    Map<Integer, NoteCall> calls =
        NoteCall.of(
            compared.edited().elements(),
            compared.edited().source().text(),
            compared.edited().corrections());
    for (Edit correction : NoteCall.readings(compared.edited().corrections(), calls.values())) {
      Span at = place(correction.at());
      if (correction.at().isEmpty()) {
        // A correction alone stands where what it corrects was deleted.
        Span near = withBlanks(at);
        Optional<Edit> deleted =
            rest.stream().filter(e -> e.to().isBlank() && e.at().touches(near)).findFirst();
        deleted.ifPresent(rest::remove);
        now.add(correction.moved(deleted.map(e -> trimmed(e.at())).orElse(at)));
      } else {
        rest.removeIf(e -> at.covers(e.at()));
        now.add(correction.moved(at));
      }
    }
    now.addAll(rest);
    now.sort(Comparator.comparing(Edit::at));
    return now;
  }

  private Span withBlanks(Span at) {
    int start = at.start();
    int end = at.end();
    while (start > 0 && Character.isWhitespace(compared.source().text().charAt(start - 1))) {
      start--;
    }
    while (end < compared.source().text().length()
        && Character.isWhitespace(compared.source().text().charAt(end))) {
      end++;
    }
    return new Span(start, end);
  }

  private Span trimmed(Span at) {
    return Characters.trimmed(compared.source().text(), at);
  }

  private Span place(Span inEdited) {
    List<Span> places = compared.diff().toSource(inEdited);
    return places.stream()
        .filter(at -> compared.written().corrections().stream().anyMatch(e -> e.at().equals(at)))
        .findFirst()
        .orElse(places.get(0));
  }

  /** The words that edits concern, without overlap, in order. */
  private List<Span> words(List<Edit> before, List<Edit> now) {
    List<Span> all = new ArrayList<>();
    before.forEach(edit -> all.add(Decision.words(edit.at(), compared.source())));
    now.forEach(edit -> all.add(Decision.words(edit.at(), compared.source())));
    all.sort(Comparator.naturalOrder());
    List<Span> joined = new ArrayList<>();
    for (Span words : all) {
      Span last = joined.isEmpty() ? words : joined.get(joined.size() - 1);
      if (!joined.isEmpty() && last.touches(words)) {
        joined.set(joined.size() - 1, new Span(last.start(), Math.max(last.end(), words.end())));
      } else {
        joined.add(words);
      }
    }
    return joined;
  }

  private static List<Edit> inside(Span words, List<Edit> edits) {
    return edits.stream().filter(e -> words.covers(e.at())).toList();
  }

  private String reading(Span words, List<Edit> edits) {
    StringBuilder reading = new StringBuilder();
    int done = words.start();
    for (Edit edit : edits) {
      if (edit.at().start() >= done) {
        reading.append(compared.source().text(), done, edit.at().start()).append(edit.to());
        done = edit.at().end();
      }
    }
    return reading.append(compared.source().text(), done, words.end()).toString();
  }
}
