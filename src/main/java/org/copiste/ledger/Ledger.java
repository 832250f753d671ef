package org.copiste.ledger;

import java.util.List;
import java.util.Optional;
import org.copiste.model.DateValue;
import org.copiste.model.Diagnostic;
import org.copiste.model.Document;
import org.copiste.model.Edit;
import org.copiste.model.Mention;
import org.copiste.model.Source;
import org.copiste.model.Span;

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
    return LedgerMaker.of(document, version);
  }

  /**
   * Checks that everything lies inside the source and quotes it correctly.
   *
   * @throws LedgerException at the first statement that does not
   */
  public void check(Source text) throws LedgerException {
    new LedgerCheck(text).check(this);
  }
}
