package org.copiste.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.copiste.model.DateValue;
import org.copiste.model.Diagnostic;
import org.copiste.model.Document;
import org.copiste.model.Edit;
import org.copiste.model.Mention;
import org.copiste.model.Source;
import org.copiste.model.Span;
import org.copiste.model.Step;

/**
 * All statements about one source as the ledger file holds them. Offsets are UTF-16 code units of
 * the decoded source, half-open; probabilities are rounded to four decimals.
 *
 * @param copiste version of the program that wrote it
 * @param source the file that was read
 * @param changes edits, applied or not, by place
 * @param pages pages in order
 * @param lines every line in order
 * @param blocks blocks of the running text in order
 * @param notes notes in order
 * @param mentions names and dates, applied or not, by place
 * @param diagnostics what a person should know, in the order of the stages
 */
public record Ledger(
    String copiste,
    Origin source,
    List<Change> changes,
    List<PageRow> pages,
    List<LineRow> lines,
    List<BlockRow> blocks,
    List<NoteRow> notes,
    List<MentionRow> mentions,
    List<Diagnostic> diagnostics) {

  /**
   * The file that was read.
   *
   * @param file its name without folders
   * @param sha256 of its bytes, lower-case hexadecimal
   * @param charset canonical name of its character set
   * @param chars length of its text in UTF-16 code units
   */
  public record Origin(String file, String sha256, String charset, int chars) {}

  /**
   * An edit and whether the text carries it.
   *
   * @param from the source's characters at that place
   * @param edit what is read there instead
   * @param applied false for a reading below the threshold or one that a person rejected
   */
  public record Change(String from, Edit edit, boolean applied) {}

  /** One page. */
  public record PageRow(String n, Span at) {}

  /** One line, without its line end. */
  public record LineRow(int n, Span at) {}

  /** One block; {@code kind} is the label of its kind. */
  public record BlockRow(String kind, int level, Optional<String> n, Span at) {}

  /** One note; {@code label} holds the source's glyphs before its text. */
  public record NoteRow(
      String n,
      Optional<String> label,
      Optional<Span> call,
      List<Span> body,
      Optional<String> resp,
      double p,
      Optional<String> linkedBy) {

    /** Copies the spans. */
    public NoteRow {
      body = List.copyOf(body);
    }
  }

  /**
   * One name or date.
   *
   * @param text the source's characters from its start to its end
   * @param ref identifier of the entry that a person listed
   * @param entity an identifier that all mentions of one and the same share
   * @param applied false for one that is not sure enough to stand in the text
   * @param resp the person who decided about it, to have it or, where it is not applied, to refuse
   *     it
   */
  public record MentionRow(
      Mention.Type type,
      Span at,
      String text,
      Optional<String> ref,
      Optional<String> entity,
      boolean applied,
      double p,
      DateValue date,
      Optional<String> cert,
      Optional<String> evidence,
      Optional<String> resp) {}

  /** Copies the lists. */
  public Ledger {
    changes = List.copyOf(changes);
    pages = List.copyOf(pages);
    lines = List.copyOf(lines);
    blocks = List.copyOf(blocks);
    notes = List.copyOf(notes);
    mentions = List.copyOf(mentions);
    diagnostics = List.copyOf(diagnostics);
  }

  /** The ledger of a finished document. */
  public static Ledger of(Document document, String version) {
    Source source = document.source();
    return new Ledger(
        version,
        new Origin(
            source.file(), source.sha256(), source.encoding().charset(), source.text().length()),
        changes(document),
        document.pages().stream().map(p -> new PageRow(p.n(), p.at())).toList(),
        document.lines().stream().map(l -> new LineRow(l.n(), l.at())).toList(),
        document.blocks().stream()
            .map(b -> new BlockRow(b.kind().label(), b.level(), b.n(), b.at()))
            .toList(),
        document.notes().stream()
            .map(
                n ->
                    new NoteRow(
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

  /**
   * Checks that everything lies inside the source and quotes it correctly.
   *
   * @throws LedgerException at the first statement that does not
   */
  public void check(Source text) throws LedgerException {
    if (!source.sha256().equals(text.sha256())) {
      throw new LedgerException("the ledger was written for other bytes of " + source.file());
    }
    for (Change change : changes) {
      quote(text, change.edit().at(), change.from(), "edit");
    }
    for (MentionRow mention : mentions) {
      quote(text, mention.at(), mention.text(), "mention");
    }
    for (PageRow page : pages) {
      inside(text, page.at(), "page");
    }
    for (LineRow line : lines) {
      inside(text, line.at(), "line");
    }
    for (BlockRow block : blocks) {
      inside(text, block.at(), "block");
    }
    for (NoteRow note : notes) {
      for (Span part : note.body()) {
        inside(text, part, "note");
      }
      if (note.call().isPresent()) {
        inside(text, note.call().get(), "note call");
      }
    }
  }

  private static void quote(Source source, Span at, String quoted, String what)
      throws LedgerException {
    inside(source, at, what);
    if (!source.at(at).equals(quoted)) {
      throw new LedgerException(
          "the "
              + what
              + " at "
              + at
              + " quotes “"
              + quoted
              + "”, the source has “"
              + source.at(at)
              + "”");
    }
  }

  private static void inside(Source source, Span at, String what) throws LedgerException {
    if (at.end() > source.text().length()) {
      throw new LedgerException("the " + what + " at " + at + " lies outside the source");
    }
  }

  private static List<Change> changes(Document document) {
    List<Change> all = new ArrayList<>();
    for (Edit edit : document.reading().edits()) {
      all.add(change(document.source(), edit, true));
    }
    for (Edit candidate : document.candidates()) {
      all.add(change(document.source(), candidate, false));
    }
    all.sort(
        Comparator.comparing((Change c) -> c.edit().at())
            .thenComparing(c -> !c.applied())
            .thenComparing(c -> -c.edit().p())
            .thenComparing(c -> c.edit().to()));
    return all;
  }

  private static List<MentionRow> mentions(Document document) {
    List<MentionRow> all = new ArrayList<>();
    document.mentions().forEach(m -> all.add(mention(m, true, document.source())));
    document.mentionCandidates().forEach(m -> all.add(mention(m, false, document.source())));
    all.sort(
        Comparator.comparingInt((MentionRow m) -> m.at().start())
            .thenComparingInt(m -> -m.at().end())
            .thenComparing(m -> !m.applied()));
    return all;
  }

  private static MentionRow mention(Mention mention, boolean applied, Source source) {
    return new MentionRow(
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

  private static Change change(Source source, Edit edit, boolean applied) {
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
    return new Change(source.at(edit.at()), shown, applied);
  }

  private static double rounded(double p) {
    return Math.round(p * 1e4) / 1e4;
  }
}
