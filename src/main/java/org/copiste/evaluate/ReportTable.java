package org.copiste.evaluate;

import java.util.Locale;
import java.util.Map;

/** Writes a report as a plain-text table. */
final class ReportTable {
  /** How many pairs of right words and what became of them are shown. */
  static final int PAIRS = 20;

  private final StringBuilder out = new StringBuilder();

  private ReportTable() {}

  static String of(Report report) {
    ReportTable table = new ReportTable();
    table.line("documents %d, missing %d", report.documents().size(), report.missing().size());
    report.missing().forEach(name -> table.line("  missing: %s", name));
    report.text().ifPresent(table::text);
    report.against().ifPresent(table::against);
    if (!report.ledgers().isEmpty()) {
      table.matches(report.ledgers());
    }
    return table.out.toString();
  }

  private void text(Report.TextReport text) {
    line("");
    line("%-8s %9s %9s %9s   %s", "", "ocr", "system", "gone", "95 % interval");
    TextScore system = text.system();
    DocumentMeans means = text.means();
    boolean repaired = text.repair().isPresent();
    TextScore ocr = repaired ? text.repair().get().ocr() : system;
    rate(repaired, "CER", ocr.cer(), system.cer(), interval(text.cer()));
    rate(repaired, "WER", ocr.wer(), system.wer(), interval(text.wer()));
    rate(repaired, "cMER", ocr.cmer(), system.cmer(), interval(text.cmer()));
    rate(repaired, "wMER", ocr.wmer(), system.wmer(), interval(text.wmer()));
    rate(repaired, "cMER/doc", means.meanOcrCmer(), means.meanCmer(), "");
    rate(repaired, "wMER/doc", means.meanOcrWmer(), means.meanWmer(), "");
    text.repair().ifPresent(repair -> changes(repair, means));
    survivals(repaired, text.survivals());
    text.calibration().ifPresent(this::calibration);
  }

  private static String interval(ConfidenceInterval interval) {
    return format("%.4f to %.4f", interval.low(), interval.high());
  }

  private void rate(boolean repaired, String name, double before, double after, String interval) {
    if (repaired) {
      line("%-8s %9.4f %9.4f %8.1f%%   %s", name, before, after, gone(before, after), interval);
    } else {
      line("%-8s %9s %9.4f %9s   %s", name, "", after, "", interval);
    }
  }

  private static double gone(double before, double after) {
    return before == 0 ? 0 : 100 * (1 - after / before);
  }

  private void changes(Report.RepairReport repair, DocumentMeans means) {
    WordChanges changes = repair.changes();
    line("");
    line(
        "words %d, wrong in the OCR %d, fixed %d, broken %d; documents better minus worse %.2f",
        changes.words(), changes.wrong(), changes.fixed(), changes.broken(), means.preference());
    line("by words: documents better minus worse %.2f", means.preferenceByWords());
    line("%-24s %8s %8s", "kind of error", "words", "fixed");
    changes.byKind().forEach((kind, n) -> line("%-24s %8d %8d", kind, n.errors(), n.fixed()));
    OverNormalisation over = repair.overNormalisation();
    line("");
    line(
        "words right in the OCR, capitals and punctuation aside, %d, changed %d (%.3f %%)",
        over.right(), over.changed(), 100 * over.share());
    if (over.changed() > 0) {
      line("%-24s %8s", "kind of change", "words");
      over.byKind().forEach((kind, n) -> line("%-24s %8d", kind, n));
      line("%8s   %s", "times", "changed from and into");
      over.commonest(PAIRS)
          .forEach(
              pair ->
                  line(
                      "%8d   %s → %s",
                      pair.getValue(), pair.getKey().gold(), pair.getKey().system()));
    }
  }

  private void survivals(boolean repaired, Map<String, Survival> survivals) {
    if (survivals.isEmpty()) {
      return;
    }
    line("");
    line(
        "%-14s %7s %9s %7s %7s %9s %7s %7s",
        "", "gold", "ocr right", "kept", "share", "ocr wrong", "mended", "recall");
    survivals.forEach(
        (kind, n) -> {
          if (repaired) {
            line(
                "%-14s %7d %9d %7d %7.4f %9d %7d %7.4f",
                kind,
                n.gold(),
                n.right(),
                n.kept(),
                n.survival(),
                n.wrong(),
                n.mended(),
                n.recall());
          } else {
            line(
                "%-14s %7d %9s %7s %7s %9s %7s %7.4f",
                kind, n.gold(), "", "", "", "", "", n.recall());
          }
        });
  }

  private void against(PairedComparison paired) {
    line("");
    line(
        "%-8s %9s %11s   %-20s %7s %7s",
        "", "other", "difference", "95 % interval", "better", "worse");
    difference("cMER", paired.other().cmer(), paired.cmer());
    difference("wMER", paired.other().wmer(), paired.wmer());
    line("difference: system less other; drawn from %d %s", paired.units(), paired.unit());
  }

  private void difference(String name, double other, PairedComparison.Difference difference) {
    line(
        "%-8s %9.4f %+11.4f   %-20s %7.3f %7.3f",
        name,
        other,
        difference.value(),
        format("%+.4f to %+.4f", difference.interval().low(), difference.interval().high()),
        difference.better(),
        difference.worse());
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
