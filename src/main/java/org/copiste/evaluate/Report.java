package org.copiste.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The result of an evaluation.
 *
 * @param documents the names of the documents that were compared, in order
 * @param missing those that the system lacks; they count as empty
 * @param text how near the system's text is to the gold; empty if the gold has no text
 * @param against how it compares with another system; empty if none was given
 * @param ledgers how far the ledgers agree, by kind of statement; empty without ledgers
 * @param remarks what a person should know of the files, a sentence each
 */
public record Report(
    List<String> documents,
    List<String> missing,
    Optional<TextReport> text,
    Optional<PairedComparison> against,
    Map<String, PrecisionRecall> ledgers,
    List<String> remarks) {

  /** Copies the lists. */
  public Report {
    documents = List.copyOf(documents);
    missing = List.copyOf(missing);
    remarks = List.copyOf(remarks);
    ledgers = java.util.Collections.unmodifiableMap(new TreeMap<>(ledgers));
  }

  /**
   * Texts compared with their gold.
   *
   * @param system the system's texts
   * @param cer 95 % interval of the character error rate
   * @param wer of the word error rate
   * @param cmer of the competition's character match error rate
   * @param wmer of the competition's word match error rate
   * @param means averages over the documents
   * @param survivals what became of figures, dates, names and rare words, by kind
   * @param repair what the system changed in the OCR; empty if no OCR was given
   * @param calibration whether its edits are right as often as their probabilities say; empty
   *     without ledgers
   */
  public record TextReport(
      TextScore system,
      ConfidenceInterval cer,
      ConfidenceInterval wer,
      ConfidenceInterval cmer,
      ConfidenceInterval wmer,
      DocumentMeans means,
      Map<String, Survival> survivals,
      Optional<RepairReport> repair,
      Optional<Calibration> calibration) {

    /** Copies the table, in the order of the kinds. */
    public TextReport {
      survivals = java.util.Collections.unmodifiableMap(new TreeMap<>(survivals));
    }
  }

  /**
   * What a repair changed.
   *
   * @param ocr the OCR's texts
   * @param changes words fixed and broken
   * @param overNormalisation right words that were changed
   */
  public record RepairReport(
      TextScore ocr, WordChanges changes, OverNormalisation overNormalisation) {}

  /** The report as a table for people. */
  public String table() {
    return ReportTable.of(this);
  }

  /** The report as JSON, with the same figures unrounded. */
  public String json() {
    return ReportJson.of(this);
  }
}
