package org.copiste.evaluate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Sums up the measurements of the documents. */
final class EvaluationTotals {
  private static final double SAME = 1e-12;

  private final boolean withOcr;
  private final List<String> names = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();
  private final Map<String, PrecisionRecall> ledgers = new TreeMap<>();
  private final List<Alignment> characters = new ArrayList<>();
  private final List<Alignment> words = new ArrayList<>();
  private final List<Alignment> competition = new ArrayList<>();
  private final List<Calibration.Judged> judged = new ArrayList<>();
  private TextScore system = TextScore.NONE;
  private TextScore ocr = TextScore.NONE;
  private WordChanges changes = WordChanges.NONE;
  private int texts;
  private int preferred;

  EvaluationTotals(boolean withOcr) {
    this.withOcr = withOcr;
  }

  void add(
      String name,
      Evaluation.DocumentFiles gold,
      Evaluation.DocumentFiles found,
      Evaluation.DocumentFiles original)
      throws IOException {
    names.add(name);
    if (found.text().isEmpty() && found.ledger().isEmpty()) {
      missing.add(name);
    }
    Optional<LedgerFile> ledger = Optional.empty();
    if (found.ledger().isPresent()) {
      ledger = Optional.of(LedgerFile.read(found.ledger().get()));
    }
    if (gold.ledger().isPresent() && ledger.isPresent()) {
      LedgerComparison.of(LedgerFile.read(gold.ledger().get()), ledger.get())
          .forEach((sort, match) -> ledgers.merge(sort, match, PrecisionRecall::plus));
    }
    if (gold.text().isPresent()) {
      text(name, Evaluation.read(gold.text().get()), found, ledger, original);
    }
  }

  private void text(
      String name,
      String gold,
      Evaluation.DocumentFiles found,
      Optional<LedgerFile> ledger,
      Evaluation.DocumentFiles original)
      throws IOException {
    Optional<String> source = Optional.empty();
    if (original.text().isPresent()) {
      source = Optional.of(Evaluation.read(original.text().get()));
    } else if (withOcr) {
      throw new IOException("there is no OCR text for " + name);
    }
    ComparedText after = ComparedText.of(gold, systemText(name, found, ledger, source));
    texts++;
    system = system.plus(after.score());
    characters.add(after.characters());
    words.add(after.words());
    competition.add(after.competitionCharacters());
    if (source.isPresent()) {
      ComparedText before = ComparedText.of(gold, source.get());
      ocr = ocr.plus(before.score());
      changes = changes.plus(WordChanges.of(before, after));
      double gain = before.score().cmer() - after.score().cmer();
      preferred += gain > SAME ? 1 : gain < -SAME ? -1 : 0;
      if (ledger.isPresent()) {
        judged.addAll(EditJudge.judge(source.get(), gold, ledger.get()));
      }
    }
  }

  private static String systemText(
      String name,
      Evaluation.DocumentFiles found,
      Optional<LedgerFile> ledger,
      Optional<String> source)
      throws IOException {
    if (found.text().isPresent()) {
      return Evaluation.read(found.text().get());
    }
    if (ledger.isEmpty()) {
      return "";
    }
    if (source.isEmpty()) {
      throw new IOException("the ledger of " + name + " holds no text: give the OCR text, too");
    }
    try {
      return ledger.get().applyTo(source.get());
    } catch (IOException e) {
      throw new IOException(name + ": " + e.getMessage(), e);
    }
  }

  Report report() {
    Optional<Report.TextReport> text = Optional.empty();
    if (texts > 0) {
      text =
          Optional.of(
              new Report.TextReport(
                  system,
                  Bootstrap.of(characters, Counts::errorRate),
                  Bootstrap.of(words, Counts::errorRate),
                  Bootstrap.of(competition, Counts::matchErrorRate),
                  withOcr
                      ? Optional.of(
                          new Report.RepairReport(ocr, changes, (double) preferred / texts))
                      : Optional.empty(),
                  judged.isEmpty() ? Optional.empty() : Optional.of(Calibration.of(judged))));
    }
    return new Report(names, missing, text, ledgers);
  }
}
