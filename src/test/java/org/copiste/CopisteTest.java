package org.copiste;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.copiste.model.Edit;
import org.copiste.model.LineMode;
import org.copiste.model.Mention;
import org.copiste.model.Metadata;
import org.copiste.model.NoteStyle;
import org.copiste.model.SecondOpinionMode;
import org.copiste.model.TextType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The public API: what the builder chooses reaches the result, and what cannot be used is said. */
class CopisteTest {
  private static final String LETTER =
      "Paris, le 3 mai 1923\n\nCher ami,\n\nJe vous écris avant que I'on ne décide a Moscou. Notre"
          + " ami Trot-\nsky est arrivé.\n\nVotre dévoué,\nJean Dubois.\n";

  @TempDir Path folder = Path.of("");

  private static OcrSource letter() {
    return OcrSource.of("letter.txt", LETTER);
  }

  private static CopisteBuilder quick() {
    return Copiste.builder().secondOpinion(SecondOpinionMode.OFF);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void allFormsOfASourceGiveTheSame() throws IOException {
    byte[] bytes = LETTER.getBytes(StandardCharsets.UTF_8);
    List<OcrSource> forms =
        List.of(
            letter(),
            OcrSource.of("letter.txt", bytes),
            OcrSource.of("letter.txt", new ByteArrayInputStream(bytes)),
            OcrSource.of(file("letter.txt", LETTER)));
    byte[] first = quick().build().encode(letter()).tei();
    for (OcrSource form : forms) {
      assertArrayEquals(first, quick().build().encode(form).tei());
    }
  }

  @Test
  void theTeiIsValidAndGivesTheSourceBack() throws IOException {
    Copiste copiste = quick().build();
    Encoded encoded = copiste.encode(letter());
    assertTrue(encoded.isSound());
    assertFalse(encoded.hasErrors());
    assertEquals(List.of(), copiste.validate(encoded.tei()));
    assertEquals(LETTER, new String(copiste.restore(encoded.tei()), StandardCharsets.UTF_8));
    assertTrue(new String(encoded.ledger(), StandardCharsets.UTF_8).contains("\"applied\""));
    String broken = encoded.teiText().replace("<body>", "<body><nothing/>");
    assertFalse(copiste.validate(broken.getBytes(StandardCharsets.UTF_8)).isEmpty());
  }

  @Test
  void theThresholdDividesEditsFromCandidates() throws IOException {
    Encoded all = quick().accept(0).build().encode(letter());
    Encoded none = quick().accept(1).build().encode(letter());
    assertTrue(all.edits().size() > none.edits().size());
    assertTrue(none.candidates().size() > all.candidates().size());
  }

  @Test
  void whatIsChosenWinsOverTheConfigurationInAnyOrder() throws IOException {
    Path toml =
        file(
            "copiste.toml",
            "notes = \"ref\"\naccept = 1\nlexicon = \"words.txt\"\n[header]\ntitle = \"All\"\n"
                + "author = \"A\"\n[document.\"letter\"]\ntitle = \"One\"\n");
    file("words.txt", "Trotsky\n");
    Metadata said = Metadata.of(Map.of("author", "B"));
    Encoded before =
        quick().accept(0.3).metadata(said).configuration(toml).build().encode(letter());
    Encoded after = quick().configuration(toml).metadata(said).accept(0.3).build().encode(letter());
    assertArrayEquals(before.tei(), after.tei());
    assertEquals(Optional.of("One"), before.document().metadata().title());
    assertEquals(Optional.of("B"), before.document().metadata().author());
    assertTrue(
        before.edits().size()
            > quick().configuration(toml).build().encode(letter()).edits().size());
  }

  @Test
  void namesAreLinkedToTheAuthorityFile() throws IOException {
    Path authority =
        file(
            "people.xml",
            "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><standOff><listPerson><person"
                + " xml:id=\"trotsky\"><persName>Léon Trotsky</persName></person></listPerson>"
                + "</standOff></TEI>");
    Encoded encoded = quick().authority(authority).build().encode(letter());
    assertTrue(
        encoded.mentions().stream().anyMatch(m -> m.ref().equals(Optional.of("trotsky"))),
        encoded.mentions().toString());
    assertTrue(
        encoded.mentions().stream().anyMatch(m -> m.type() == Mention.Type.DATE),
        encoded.mentions().toString());
  }

  @Test
  void decisionsAreCarriedOut() throws IOException {
    Path decisions =
        file(
            "letter.decisions.tsv",
            "decision\tline\tfrom\tto\tcontext\tby\twhen\tcomment\n"
                + "reject\t5\ta\tà\ta68e6ce727b7\tA. Reader\t\t\n");
    Encoded with = quick().decisions(decisions).build().encode(letter());
    Encoded without = quick().build().encode(letter());
    assertTrue(without.edits().stream().anyMatch(edit -> edit.to().equals("à")));
    assertFalse(with.edits().stream().anyMatch(edit -> edit.to().equals("à")));
  }

  @Test
  void decisionsOnNamesReachTheTextAndTheFactsOfTheLetter() throws IOException {
    Path persons = file("persons.tsv", "id\tname\tVIAF\ndubois\tJean Paul Dubois\t12\n");
    Path decisions =
        file(
            "letter.decisions.tsv",
            "decision\tfrom\tto\tcontext\tby\tcomment\n"
                + "name\tCher ami\torg\td3fe421953bf\tA. Reader\t\n"
                + "no-name\tMoscou\t\t591be35240ae\tA. Reader\t\n"
                + "same-as\tJean Dubois\t\t537d730592a1\tA. Reader\tdubois\n"
                + "date\t3 mai 1923\t1923-05-04\t38df9a8cc74e\tA. Reader\t\n");
    Encoded encoded = quick().authority(persons).decisions(decisions).build().encode(letter());
    String tei = encoded.teiText();
    assertTrue(encoded.isSound(), tei);
    assertEquals(List.of(), encoded.problems());
    for (String part :
        List.of(
            "<orgName corresp=\"#org-cher-ami\" resp=\"#a-reader\">Cher ami</orgName>",
            "décide <choice><sic>a</sic>",
            " Moscou. Notre",
            "<persName ref=\"#dubois\" resp=\"#a-reader\">Jean Dubois</persName>",
            "<date when=\"1923-05-04\" resp=\"#a-reader\">3 mai 1923</date>",
            "<persName ref=\"#dubois\" cert=",
            "<idno type=\"VIAF\">12</idno>",
            "xml:id=\"a-reader\"")) {
      assertTrue(tei.contains(part), part + " in " + tei);
    }
    String ledger = new String(encoded.ledger(), StandardCharsets.UTF_8);
    assertTrue(
        ledger
            .lines()
            .anyMatch(
                l ->
                    l.contains("\"text\": \"Moscou\"")
                        && l.contains("\"applied\": false")
                        && l.contains("\"resp\": \"A. Reader\"")),
        ledger);
  }

  @Test
  void repairKeepsOrJoinsDividedWords() throws IOException {
    assertTrue(quick().build().repair(letter()).text().contains("Trot-\nsky"));
    String joined = quick().lines(LineMode.JOIN).build().repair(letter()).text();
    assertTrue(joined.contains("Trotsky\nest"), joined);
    assertEquals(LETTER.lines().count(), joined.lines().count());
  }

  @Test
  void otherSettingsReachTheResult() throws IOException {
    Encoded prose = quick().type(TextType.PROSE).notes(NoteStyle.REF).build().encode(letter());
    assertTrue(prose.document().letters().isEmpty());
    assertEquals(1, quick().build().encode(letter()).document().letters().size());
    assertTrue(Copiste.ocrPresets().size() > 1);
    // An English model loses accents more often, so that the same change is surer.
    assertTrue(ofAccent("tesseract-eng") > ofAccent("tesseract-fra"));
  }

  private static double ofAccent(String preset) throws IOException {
    return quick().ocr(preset).build().encode(letter()).document().reading().edits().stream()
        .filter(edit -> edit.to().equals("à"))
        .mapToDouble(Edit::p)
        .findFirst()
        .orElse(0);
  }

  @Test
  void whatCannotBeUsedIsSaidWithItsPlace() throws IOException {
    Copiste copiste = quick().build();
    Path missing = folder.resolve("missing.txt");
    assertEquals("unreadable", code(() -> copiste.encode(OcrSource.of(missing))));
    byte[] binary = {0, 1, 2, 3, 0, (byte) 0xFF};
    assertEquals("binary-file", code(() -> copiste.repair(OcrSource.of("x.txt", binary))));
    byte[] noTei = "<TEI/>".getBytes(StandardCharsets.UTF_8);
    assertEquals("not-restorable", code(() -> copiste.restore(noTei)));
    assertEquals("unreadable", code(() -> Copiste.builder().decisions(missing).build()));
    assertEquals("lexicon", code(() -> Copiste.builder().lexicon(missing).build()));
    assertEquals("authority", code(() -> Copiste.builder().authority(missing).build()));
    assertEquals("line-model", code(() -> Copiste.builder().lineModel(missing).build()));
    Path toml = file("copiste.toml", "accept = 0.9\nacept = 0.9\n");
    UnreadableException e =
        assertThrows(
            UnreadableException.class, () -> Copiste.builder().configuration(toml).build());
    assertEquals(2, e.problem().line());
    InputStream torn =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("torn");
          }
        };
    assertEquals("unreadable", code(() -> OcrSource.of("x.txt", torn)));
    assertThrows(IllegalArgumentException.class, () -> Copiste.builder().accept(1.5));
    assertThrows(IllegalArgumentException.class, () -> Copiste.builder().ocr("none").build());
  }

  private interface Use {
    void run() throws IOException;
  }

  private static String code(Use use) {
    return assertThrows(UnreadableException.class, use::run).problem().code();
  }

  @Test
  void oneInstanceServesManyThreads() throws Exception {
    Copiste copiste = quick().build();
    byte[] expected = copiste.encode(letter()).tei();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<byte[]>> all = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        all.add(threads.submit(() -> copiste.encode(letter()).tei()));
      }
      for (Future<byte[]> one : all) {
        assertArrayEquals(expected, one.get());
      }
    } finally {
      threads.shutdown();
    }
  }
}
