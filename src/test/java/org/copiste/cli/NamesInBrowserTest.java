package org.copiste.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names, dates and notes in a real browser, and texts that would be markup. */
@Tag(Browser.TAG)
class NamesInBrowserTest {
  /** A name that would be an element if it were not escaped. */
  private static final String NAME = "a<img src=x onerror=hit=1>";

  private static final String LETTER =
      """
      Paris, le 8 octobre 1923.

      Mon cher ami,

      J'ai vu hier M. Dupont à Rouen. Dupont m'a dit que Berthelot viendrait à Lyon
      le mois prochain (1). Le grand Tout-Petit est reparti pour Rouen en juilletl avec
      M. Durand, et Dupont l'a suivi ; voyez le journal du 12.
      <script>hit=1</script><!-- <img src=x onerror=hit=1> javascript:hit=1 \u2028 ]]> </textarea>

      Votre dévoué,
      Jean Morel

      (1) Voir la lettre du comte de Mosbourg.
      (2) Journal officiel de la même <script>hit=1</script> année.
      """;

  @TempDir Path folder = Path.of("");

  private Browser browser;

  @BeforeEach
  void startBrowser() throws Exception {
    browser = Browser.start(folder);
  }

  @AfterEach
  void closeBrowser() throws Exception {
    List<String> faults = browser.faults();
    browser.close();
    assertEquals(List.of(), faults);
  }

  @Test
  void whatIsDecidedHolds() throws Exception {
    Files.writeString(folder.resolve(NAME + ".txt"), LETTER);
    run("encode", NAME + ".txt", "-o", "tei", "--ledger", "--no-config");
    run("review", "tei", "-o", "review");
    Path page = folder.resolve("review").resolve(NAME + ".html");
    browser.open(page);
    assertEquals("fr", browser.evaluate("document.documentElement.lang").asText());
    browser.press("Tab");
    browser.press("Tab");
    browser.type("A. Lecteur");
    browser.press("Escape");

    // All places of a reading at once, and one of them otherwise.
    choose("Dupont");
    browser.press("a");
    choose("Rouen");
    browser.press("ArrowRight");
    browser.press("j");
    browser.press("e");
    browser.press("o");
    browser.press("Enter");
    choose("Lyon");
    browser.press("r");
    // A name means an entry.
    choose("Durand");
    browser.press("e");
    browser.press("Tab");
    browser.type("pers-dupont");
    browser.press("Enter");
    // What the program did not find.
    add("Tout-Petit");
    browser.press("p");
    browser.press("Enter");
    add("12");
    browser.press("d");
    browser.press("Tab");
    browser.type("1923-10-12");
    browser.press("Enter");
    // A note that nothing calls gets its call.
    choose("note 2");
    browser.press("e");
    browser.type("juilletl");
    browser.press("Tab");
    browser.press("ArrowDown");
    browser.press("Enter");

    String first = saved();
    List<String> rows = first.lines().skip(1).toList();
    assertEquals(
        List.of(
            "name Dupont person",
            "name Dupont person",
            "no-name Lyon ",
            "name Tout-Petit person",
            "name Rouen org",
            "note juilletl 14",
            "same-as Durand ",
            "name Dupont person",
            "date 12 1923-10-12"),
        rows.stream().map(NamesInBrowserTest::brief).toList());
    assertTrue(rows.stream().allMatch(row -> row.split("\t")[5].equals("A. Lecteur")));
    assertTrue(rows.stream().anyMatch(row -> row.endsWith("\tpers-dupont")));

    // A step is undone, and done again; the browser keeps what was decided.
    choose("Berthelot");
    browser.press("a");
    browser.press("u");
    browser.press("a");
    choose("Berthelot");
    browser.press("x");
    browser.open(page);
    assertEquals(first, saved());

    // Another browser takes a file up, with a row about nothing on the page.
    browser.evaluate("localStorage.clear()");
    String foreign = "accept\t99\tnulle part\tailleurs\t0123456789ab\tB\t\tune remarque\n";
    takeUp(first + foreign);
    assertEquals(first + foreign, saved());

    assertEquals("undefined", browser.evaluate("typeof hit").asText());
    assertEquals(0, browser.evaluate("document.querySelectorAll('img').length").asInt());
    assertEquals(NAME, browser.evaluate("document.querySelector('h1').textContent").asText());
    Files.writeString(folder.resolve(NAME + ".decisions.tsv"), first);
    String messages =
        run("encode", NAME + ".txt", "-o", "tei", "--ledger", "--no-config", "--fresh");
    assertFalse(messages.contains("decision-"), messages);
    String tei = Files.readString(folder.resolve("tei").resolve(NAME + ".xml"));
    assertTrue(
        tei.contains("corresp=\"#pers-tout-petit\" resp=\"#a-lecteur\">Tout-Petit</persName>"),
        tei);
    assertTrue(tei.contains("corresp=\"#pers-dupont\" resp=\"#a-lecteur\">Durand</persName>"), tei);
    assertTrue(tei.contains("<date when=\"1923-10-12\" resp=\"#a-lecteur\">12</date>"), tei);
    assertEquals(1, tei.split("<orgName[^>]*resp=\"#a-lecteur\">Rouen").length - 1, tei);
    assertEquals(3, tei.split("<persName[^>]*resp=\"#a-lecteur\">Dupont").length - 1, tei);
    assertFalse(tei.matches("(?s).*Name[^>]*>Lyon.*"), tei);
    assertTrue(tei.contains("note xml:id=\"n2\" n=\"2\""), tei);

    // The next page begins with what was decided.
    run("review", "tei", "-o", "review");
    Path other = Files.createDirectory(folder.resolve("other"));
    browser.close();
    browser = Browser.start(other);
    browser.open(page);
    Files.delete(folder.resolve(NAME + ".decisions.tsv"));
    assertEquals(first.lines().sorted().toList(), saved(other).lines().sorted().toList());
  }

  @Test
  void aBrowserThatKeepsNothingSaysSo() throws Exception {
    Files.writeString(folder.resolve("b.txt"), LETTER);
    run("encode", "b.txt", "-o", "tei", "--ledger", "--no-config");
    run("review", "tei", "-o", "review");
    Path page = folder.resolve("review/b.html");
    String closed =
        Files.readString(page)
            .replaceFirst(
                "<script>\n",
                "<script>Object.defineProperty(window, 'localStorage', { get() { throw new Error(); } });\n")
            .replaceFirst("<meta http-equiv[^\n]*\n", "");
    Files.writeString(page, closed);
    browser.open(page);
    assertFalse(browser.evaluate("document.getElementById('garde').hidden").asBoolean());
  }

  private static String brief(String row) {
    String[] cells = row.split("\t");
    return cells[0] + " " + cells[2] + " " + cells[3];
  }

  /** Goes to a row of the list by its title, with the keys. */
  private void choose(String title) throws Exception {
    for (int i = 0; i < 100; i++) {
      browser.press("k");
    }
    for (int i = 0; i < 100; i++) {
      String there =
          browser.evaluate("document.querySelector('[aria-current] b').textContent").asText();
      if (there.equals(title) || there.startsWith(title + " ")) {
        return;
      }
      browser.press("j");
    }
    throw new AssertionError(title + " is not in the list");
  }

  private void add(String reading) throws Exception {
    browser.press("n");
    browser.evaluate("document.getElementById('lecture').value = ''");
    browser.type(reading);
    browser.press("Enter");
  }

  private void takeUp(String content) throws Exception {
    browser.evaluate(
        "(() => { const files = new DataTransfer(); files.items.add(new File(["
            + new ObjectMapper().writeValueAsString(content)
            + "], 'x.tsv')); const field = document.getElementById('reprendre');"
            + " field.files = files.files; field.dispatchEvent(new Event('change')); })()");
    browser.await("document.getElementById('dit').textContent !== ''");
  }

  /** The file that the page saves: under a name of its own choice, since this one holds signs. */
  private String saved() throws Exception {
    return saved(folder);
  }

  private String saved(Path folder) throws Exception {
    browser.press("Escape");
    browser.press("s");
    Optional<Path> file = Optional.empty();
    while (file.isEmpty()) {
      Thread.sleep(10);
      try (Stream<Path> files = Files.list(folder)) {
        file = files.filter(f -> f.toString().endsWith(".tsv")).findFirst();
      }
    }
    String content = Files.readString(file.get());
    Files.delete(file.get());
    return content;
  }

  private String run(String... arguments) {
    String[] placed = arguments.clone();
    for (int i = 1; i < placed.length; i++) {
      if (!placed[i].startsWith("-")) {
        placed[i] = folder.resolve(placed[i]).toString();
      }
    }
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    PrintStream err = new PrintStream(errors, true, StandardCharsets.UTF_8);
    int code = Main.run(placed, InputStream.nullInputStream(), err, err);
    String said = errors.toString(StandardCharsets.UTF_8);
    assertEquals(0, code, said);
    return said;
  }
}
