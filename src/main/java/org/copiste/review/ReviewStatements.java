package org.copiste.review;

import java.util.List;
import org.copiste.ledger.Ledger;
import org.copiste.ledger.Ledger.Change;
import org.copiste.ledger.Ledger.MentionRow;
import org.copiste.ledger.Ledger.NoteRow;
import org.copiste.ledger.Ledger.PageRow;
import org.copiste.model.Span;

/**
 * What a person may decide about in one document.
 *
 * @param pages of the source in order; empty where they are not known
 * @param changes corrections and candidates
 * @param mentions names and dates, those that are only candidates among them
 * @param notes notes, with or without a call
 * @param calls spans of what looks like a call and has no note
 */
public record ReviewStatements(
    List<PageRow> pages,
    List<Change> changes,
    List<MentionRow> mentions,
    List<NoteRow> notes,
    List<Span> calls) {

  /** Copies the lists. */
  public ReviewStatements {
    pages = List.copyOf(pages);
    changes = List.copyOf(changes);
    mentions = List.copyOf(mentions);
    notes = List.copyOf(notes);
    calls = List.copyOf(calls);
  }

  /** Corrections alone. */
  public static ReviewStatements of(List<Change> changes) {
    return new ReviewStatements(List.of(), changes, List.of(), List.of(), List.of());
  }

  /**
   * All that a ledger says.
   *
   * @param text of the source
   */
  public static ReviewStatements of(Ledger ledger, String text) {
    return new ReviewStatements(
        ledger.pages(),
        ledger.changes(),
        ledger.mentions(),
        ledger.notes(),
        ledger.diagnostics().stream()
            .filter(d -> d.code().equals("call-without-note"))
            .map(d -> call(text, d.start()))
            .toList());
  }

  /** The call that begins at an offset: a letter, or signs and digits with their brackets. */
  private static Span call(String text, int start) {
    int end = start;
    while (end < text.length() && isSign(text.charAt(end))) {
      end++;
    }
    return new Span(start, Math.max(end, Math.min(text.length(), start + 1)));
  }

  private static boolean isSign(char c) {
    return !Character.isLetter(c) && !Character.isWhitespace(c) && ".,;:!?»”\"’'".indexOf(c) < 0;
  }
}
