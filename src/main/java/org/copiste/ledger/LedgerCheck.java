package org.copiste.ledger;

import java.util.Comparator;
import java.util.List;
import org.copiste.model.Source;
import org.copiste.model.Span;

/** Checks that the statements of a ledger lie inside a source and quote it correctly. */
final class LedgerCheck {
  private final Source text;

  LedgerCheck(Source text) {
    this.text = text;
  }

  void check(Ledger ledger) throws LedgerException {
    if (!ledger.source().sha256().equals(text.sha256())) {
      throw new LedgerException(
          "the ledger was written for other bytes of " + ledger.source().file());
    }
    for (Ledger.Change change : ledger.changes()) {
      quote(change.edit().at(), change.from(), "edit");
    }
    disjoint(ledger.changes());
    for (Ledger.MentionRow mention : ledger.mentions()) {
      quote(mention.at(), mention.text(), "mention");
    }
    for (Ledger.PageRow page : ledger.pages()) {
      inside(page.at(), "page");
    }
    for (Ledger.LineRow line : ledger.lines()) {
      inside(line.at(), "line");
    }
    for (Ledger.BlockRow block : ledger.blocks()) {
      inside(block.at(), "block");
    }
    for (Ledger.NoteRow note : ledger.notes()) {
      for (Span part : note.body()) {
        inside(part, "note");
      }
      if (note.call().isPresent()) {
        inside(note.call().get(), "note call");
      }
    }
  }

  /** What is applied is one reading of the text. */
  private static void disjoint(List<Ledger.Change> changes) throws LedgerException {
    List<Span> applied =
        changes.stream()
            .filter(Ledger.Change::applied)
            .map(change -> change.edit().at())
            .sorted(Comparator.comparingInt(Span::start).thenComparingInt(Span::end))
            .toList();
    for (int i = 1; i < applied.size(); i++) {
      if (applied.get(i).start() < applied.get(i - 1).end()
          || applied.get(i).equals(applied.get(i - 1))) {
        throw new LedgerException(
            "the edits at " + applied.get(i - 1) + " and at " + applied.get(i) + " overlap");
      }
    }
  }

  private void quote(Span at, String quoted, String what) throws LedgerException {
    inside(at, what);
    if (!text.at(at).equals(quoted)) {
      throw new LedgerException(
          "the "
              + what
              + " at "
              + at
              + " quotes “"
              + quoted
              + "”, the source has “"
              + text.at(at)
              + "”");
    }
  }

  private void inside(Span at, String what) throws LedgerException {
    if (at.end() > text.text().length()) {
      throw new LedgerException("the " + what + " at " + at + " lies outside the source");
    }
  }
}
