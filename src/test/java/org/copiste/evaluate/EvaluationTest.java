package org.copiste.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {
  @TempDir Path folder;

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static Report compare(Path gold, Path system, Optional<Path> ocr) throws IOException {
    return Evaluation.compare(
        new Evaluation.Request(gold, system, ocr, Optional.empty()), WordCounts.NONE);
  }

  @Test
  void wordsFixedAndBrokenAreCountedByKind() throws IOException {
    Path gold = write("gold.txt", "Il a été à Paris, où il mange une pomme");
    Path ocr = write("ocr.txt", "Il a ete à Paris. ou il mangeune pomme");
    Path system = write("sys.txt", "Il a été a Paris, ou il mange une\npomme");
    Report report = compare(gold, system, Optional.of(ocr));
    WordChanges changes = report.text().orElseThrow().repair().orElseThrow().changes();
    assertEquals(10, changes.words());
    assertEquals(5, changes.wrong());
    assertEquals(4, changes.fixed());
    assertEquals(1, changes.broken());
    assertEquals(new WordChanges.Fixed(2, 1), changes.byKind().get("accent"));
    assertEquals(new WordChanges.Fixed(1, 1), changes.byKind().get("punctuation"));
    TextScore score = report.text().orElseThrow().system();
    assertEquals(2.0 / 39, score.cer(), 1e-9);
    assertEquals(2.0 / 10, score.wer(), 1e-9);
    assertTrue(report.table().contains("fixed 4, broken 1"), report.table());
  }

  @Test
  void aDivisionOfTheGoldIsOneWord() throws IOException {
    Path gold = write("gold.txt", "une conven¬\ntion et un porte-\nplume");
    Path ocr = write("ocr.txt", "une conven-\ntion et un porte-\nplume");
    Path system = write("sys.txt", "une convention\net un porte-\nplume");
    Report report = compare(gold, system, Optional.of(ocr));
    WordChanges changes = report.text().orElseThrow().repair().orElseThrow().changes();
    assertEquals(0, changes.wrong());
    assertEquals(0, changes.broken());
    assertEquals(0, report.text().orElseThrow().system().cer(), 1e-9);
    assertEquals(0, report.text().orElseThrow().repair().orElseThrow().ocr().cer(), 1e-9);
  }

  private WordChanges changes(String goldText, String ocrText) throws IOException {
    Path gold = write("gold.txt", goldText);
    Path ocr = write("ocr.txt", ocrText);
    Report report = compare(gold, ocr, Optional.of(ocr));
    return report.text().orElseThrow().repair().orElseThrow().changes();
  }

  @Test
  void anotherFormOfASignIsAKindOfItsOwn() throws IOException {
    WordChanges changes =
        changes(
            "il n'a « rien » dit… \"non\" ici, d'oeil", "il n’a « rien » dit... “non” ici. d'œil");
    assertEquals(new WordChanges.Fixed(4, 0), changes.byKind().get("form of signs"));
    assertEquals(new WordChanges.Fixed(1, 0), changes.byKind().get("punctuation"));
  }

  @Test
  void aBlankAtASignIsAKindOfItsOwn() throws IOException {
    WordChanges changes =
        changes(
            "elle est glacée, dit-il ! « non, » et la belle vie",
            "elle est glacée , dit-il! «non,» et la belle vi e");
    assertEquals(new WordChanges.Fixed(6, 0), changes.byKind().get("blank at a sign"));
    assertEquals(7, changes.wrong());
  }

  @Test
  void aHyphenThatTheGoldDoesNotMarkAsDivisionStays() throws IOException {
    Path gold = write("gold.txt", "une conven¬\ntion et un porteplume");
    Path ocr = write("ocr.txt", "une convcn-\ntion et un porte-\nplume");
    Report report = compare(gold, ocr, Optional.of(ocr));
    assertEquals(2, report.text().orElseThrow().repair().orElseThrow().changes().wrong());
  }

  @Test
  void foldersArePairedByNameAndWhatIsMissingIsEmpty() throws IOException {
    write("g/a.txt", "un mot");
    write("g/b.txt", "deux mots");
    write("g/README.md", "not a text");
    write("s/a.txt", "un mot");
    Report report = compare(folder.resolve("g"), folder.resolve("s"), Optional.empty());
    assertEquals(List.of("a", "b"), report.documents());
    assertEquals(List.of("b"), report.missing());
    assertEquals(9.0 / 15, report.text().orElseThrow().system().cer(), 1e-9);
  }

  private static final String LEDGER =
      """
      {"copiste": "0.1.0", "source": {},
       "edits": [
        {"start": 3, "end": 4, "from": "g", "to": "ç", "applied": true, "p": 0.97,
         "kind": "ocr", "subtype": "glyph", "resp": "#copiste",
         "why": [{"stage": "repair", "rule": "misread", "p": 0.97}]},
        {"start": 6, "end": 8, "from": "un", "to": "une", "applied": true, "p": 0.92,
         "kind": "ocr", "subtype": "glyph", "resp": "#copiste",
         "why": [{"stage": "repair", "rule": "misread", "p": 0.92}]},
        {"start": 9, "end": 10, "from": "l", "to": "L", "applied": false, "p": 0.4,
         "kind": "ocr", "subtype": "case", "resp": "#copiste",
         "why": [{"stage": "repair", "rule": "case", "p": 0.4}]}],
       "pages": [{"n": "1", "start": 0, "end": 14}],
       "lines": [],
       "blocks": [{"kind": "p", "level": 0, "start": 0, "end": 14}],
       "notes": [{"n": "1", "call": {"start": 5, "end": 6}, "body": [{"start": 9, "end": 14}],
         "p": 1}],
       "mentions": [{"type": "person", "start": 9, "end": 14, "text": "lettr", "p": 1}],
       "diagnostics": []}
      """;

  private static String ledger(int start, int end, String from, String to) {
    return """
    {"copiste": "0.1.0", "source": {},
     "edits": [{"start": %d, "end": %d, "from": "%s", "to": "%s", "applied": true, "p": 0.97,
       "kind": "ocr", "subtype": "glyph", "resp": "#copiste", "why": []}],
     "pages": [], "lines": [], "blocks": [], "notes": [], "mentions": [], "diagnostics": []}
    """
        .formatted(start, end, from, to);
  }

  @Test
  void aNameIsRightInItsPlaceAndInWhatItMeans() throws IOException {
    String ledger =
        """
        {"copiste": "0.1.0", "source": {}, "edits": [], "pages": [], "lines": [], "blocks": [],
         "notes": [], "diagnostics": [], "mentions": [
           {"type": "person", "start": 0, "end": 6, "text": "Dupont", "ref": "dupont", "p": 1},
           {"type": "person", "start": 9, "end": 15, "text": "Durand", "p": 1},
           {"type": "date", "start": 20, "end": 24, "text": "1923", "from": "1923", "p": 1},
           {"type": "place", "start": 30, "end": 35, "text": "Rouen", "p": 0.9, "applied": false}]}
        """;
    write("g/x.ledger.json", ledger);
    write("s/x.ledger.json", ledger.replace("\"dupont\"", "\"martin\"").replace("false", "true"));
    Report report = compare(folder.resolve("g"), folder.resolve("s"), Optional.empty());
    assertEquals(new PrecisionRecall(2, 2, 2), report.ledgers().get("mentions: person"));
    assertEquals(new PrecisionRecall(0, 1, 0), report.ledgers().get("mentions: place"));
    assertEquals(new PrecisionRecall(1, 1, 0), report.ledgers().get("mentions: entry meant"));
    assertEquals(new PrecisionRecall(1, 1, 1), report.ledgers().get("mentions: value of a date"));
  }

  private int right(String gold, String ocr, String ledger) throws IOException {
    write("g/x.txt", gold);
    write("o/x.txt", ocr);
    write("s/x.ledger.json", ledger);
    Report report =
        compare(folder.resolve("g"), folder.resolve("s"), Optional.of(folder.resolve("o")));
    return report.text().orElseThrow().calibration().orElseThrow().bands().stream()
        .mapToInt(Calibration.Band::right)
        .sum();
  }

  @Test
  void anEditIsJudgedByWholeWordsOfTheGold() throws IOException {
    String right = ledger(8, 9, "Y", "l'");
    assertEquals(1, right("ordre à l'armée dit", "ordre à Yarmée dit", right));
    assertEquals(0, right("ordre à Yarmée dit", "ordre à Yarmée dit", right));
  }

  @Test
  void aDivisionOfTheGoldIsNoPartOfAWord() throws IOException {
    String right = ledger(11, 17, "-\\nmenl", "ment");
    assertEquals(1, right("le gouverne¬\nment dit", "le gouverne-\nmenl dit", right));
    assertEquals(0, right("le gouverne-\nmenl dit", "le gouverne-\nmenl dit", right));
  }

  @Test
  void everyEditOfALedgerIsJudged() throws IOException {
    write("gold/x.txt", "Reçu un Lettr");
    write("ocr/x.txt", "Regu un lettr");
    String ledger =
        LEDGER
            .replace("\"start\": 3, \"end\": 4", "\"start\": 2, \"end\": 3")
            .replace("\"start\": 6, \"end\": 8", "\"start\": 5, \"end\": 7")
            .replace("\"start\": 9, \"end\": 10", "\"start\": 8, \"end\": 9");
    write("sys/x.ledger.json", ledger);
    Report report =
        compare(folder.resolve("gold"), folder.resolve("sys"), Optional.of(folder.resolve("ocr")));
    Calibration calibration = report.text().orElseThrow().calibration().orElseThrow();
    assertEquals(
        Math.sqrt(2 / Math.PI)
            * (Math.sqrt(.97 * .03) + Math.sqrt(.92 * .08) + Math.sqrt(.4 * .6))
            / 3,
        calibration.chanceError(),
        1e-9);
    assertEquals(new Calibration.Precision(2, 1), calibration.byRule().get("misread"));
    assertEquals(new Calibration.Precision(1, 1), calibration.byRule().get("case"));
    assertEquals(2.0 / 13, report.text().orElseThrow().system().cer(), 1e-9);
    JsonNode json = new ObjectMapper().readTree(report.json());
    assertEquals(2, json.at("/text/calibration/byRule/misread/edits").asInt());
  }

  @Test
  void ledgersAreComparedByPlace() throws IOException {
    write("g/x.ledger.json", LEDGER);
    write(
        "s/x.ledger.json",
        LEDGER
            .replace("\"text\": \"lettr\"", "\"text\": \"lett,\"")
            .replace("\"call\": {\"start\": 5", "\"call\": {\"start\": 4")
            .replace("\"kind\": \"p\"", "\"kind\": \"head\""));
    Report report = compare(folder.resolve("g"), folder.resolve("s"), Optional.empty());
    assertEquals(new PrecisionRecall(1, 1, 0), report.ledgers().get("mentions: person"));
    assertEquals(new PrecisionRecall(1, 1, 0), report.ledgers().get("notes: call and number"));
    assertEquals(new PrecisionRecall(1, 1, 1), report.ledgers().get("notes: number and text"));
    assertEquals(new PrecisionRecall(1, 1, 1), report.ledgers().get("blocks: begin"));
    assertEquals(new PrecisionRecall(1, 1, 0), report.ledgers().get("blocks: begin and kind"));
    Report same = compare(folder.resolve("g"), folder.resolve("g"), Optional.empty());
    assertTrue(same.ledgers().values().stream().allMatch(m -> m.f1() == 1), same::table);
  }

  @Test
  void whatCannotBeComparedIsSaid() throws IOException {
    Path gold = write("gold.txt", "x");
    Path ledger = write("s/y.ledger.json", LEDGER);
    Path ocr = write("ocr.txt", "another text than that");
    Path none = folder.resolve("none");
    assertThrows(IOException.class, () -> compare(none, gold, Optional.empty()));
    assertThrows(IOException.class, () -> compare(gold, ledger, Optional.empty()));
    assertThrows(IOException.class, () -> compare(gold, ledger, Optional.of(ocr)));
    Path broken = write("b.ledger.json", "{\"a\": 1}");
    assertThrows(IOException.class, () -> compare(gold, broken, Optional.of(ocr)));
  }

  @Test
  void theSameInputGivesTheSameReport() throws IOException {
    Path gold = write("gold.txt", "un deux trois quatre ".repeat(200));
    Path system = write("sys.txt", "un deux tr0is quatre ".repeat(190));
    Report first = compare(gold, system, Optional.empty());
    assertEquals(first.json(), compare(gold, system, Optional.empty()).json());
    ConfidenceInterval cer = first.text().orElseThrow().cer();
    double rate = first.text().orElseThrow().system().cer();
    assertTrue(cer.low() < rate && rate < cer.high(), () -> cer + " " + rate);
  }
}
