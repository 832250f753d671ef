package org.copiste.evaluate;

import java.util.Locale;
import java.util.Map;

/** Writes a report as a plain-text table. */
final class ReportTable {
  private final StringBuilder out = new StringBuilder();

  private ReportTable() {}

  static String of(Report report) {
    ReportTable table = new ReportTable();
    table.line("documents %d, missing %d", report.documents().size(), report.missing().size());
    report.missing().forEach(name -> table.line("  missing: %s", name));
    report.text().ifPresent(table::text);
    if (!report.ledgers().isEmpty()) {
      table.matches(report.ledgers());
    }
    return table.out.toString();
  }

  private void text(Report.TextReport text) {
    line("");
    line("%-8s %9s %9s %9s   %s", "", "ocr", "system", "gone", "95 % interval");
    TextScore system = text.system();
    if (text.repair().isPresent()) {
      TextScore ocr = text.repair().get().ocr();
      rate("CER", ocr.cer(), system.cer(), text.cer());
      rate("WER", ocr.wer(), system.wer(), text.wer());
      rate("cMER", ocr.cmer(), system.cmer(), text.cmer());
      line(
          "%-8s %9.4f %9.4f %8.1f%%",
          "wMER", ocr.wmer(), system.wmer(), gone(ocr.wmer(), system.wmer()));
      changes(text.repair().get());
    } else {
      rate("CER", Double.NaN, system.cer(), text.cer());
      rate("WER", Double.NaN, system.wer(), text.wer());
      rate("cMER", Double.NaN, system.cmer(), text.cmer());
      line("%-8s %9s %9.4f", "wMER", "", system.wmer());
    }
    text.calibration().ifPresent(this::calibration);
  }

  private void rate(String name, double before, double after, ConfidenceInterval interval) {
    String range = format("%.4f to %.4f", interval.low(), interval.high());
    if (Double.isNaN(before)) {
      line("%-8s %9s %9.4f %9s   %s", name, "", after, "", range);
    } else {
      line("%-8s %9.4f %9.4f %8.1f%%   %s", name, before, after, gone(before, after), range);
    }
  }

  private static double gone(double before, double after) {
    return before == 0 ? 0 : 100 * (1 - after / before);
  }

  private void changes(Report.RepairReport repair) {
    WordChanges changes = repair.changes();
    line("");
    line(
        "words %d, wrong in the OCR %d, fixed %d, broken %d; documents better minus worse %.2f",
        changes.words(), changes.wrong(), changes.fixed(), changes.broken(), repair.preference());
    line("%-24s %8s %8s", "kind of error", "words", "fixed");
    changes.byKind().forEach((kind, n) -> line("%-24s %8d %8d", kind, n.errors(), n.fixed()));
  }

  private void calibration(Calibration calibration) {
    line("");
    line("%-24s %8s %8s %10s %8s", "probability from", "edits", "right", "precision", "mean p");
    for (Calibration.Band band : calibration.bands()) {
      if (band.edits() > 0) {
        line(
            "%-24.2f %8d %8d %10.3f %8.3f",
            band.from(), band.edits(), band.right(), band.precision(), band.meanP());
      }
    }
    line(
        "expected calibration error %.3f, log-loss %.3f (of a constant %.3f)",
        calibration.expectedError(), calibration.logLoss(), calibration.constantLogLoss());
    line(
        "%.3f of the calibration error would be chance with so many edits",
        calibration.chanceError());
    precisions("subtype", calibration.bySubtype());
    precisions("rule", calibration.byRule());
  }

  private void precisions(String title, Map<String, Calibration.Precision> rows) {
    line("");
    line("%-32s %8s %8s %10s", title, "edits", "right", "precision");
    rows.forEach(
        (name, n) ->
            line(
                "%-32s %8d %8d %10.3f",
                name, n.edits(), n.right(), (double) n.right() / n.edits()));
  }

  private void matches(Map<String, PrecisionRecall> matches) {
    line("");
    line("%-24s %6s %6s %6s %9s %9s %9s", "", "gold", "found", "right", "P", "R", "F1");
    matches.forEach(
        (sort, m) ->
            line(
                "%-24s %6d %6d %6d %9.3f %9.3f %9.3f",
                sort, m.gold(), m.found(), m.right(), m.precision(), m.recall(), m.f1()));
  }

  private void line(String format, Object... values) {
    out.append(format(format, values).stripTrailing()).append('\n');
  }

  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
