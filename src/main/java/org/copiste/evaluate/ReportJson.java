package org.copiste.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.Map;

/** Writes a report as JSON. */
final class ReportJson {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private ReportJson() {}

  static String of(Report report) {
    ObjectNode root = JSON.createObjectNode();
    report.documents().forEach(root.putArray("documents")::add);
    report.missing().forEach(root.putArray("missing")::add);
    report.text().ifPresent(text -> text(root.putObject("text"), text));
    report.against().ifPresent(paired -> against(root.putObject("against"), paired));
    ObjectNode ledgers = root.putObject("ledgers");
    report.ledgers().forEach((sort, match) -> match(ledgers.putObject(sort), match));
    try {
      return JSON.writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void text(ObjectNode to, Report.TextReport text) {
    score(to.putObject("system"), text.system());
    interval(to.putArray("cer95"), text.cer());
    interval(to.putArray("wer95"), text.wer());
    interval(to.putArray("cmer95"), text.cmer());
    interval(to.putArray("wmer95"), text.wmer());
    DocumentMeans means = text.means();
    to.putObject("documentMeans").put("cmer", means.meanCmer()).put("wmer", means.meanWmer());
    text.repair()
        .ifPresent(
            repair -> {
              score(to.putObject("ocr"), repair.ocr());
              to.putObject("ocrDocumentMeans")
                  .put("cmer", means.meanOcrCmer())
                  .put("wmer", means.meanOcrWmer());
              to.put("preference", means.preference());
              to.put("preferenceByWords", means.preferenceByWords());
              overNormalisation(to.putObject("overNormalisation"), repair.overNormalisation());
              ObjectNode words = to.putObject("words");
              words.put("gold", repair.changes().words());
              words.put("wrong", repair.changes().wrong());
              words.put("fixed", repair.changes().fixed());
              words.put("broken", repair.changes().broken());
              ObjectNode kinds = words.putObject("byKind");
              repair
                  .changes()
                  .byKind()
                  .forEach(
                      (kind, n) ->
                          kinds.putObject(kind).put("words", n.errors()).put("fixed", n.fixed()));
            });
    survivals(to.putObject("survival"), text.repair().isPresent(), text.survivals());
    text.calibration().ifPresent(c -> calibration(to.putObject("calibration"), c));
  }

  private static void overNormalisation(ObjectNode to, OverNormalisation over) {
    to.put("right", over.right()).put("changed", over.changed()).put("share", over.share());
    ObjectNode kinds = to.putObject("byKind");
    over.byKind().forEach(kinds::put);
    ArrayNode pairs = to.putArray("commonest");
    over.commonest(ReportTable.PAIRS)
        .forEach(
            pair ->
                pairs
                    .addObject()
                    .put("from", pair.getKey().gold())
                    .put("to", pair.getKey().system())
                    .put("times", pair.getValue()));
  }

  private static void survivals(ObjectNode to, boolean repaired, Map<String, Survival> survivals) {
    survivals.forEach(
        (kind, n) -> {
          ObjectNode node = to.putObject(kind).put("gold", n.gold());
          if (repaired) {
            node.put("ocrRight", n.right()).put("kept", n.kept()).put("survival", n.survival());
            node.put("ocrWrong", n.wrong()).put("mended", n.mended());
            node.put("ocrRecall", n.recallOfOcr());
          }
          node.put("recall", n.recall());
        });
  }

  private static void against(ObjectNode to, PairedComparison paired) {
    score(to.putObject("other"), paired.other());
    to.put("unit", paired.unit()).put("units", paired.units());
    difference(to.putObject("cmer"), paired.cmer());
    difference(to.putObject("wmer"), paired.wmer());
  }

  private static void difference(ObjectNode to, PairedComparison.Difference difference) {
    to.put("difference", difference.value());
    interval(to.putArray("difference95"), difference.interval());
    to.put("better", difference.better()).put("worse", difference.worse());
  }

  private static void score(ObjectNode to, TextScore score) {
    to.put("cer", score.cer());
    to.put("wer", score.wer());
    to.put("cmer", score.cmer());
    to.put("wmer", score.wmer());
    to.put("characters", score.characters().gold());
    to.put("words", score.words().gold());
    to.put("characterErrors", score.characters().errors());
    to.put("wordErrors", score.words().errors());
  }

  private static void interval(ArrayNode to, ConfidenceInterval interval) {
    to.add(interval.low()).add(interval.high());
  }

  private static void calibration(ObjectNode to, Calibration calibration) {
    to.put("expectedError", calibration.expectedError());
    to.put("chanceError", calibration.chanceError());
    to.put("logLoss", calibration.logLoss());
    to.put("constantLogLoss", calibration.constantLogLoss());
    ArrayNode bands = to.putArray("bands");
    for (Calibration.Band band : calibration.bands()) {
      bands
          .addObject()
          .put("from", band.from())
          .put("edits", band.edits())
          .put("right", band.right())
          .put("meanP", band.meanP());
    }
    ObjectNode subtypes = to.putObject("bySubtype");
    calibration
        .bySubtype()
        .forEach((k, n) -> subtypes.putObject(k).put("edits", n.edits()).put("right", n.right()));
    ObjectNode rules = to.putObject("byRule");
    calibration
        .byRule()
        .forEach((k, n) -> rules.putObject(k).put("edits", n.edits()).put("right", n.right()));
  }

  private static void match(ObjectNode to, PrecisionRecall match) {
    to.put("gold", match.gold()).put("found", match.found()).put("right", match.right());
    to.put("precision", match.precision()).put("recall", match.recall()).put("f1", match.f1());
  }
}
