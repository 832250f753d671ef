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
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the report says beyond error rates, with figures counted by hand. */
class MeasuresTest {
  @TempDir Path folder;

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /** Ten million words, of which these are rare ones. */
  private static WordCounts counts(Map<String, Long> some) {
    return new WordCounts() {
      @Override
      public long of(String word) {
        return some.getOrDefault(word.toLowerCase(java.util.Locale.ROOT), 1000L);
      }

      @Override
      public long total() {
        return 10_000_000;
      }
    };
  }

  private Report report(String gold, String ocr, String system) throws IOException {
    return report(gold, ocr, system, Optional.empty(), WordCounts.NONE);
  }

  private Report report(
      String gold, String ocr, String system, Optional<String> other, WordCounts counts)
      throws IOException {
    Optional<Path> against =
        other.isPresent() ? Optional.of(write("other.txt", other.get())) : Optional.empty();
    return Evaluation.compare(
        new Evaluation.Request(
            write("gold.txt", gold),
            write("sys.txt", system),
            Optional.of(write("ocr.txt", ocr)),
            against),
        counts);
  }

  private static OverNormalisation over(Report report) {
    return report.text().orElseThrow().repair().orElseThrow().overNormalisation();
  }

  private static Survival survival(Report report, String kind) {
    return Objects.requireNonNull(report.text().orElseThrow().survivals().get(kind));
  }

  @Test
  void rightWordsThatWereChangedAreCountedWithWhatBecameOfThem() throws IOException {
    Report report =
        report(
            "Nous avons des momens et des momens. Le collége est grand",
            "Nous avons des momens ct des momens. Le collége est grand",
            "nous avons des moments et des moments, Le col lège est grand");
    OverNormalisation over = over(report);
    assertEquals(10, over.right());
    assertEquals(3, over.changed());
    assertEquals(0.3, over.share(), 1e-12);
    assertEquals(
        List.of(
            Map.entry(new OverNormalisation.Pair("momens", "moments"), 2),
            Map.entry(new OverNormalisation.Pair("collége", "col lège"), 1)),
        over.commonest(5));
    assertEquals(1, over.commonest(1).size());
  }

  @Test
  void aWordThatIsGoneWasChangedIntoNothing() throws IOException {
    OverNormalisation over = over(report("un deux trois", "un deux trois", "un trois"));
    assertEquals(List.of(Map.entry(new OverNormalisation.Pair("deux", ""), 1)), over.commonest(5));
    assertEquals(0, over(report("un deux", "un dcux", "un dcvx")).changed());
  }

  @Test
  void halvesOfDividedWordsAreLeftOut() throws IOException {
    WordCounts counts = counts(Map.of("gou", 1L, "vernement", 1L, "rare", 1L));
    String gold = "Le gou-\nvernement rare, un porte-plume et - non";
    Report report =
        report(
            gold, gold, "Le gouvernement\nrare, un porteplume et - non", Optional.empty(), counts);
    assertEquals(7, over(report).right());
    assertEquals(
        Map.of(
            new OverNormalisation.Pair("porte", "porteplume"),
            1,
            new OverNormalisation.Pair("plume", "porteplume"),
            1),
        over(report).pairs());
    assertEquals(new Survival(1, 1, 1, 0), survival(report, "rare words"));
  }

  @Test
  void figuresDatesAndNamesAreFollowedFromTheOcrToTheSystem() throws IOException {
    Report report =
        report(
            "Le 3 mai 1923, M. Dupont vit à Rouen 1,250 hommes. Elle écrit à Durand le 12/5/1924.",
            "Le 3 mai 1928, M. Dupont vit à Roucn 1,250 hommes. Elle écrit à Durand le 12/5/1924.",
            "Le 3 mai 1923, M. Dupond vit à Rouen 1,250 hommes. Elle écrit à Durand le 12/5/192.");
    // 3, 1923, 1,250 and 12/5/1924
    assertEquals(new Survival(4, 3, 2, 1), survival(report, "figures"));
    // 3 mai 1923, and 12/5/1924
    assertEquals(new Survival(2, 1, 0, 1), survival(report, "dates"));
    // Dupont, Rouen, Durand; neither Le nor Elle
    assertEquals(new Survival(3, 2, 1, 1), survival(report, "names"));
    assertEquals(0.5, survival(report, "names").survival(), 1e-12);
    assertEquals(2.0 / 3, survival(report, "names").recall(), 1e-12);
  }

  @Test
  void aTokenIsRightOnlyByItself() throws IOException {
    Report report = report("en 1923 on vit", "en 19231 on vit", "en1923 on vit");
    assertEquals(new Survival(1, 0, 0, 0), survival(report, "figures"));
  }

  @Test
  void datesAreKnownByTheirForm() {
    String text =
        "En mai, le 1er mars, sept. 1871, janv. prochain, 9 thermidor, mars 1848, 45 mai, 1870";
    List<String> dates =
        Objects.requireNonNull(GoldTokens.of(text, Optional.empty(), WordCounts.NONE).get("dates"))
            .stream()
            .map(at -> at.of(text))
            .toList();
    assertEquals(List.of("1er mars", "sept. 1871", "9 thermidor", "mars 1848"), dates);
  }

  @Test
  void aLedgerOfTheGoldSaysWhatIsAName() throws IOException {
    String ledger =
        """
        {"copiste": "0.1.0", "source": {}, "pages": [], "lines": [], "blocks": [], "notes": [],
         "edits": [{"start": 4, "end": 5, "from": "n", "to": "u", "applied": true, "p": 1}],
         "mentions": [{"type": "org", "start": 2, "end": 9, "text": "conscil", "p": 1},
           {"type": "date", "start": 10, "end": 14, "text": "hier", "p": 1}]}
        """;
    write("g/a.txt", "le couscil hier, Paris et le couscil");
    write("g/a.ledger.json", ledger);
    write("o/a.txt", "le couscil hicr, Paris et le conscil");
    write("s/a.txt", "le couscil hier, Paris et le conscil");
    Report report =
        Evaluation.compare(
            new Evaluation.Request(
                folder.resolve("g"),
                folder.resolve("s"),
                Optional.of(folder.resolve("o")),
                Optional.empty()),
            WordCounts.NONE);
    assertEquals(new Survival(2, 1, 1, 0), survival(report, "names"));
    assertEquals(new Survival(1, 0, 0, 1), survival(report, "dates"));
  }

  @Test
  void rareWordsAreThoseOfOneInAMillion() throws IOException {
    WordCounts counts = counts(Map.of("zinzolin", 10L, "zinc", 11L, "zeugme", 2L, "zut", 1L));
    Report report =
        report(
            "le zinzolin du zinc, un zeugme; porte-zut",
            "le zinzolin du zinc, un zcugme; porte-zut",
            "le zinzolin du zinc, un zeugme; porte-tut",
            Optional.empty(),
            counts);
    assertEquals(new Survival(3, 2, 1, 1), survival(report, "rare words"));
    assertEquals(new Survival(2, 1, 0, 1), survival(report, "unseen words"));
  }

  @Test
  void averagesOverDocumentsAndTheirPreference() throws IOException {
    write("g/a.txt", "abcd");
    write("o/a.txt", "abcx");
    write("s/a.txt", "abcd");
    write("g/b.txt", "ab cdefghij");
    write("o/b.txt", "ab cdefghij");
    write("s/b.txt", "ab xdefghij");
    write("g/c.txt", "a b");
    write("o/c.txt", "a x");
    write("s/c.txt", "a y");
    Report report =
        Evaluation.compare(
            new Evaluation.Request(
                folder.resolve("g"),
                folder.resolve("s"),
                Optional.of(folder.resolve("o")),
                Optional.empty()),
            WordCounts.NONE);
    DocumentMeans means = report.text().orElseThrow().means();
    assertEquals((0 + 1 / 11.0 + 1 / 3.0) / 3, means.meanCmer(), 1e-12);
    assertEquals((1 / 4.0 + 0 + 1 / 3.0) / 3, means.meanOcrCmer(), 1e-12);
    assertEquals((0 + 1 / 2.0 + 1 / 2.0) / 3, means.meanWmer(), 1e-12);
    assertEquals(0, means.preference(), 1e-12);
    assertEquals(2 / 18.0, report.text().orElseThrow().system().cmer(), 1e-12);
  }

  @Test
  void twoSystemsAreComparedOnTheSameUnits() throws IOException {
    Report report =
        report(
            "un\ndeux\ntrois\nquatre",
            "un\ndcux\ntrois\nquatre",
            "un\ndeux\ntrois\nquatre",
            Optional.of("un\ndcux\ntrois\nquatre"),
            WordCounts.NONE);
    PairedComparison paired = report.against().orElseThrow();
    assertEquals("lines", paired.unit());
    assertEquals(4, paired.units());
    assertEquals(-1 / 20.0, paired.cmer().value(), 1e-12);
    assertEquals(-1 / 4.0, paired.wmer().value(), 1e-12);
    // The one line that differs is drawn at least once with probability 1 - (3/4)^4.
    assertEquals(1 - Math.pow(0.75, 4), paired.wmer().better(), 0.04);
    assertEquals(0, paired.wmer().worse(), 1e-12);
    assertEquals(0, paired.wmer().interval().high(), 1e-12);
    assertTrue(paired.wmer().interval().low() <= -0.5, paired.wmer().toString());
  }

  @Test
  void aSystemAgainstItselfIsNeverBetter() throws IOException {
    String text = "un\n\ndeux mots";
    PairedComparison paired =
        report("un\n\ndcux mots", text, text, Optional.of(text), WordCounts.NONE)
            .against()
            .orElseThrow();
    assertEquals(0, paired.cmer().better() + paired.cmer().worse(), 1e-12);
    assertEquals(new ConfidenceInterval(0, 0), paired.cmer().interval());
  }

  @Test
  void thePiecesOfADocumentAreItsWhole() {
    Random random = new Random(5);
    String letters = "aé ¬—-\n\n\n .œ";
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(150); i > 0; i--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      // The competition's form removes one sign and then the other, so that two join over two ends.
      String gold = text.toString().replace("¬—", "");
      GoldPieces pieces = GoldPieces.of(gold);
      String form = TextForm.COMPETITION.of(gold);
      int last = pieces.size() - 1;
      assertEquals(form.length(), last < 0 ? 0 : pieces.characters()[last], gold);
      assertEquals(ComparedText.words(form).size(), last < 0 ? 0 : pieces.words()[last], gold);
    }
  }

  @Test
  void theReportSaysItInBothFormats() throws IOException {
    Report report =
        report(
            "Il voit Paris.",
            "Il voit Paris.",
            "Il voir Paris.",
            Optional.of("Il voit Paris."),
            WordCounts.NONE);
    String table = report.table();
    assertTrue(table.contains("3, changed 1 (33.333 %)"), table);
    assertTrue(table.contains("       1   voit → voir\n"), table);
    assertTrue(table.matches("(?s).*names +1 +1 +1 +1.0000 +0 +0 +1.0000\n.*"), table);
    assertTrue(table.matches("(?s).*wMER +0.0000 +\\+0.3333 .*"), table);
    JsonNode json = new ObjectMapper().readTree(report.json());
    JsonNode over = json.path("text").path("overNormalisation");
    assertEquals("voir", over.path("commonest").path(0).path("to").asText());
    assertEquals(1, json.path("text").path("survival").path("names").path("kept").asInt());
    assertEquals(1 / 3.0, json.path("against").path("wmer").path("difference").asDouble(), 1e-12);
  }

  private String refusal(Path gold, Path system, Optional<Path> ocr) {
    return String.valueOf(
        assertThrows(
                IOException.class,
                () ->
                    Evaluation.compare(
                        new Evaluation.Request(gold, system, ocr, Optional.empty()),
                        WordCounts.NONE))
            .getMessage());
  }

  @Test
  void whatIsNoTextIsRefusedByName() throws IOException {
    Path text = write("t.txt", "un mot");
    Path latin = Files.write(folder.resolve("l.txt"), new byte[] {'l', (byte) 0xe9, ' ', 'x'});
    Path binary = Files.write(folder.resolve("b.txt"), new byte[] {'a', 0, 'b'});
    Path empty = write("e.txt", "");
    assertTrue(refusal(text, latin, Optional.empty()).endsWith("l.txt” is no text in UTF-8"));
    assertTrue(refusal(text, binary, Optional.empty()).contains("b.txt” is no text:"));
    assertTrue(refusal(text, text, Optional.of(binary)).contains("b.txt” is no text:"));
    assertEquals(
        "the gold has no text: each of its files is empty", refusal(empty, text, Optional.empty()));
  }

  @Test
  void foldersWithNothingInCommonAreRefused() throws IOException {
    write("g/a.txt", "un mot");
    write("g/b.txt", "un mot");
    write("s/c.txt", "un mot");
    Files.createDirectories(folder.resolve("none"));
    String refusal = refusal(folder.resolve("g"), folder.resolve("s"), Optional.empty());
    assertTrue(refusal.endsWith("documents: a, b expected, c found"), refusal);
    refusal = refusal(folder.resolve("g"), folder.resolve("none"), Optional.empty());
    assertTrue(refusal.endsWith("documents: a, b expected, nothing found"), refusal);
    write("o/a.txt", "un mot");
    write("s/a.txt", "un mot");
    refusal = refusal(folder.resolve("g"), folder.resolve("s"), Optional.of(folder.resolve("o")));
    assertEquals("there is no OCR text for b", refusal);
  }

  @Test
  void whatDoesNotFitIsSaid() throws IOException {
    write("g/a.txt", "un mot");
    write("g/b.txt", "un mot");
    write("g/d.txt", "");
    write("s/a.txt", "");
    write("s/c.txt", "un mot");
    write("s/d.txt", "x");
    Report report =
        Evaluation.compare(
            new Evaluation.Request(
                folder.resolve("g"), folder.resolve("s"), Optional.empty(), Optional.empty()),
            WordCounts.NONE);
    assertEquals(4, report.remarks().size());
    assertTrue(report.remarks().get(0).endsWith("counts as empty: b"), report.remarks().get(0));
    assertTrue(report.remarks().get(1).endsWith("left out: c"), report.remarks().get(1));
    assertTrue(report.remarks().get(2).endsWith("a.txt” is empty"), report.remarks().get(2));
    assertTrue(report.remarks().get(3).startsWith("the gold of d"), report.remarks().get(3));
  }
}
