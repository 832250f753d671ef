package org.copiste.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.copiste.model.DateValue;
import org.copiste.model.Document;
import org.copiste.model.Edit;
import org.copiste.model.Mention;
import org.copiste.model.Source;
import org.copiste.model.Step;

/** Makes the ledger of a finished document. */
final class LedgerMaker {
  private LedgerMaker() {}

  static Ledger of(Document document, String version) {
    Source source = document.source();
    return new Ledger(
        version,
        new Ledger.Origin(
            source.file(), source.sha256(), source.encoding().charset(), source.text().length()),
        changes(document),
        document.pages().stream().map(p -> new Ledger.PageRow(p.n(), p.at())).toList(),
        document.lines().stream().map(l -> new Ledger.LineRow(l.n(), l.at())).toList(),
        document.blocks().stream()
            .map(b -> new Ledger.BlockRow(b.kind().label(), b.level(), b.n(), b.at()))
            .toList(),
        document.notes().stream()
            .map(
                n ->
                    new Ledger.NoteRow(
                        n.n(),
                        n.label().map(source::at),
                        n.call(),
                        n.body(),
                        n.resp(),
                        rounded(n.p()),
                        n.linkedBy()))
            .toList(),
        mentions(document),
        document.diagnostics());
  }

  private static List<Ledger.Change> changes(Document document) {
    List<Ledger.Change> all = new ArrayList<>();
    for (Edit edit : document.reading().edits()) {
      all.add(change(document.source(), edit, true));
    }
    for (Edit candidate : document.candidates()) {
      all.add(change(document.source(), candidate, false));
    }
    all.sort(
        Comparator.comparing((Ledger.Change c) -> c.edit().at())
            .thenComparing(c -> !c.applied())
            .thenComparing(c -> -c.edit().p())
            .thenComparing(c -> c.edit().to()));
    return all;
  }

  private static List<Ledger.MentionRow> mentions(Document document) {
    List<Ledger.MentionRow> all = new ArrayList<>();
    document.mentions().forEach(m -> all.add(mention(m, true, document.source())));
    document.mentionCandidates().forEach(m -> all.add(mention(m, false, document.source())));
    all.sort(
        Comparator.comparingInt((Ledger.MentionRow m) -> m.at().start())
            .thenComparingInt(m -> -m.at().end())
            .thenComparing(m -> !m.applied()));
    return all;
  }

  private static Ledger.MentionRow mention(Mention mention, boolean applied, Source source) {
    return new Ledger.MentionRow(
        mention.type(),
        mention.at(),
        source.at(mention.at()),
        mention.ref(),
        mention.entity(),
        applied,
        rounded(mention.p()),
        mention.date().orElse(DateValue.UNKNOWN),
        mention.cert(),
        mention.evidence(),
        mention.decidedBy());
  }

  private static Ledger.Change change(Source source, Edit edit, boolean applied) {
    List<Step> why =
        edit.why().stream().map(s -> new Step(s.stage(), s.rule(), rounded(s.p()))).toList();
    Edit shown =
        new Edit(
            edit.at(),
            edit.to(),
            edit.kind(),
            edit.subtype(),
            rounded(edit.p()),
            edit.resp(),
            edit.group(),
            why);
    return new Ledger.Change(source.at(edit.at()), shown, applied);
  }

  private static double rounded(double p) {
    return Math.round(p * 1e4) / 1e4;
  }
}
