package org.copiste.evaluate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Sums up the measurements of the documents. */
final class EvaluationTotals {
  private final boolean withOcr;
  private final boolean withOther;
  private final WordCounts counts;
  private final List<String> remarks;
  private final List<String> names = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();
  private final Map<String, PrecisionRecall> ledgers = new TreeMap<>();
  private final List<Alignment> characters = new ArrayList<>();
  private final List<Alignment> words = new ArrayList<>();
  private final List<Alignment> competition = new ArrayList<>();
  private final List<Calibration.Judged> judged = new ArrayList<>();
  private final List<Alignment> competitionWords = new ArrayList<>();
  private final Map<String, Survival> survivals = new TreeMap<>();
  private final PairedBootstrap paired = new PairedBootstrap();
  private TextScore system = TextScore.NONE;
  private TextScore ocr = TextScore.NONE;
  private WordChanges changes = WordChanges.NONE;
  private OverNormalisation overNormalisation = OverNormalisation.NONE;
  private DocumentMeans means = DocumentMeans.NONE;
  private int texts;

  /**
   * Nothing yet.
   *
   * @param remarks what is said of the files so far; more is added
   */
  EvaluationTotals(boolean withOcr, boolean withOther, WordCounts counts, List<String> remarks) {
    this.withOcr = withOcr;
    this.withOther = withOther;
    this.counts = counts;
    this.remarks = remarks;
  }

  void add(
      String name,
      Evaluation.DocumentFiles gold,
      Evaluation.DocumentFiles found,
      Evaluation.DocumentFiles original,
      Evaluation.DocumentFiles other)
      throws IOException {
    names.add(name);
    if (found.text().isEmpty() && found.ledger().isEmpty()) {
      missing.add(name);
    }
    Optional<LedgerFile> ledger = Optional.empty();
    if (found.ledger().isPresent()) {
      ledger = Optional.of(LedgerFile.read(found.ledger().get()));
    }
    Optional<LedgerFile> truth = Optional.empty();
    if (gold.ledger().isPresent()) {
      truth = Optional.of(LedgerFile.read(gold.ledger().get()));
    }
    if (truth.isPresent() && ledger.isPresent()) {
      LedgerComparison.of(truth.get(), ledger.get())
          .forEach((sort, match) -> ledgers.merge(sort, match, PrecisionRecall::plus));
    }
    if (gold.text().isPresent()) {
      String text = Evaluation.read(gold.text().get());
      if (text.isBlank()) {
        remarks.add("the gold of " + name + " is empty: all that a system has there is wrong");
      }
      text(name, text, truth, found, ledger, original, other);
    }
  }

  private void text(
      String name,
      String gold,
      Optional<LedgerFile> truth,
      Evaluation.DocumentFiles found,
      Optional<LedgerFile> ledger,
      Evaluation.DocumentFiles original,
      Evaluation.DocumentFiles other)
      throws IOException {
    Optional<String> source = Optional.empty();
    if (original.text().isPresent()) {
      source = Optional.of(Evaluation.read(original.text().get()));
    } else if (withOcr) {
      throw new IOException("there is no OCR text for " + name);
    }
    String repaired = systemText(name, found, ledger, source);
    ComparedText after = ComparedText.of(gold, repaired);
    texts++;
    system = system.plus(after.score());
    characters.add(after.characters());
    words.add(after.words());
    competition.add(after.competitionCharacters());
    competitionWords.add(after.competitionWords());
    Optional<ComparedText> before = source.map(text -> ComparedText.of(gold, text));
    means = means.and(after.score(), before.map(ComparedText::score).orElse(after.score()));
    survivals(after, before, truth);
    if (before.isPresent()) {
      ocr = ocr.plus(before.get().score());
      changes = changes.plus(WordChanges.of(before.get(), after));
      overNormalisation = overNormalisation.plus(OverNormalisation.of(before.get(), after));
      if (ledger.isPresent()) {
        judged.addAll(EditJudge.judge(source.orElseThrow(), gold, ledger.get()));
      }
    }
    if (withOther) {
      Optional<LedgerFile> otherLedger = Optional.empty();
      if (other.ledger().isPresent()) {
        otherLedger = Optional.of(LedgerFile.read(other.ledger().get()));
      }
      String otherText = systemText(name, other, otherLedger, source);
      paired.add(gold, after, ComparedText.of(gold, otherText));
    }
  }

  private void survivals(
      ComparedText after, Optional<ComparedText> before, Optional<LedgerFile> truth) {
    GoldTokens.of(after.gold(), truth, counts)
        .forEach(
            (kind, places) -> {
              boolean[] now = after.has(places);
              boolean[] then = before.map(text -> text.has(places)).orElse(new boolean[now.length]);
              Survival survival = survivals.getOrDefault(kind, Survival.NONE);
              for (int i = 0; i < now.length; i++) {
                survival = survival.and(then[i], now[i]);
              }
              survivals.put(kind, survival);
            });
  }

  private String systemText(
      String name,
      Evaluation.DocumentFiles found,
      Optional<LedgerFile> ledger,
      Optional<String> source)
      throws IOException {
    if (found.text().isPresent()) {
      String text = Evaluation.read(found.text().get());
      if (text.isBlank()) {
        remarks.add("“" + found.text().get() + "” is empty");
      }
      return text;
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

  /**
   * The sums.
   *
   * @throws IOException if no gold text has a character
   */
  Report report() throws IOException {
    if (texts > 0 && system.characters().gold() == 0) {
      throw new IOException("the gold has no text: each of its files is empty");
    }
    return new Report(
        names,
        missing,
        texts > 0 ? Optional.of(text()) : Optional.empty(),
        texts > 0 && withOther ? Optional.of(paired.result()) : Optional.empty(),
        ledgers,
        remarks);
  }

  private Report.TextReport text() {
    return new Report.TextReport(
        system,
        Bootstrap.of(characters, Counts::errorRate),
        Bootstrap.of(words, Counts::errorRate),
        Bootstrap.of(competition, Counts::matchErrorRate),
        Bootstrap.of(competitionWords, Counts::matchErrorRate),
        means,
        survivals,
        withOcr
            ? Optional.of(new Report.RepairReport(ocr, changes, overNormalisation))
            : Optional.empty(),
        judged.isEmpty() ? Optional.empty() : Optional.of(Calibration.of(judged)));
  }
}
