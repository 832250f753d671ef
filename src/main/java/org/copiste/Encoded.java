package org.copiste;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.copiste.ledger.Ledger;
import org.copiste.ledger.LedgerWriter;
import org.copiste.model.Diagnostic.Severity;
import org.copiste.model.Document;
import org.copiste.model.Edit;
import org.copiste.model.Mention;
import org.copiste.pipeline.EncodedDocument;
import org.copiste.pipeline.Programs;

/**
 * A document in TEI, with every statement behind it. Offsets in these statements are UTF-16 code
 * units of {@code document().source().text()}, and spans are half-open. Immutable.
 */
public final class Encoded {
  private final EncodedDocument encoded;
  private final List<Problem> problems;

  Encoded(EncodedDocument encoded) {
    this.encoded = encoded;
    List<Problem> all = new ArrayList<>();
    encoded.faults().forEach(fault -> all.add(Problem.of(document().source(), fault)));
    document().diagnostics().forEach(d -> all.add(Problem.of(document().source(), d)));
    all.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
    this.problems = List.copyOf(all);
  }

  /**
   * The TEI file in UTF-8. It was validated against Copiste's profile of TEI P5, and the source was
   * rebuilt from it and compared byte for byte; where one of these failed, which is a defect of
   * Copiste, {@link #isSound()} is false and {@link #problems()} says what failed.
   */
  public byte[] tei() {
    return encoded.tei().clone();
  }

  /** The TEI file as a string. */
  public String teiText() {
    return new String(encoded.tei(), StandardCharsets.UTF_8);
  }

  /** Whether the TEI is valid and gives the source back. If not, do not store it. */
  public boolean isSound() {
    return encoded.faults().isEmpty();
  }

  /** The corrections applied, in the order of the text, disjoint. */
  public List<Edit> edits() {
    return document().reading().edits();
  }

  /**
   * Corrections that were considered and not applied, because their probability is below the
   * threshold or a person rejected them. They may overlap each other and applied ones.
   */
  public List<Edit> candidates() {
    return document().candidates();
  }

  /** The names and dates found, in the order of the text; of two at one place the longer first. */
  public List<Mention> mentions() {
    return document().mentions();
  }

  /**
   * What a person should know about the document, in the order of the text. Nothing about a text
   * makes encoding throw an exception; it is reported here.
   */
  public List<Problem> problems() {
    return problems;
  }

  /** Whether one of the problems is an error. */
  public boolean hasErrors() {
    return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }

  /** Everything known about the document: also pages, lines, blocks, notes, entities. */
  public Document document() {
    return encoded.document();
  }

  /** The ledger: every statement as JSON in UTF-8, in the format of {@code --ledger}. */
  public byte[] ledger() {
    return LedgerWriter.bytes(Ledger.of(document(), Programs.atWork().version()));
  }

  @Override
  public String toString() {
    return "Encoded[" + document().source().file() + ", " + edits().size() + " edits]";
  }
}
