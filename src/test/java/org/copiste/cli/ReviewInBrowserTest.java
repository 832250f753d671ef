package org.copiste.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.copiste.ledger.ContextHash;
import org.copiste.ledger.Decision;
import org.copiste.ledger.Decision.Verdict;
import org.copiste.ledger.Decisions;
import org.copiste.ledger.Ledger;
import org.copiste.ledger.Ledger.Change;
import org.copiste.ledger.Ledger.MentionRow;
import org.copiste.ledger.LedgerReader;
import org.copiste.model.Edit;
import org.copiste.model.Encoding;
import org.copiste.model.Source;
import org.copiste.model.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person reviews in a real browser, with the keyboard alone. */
@Tag(Browser.TAG)
class ReviewInBrowserTest {
  private static final String NAME = "000_35ebe3b0e6b3603e";
  private static final String READER = "A. Lecteur";

  @TempDir Path folder = Path.of("");

  private Browser browser;
  private int decided;

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
  void theLetterIsReviewedToItsEndAndEncodingDoesExactlyThat() throws Exception {
    for (String file : List.of(NAME + ".txt", "copiste.toml", "authority.xml", "lexicon.txt")) {
      Files.createDirectories(folder.resolve("in"));
      Files.copy(Path.of("seeds", file), folder.resolve("in").resolve(file));
    }
    run("encode", "in/" + NAME + ".txt", "-o", "before", "--ledger");
    run("review", "before", "-o", "review");
    assertTrue(Files.exists(folder.resolve("review/index.html")));
    Path page = folder.resolve("review/" + NAME + ".html");
    Path saved = folder.resolve(NAME + ".decisions.tsv");
    browser.open(page);
    browser.press("Tab");
    browser.press("Tab");
    browser.type(READER);
    showAll();
    assertTrue(text("liste").matches("(?s).*a → à× \\d\\d.*"), text("liste"));
    review(40);
    String compte = text("compte");
    String before = save(saved);
    browser.open(page);
    showAll();
    assertEquals(compte, text("compte"));
    assertEquals(before, save(saved));
    review(Integer.MAX_VALUE);
    save(saved);
    assertTrue(decided <= 160, decided + " decisions");
    String messages =
        run(
            "encode",
            "in/" + NAME + ".txt",
            "-o",
            "after",
            "--ledger",
            "--decisions",
            saved.toString());
    assertFalse(messages.contains("decision-"), messages);
    compare(Decisions.read(Files.readAllBytes(saved)));
  }

  /** The browser is a French reader's. */
  @Test
  void thePageIsInTheLanguageThatWasAskedForUntilTheReaderChoosesAnother() throws Exception {
    Files.createDirectories(folder.resolve("in"));
    Files.writeString(folder.resolve("in/a.txt"), "Il va déja à Rouen.\n");
    run("encode", "in/a.txt", "-o", "tei", "--ledger");
    run("review", "tei", "-o", "review");
    browser.open(folder.resolve("review/a.html"));
    assertEquals("Enregistrer", text("enregistrer"));
    run("review", "tei", "-o", "review", "--lang=en");
    browser.open(folder.resolve("review/index.html"));
    assertEquals("en", browser.evaluate("document.documentElement.lang").asText());
    browser.open(folder.resolve("review/a.html"));
    assertEquals("Save", text("enregistrer"));
    // The same page once more: another may be opened before it learns what this one stores.
    browser.evaluate(
        "const choice = document.getElementById('langue'); choice.value = 'fr';"
            + " choice.dispatchEvent(new Event('change'))");
    browser.open(folder.resolve("review/a.html"));
    assertEquals("Enregistrer", text("enregistrer"));
  }

  /** Decides about one row of the list after the other, not always in the program's favour. */
  private void review(int rows) throws Exception {
    for (int row = 0; row < rows && !isEnd(); row++) {
      if (is("current.hasAttribute('data-decided')")) {
        browser.press("j");
        continue;
      }
      boolean reading = is("/^(correction|candidate)$/.test(current.dataset.kind)");
      boolean oneWord = is("document.querySelector('.all .controls input') !== null");
      boolean several = is("document.querySelectorAll('.place').length > 2");
      if (several && row % 20 == 0) {
        // The second line otherwise than the rest.
        browser.press("ArrowRight");
        browser.press("j");
        decide("r");
        browser.press("ArrowLeft");
        decide("a");
      } else if (reading && oneWord && row % 5 == 1) {
        browser.press("e");
        browser.press("Home");
        browser.press("x");
        decide("Enter");
      } else if (row % 17 == 3) {
        decide("r");
        browser.press("u");
        assertTrue(is("!current.hasAttribute('data-decided')"));
        decide("r");
      } else if (is("current.dataset.kind === 'name'") && row % 4 == 2) {
        browser.press("e");
        browser.press("o");
        decide("Enter");
      } else {
        decide("a");
        if (is(
            "!current.hasAttribute('data-decided') && document.getElementById('dit').textContent.startsWith('Rien')")) {
          decide("r");
        }
      }
    }
  }

  private void decide(String key) throws Exception {
    browser.press(key);
    decided++;
  }

  private boolean isEnd() throws Exception {
    return text("dit").startsWith("Tout ce qui est montré est décidé");
  }

  private boolean is(String condition) throws Exception {
    return browser
        .evaluate(
            "(() => { const current = document.querySelector('[aria-current]'); return "
                + condition
                + "; })()")
        .asBoolean();
  }

  private String text(String id) throws Exception {
    return browser.evaluate("document.getElementById('" + id + "').textContent").asText();
  }

  /** Leaves a field, and has everything shown: also what the authority file lists. */
  private void showAll() throws Exception {
    browser.press("Escape");
    browser.press("f");
    browser.press("t");
    browser.press("Escape");
    assertEquals("all", browser.evaluate("document.getElementById('montrer').value").asText());
  }

  private String save(Path file) throws Exception {
    Files.deleteIfExists(file);
    browser.press("s");
    while (!Files.exists(file) || !Files.readString(file).endsWith("\n")) {
      Thread.sleep(10);
    }
    return Files.readString(file);
  }

  /** What stands at each place that was decided, and that nothing else has changed. */
  private void compare(Decisions decisions) throws Exception {
    byte[] bytes = Files.readAllBytes(folder.resolve("in/" + NAME + ".txt"));
    String text = new String(bytes, StandardCharsets.UTF_8);
    Source source =
        Source.of(NAME + ".txt", text, bytes.length, "0".repeat(64), new Encoding("UTF-8", false));
    Ledger before = ledger("before");
    Ledger after = ledger("after");
    Map<Span, String> was = words(before, source);
    Map<Span, String> is = words(after, source);
    Map<Span, MentionRow> names = new TreeMap<>();
    after.mentions().stream().filter(MentionRow::applied).forEach(m -> names.put(m.at(), m));
    List<Span> decidedPlaces = new ArrayList<>();
    for (Decision row : decisions.rows()) {
      Span place = place(row, source);
      assertEquals(READER, row.by());
      switch (row.verdict()) {
        case ACCEPT, REPLACE -> {
          decidedPlaces.add(place);
          assertEquals(row.to(), is.get(place), row.toString());
        }
        case REJECT -> {
          decidedPlaces.add(place);
          assertFalse(is.containsKey(place), row.toString());
        }
        case NAME, DATE -> {
          MentionRow name = Objects.requireNonNull(names.get(place), row.toString());
          String type = row.verdict() == Verdict.DATE ? "date" : row.to();
          assertEquals(type, name.type().label(), row.toString());
          assertEquals(Optional.of(READER), name.resp());
        }
        case NO_NAME -> assertFalse(names.containsKey(place), row.toString());
        default -> assertEquals(Verdict.NOTE, row.verdict());
      }
    }
    decidedPlaces.forEach(was::remove);
    decidedPlaces.forEach(is::remove);
    assertEquals(was, is);
    assertTrue(decisions.rows().size() > 500);
  }

  /** The place of a row: the one on its line with its reading and its context. */
  private static Span place(Decision row, Source source) {
    int at = source.lines().whole(row.line()).start();
    while (true) {
      int found = source.text().indexOf(row.from(), at);
      Span place = new Span(found, found + row.from().length());
      if (ContextHash.of(source.text(), place).equals(row.context())) {
        return place;
      }
      at = found + 1;
    }
  }

  /** The corrected words by their places. */
  private static Map<Span, String> words(Ledger ledger, Source source) {
    Map<Span, List<Edit>> edits = new TreeMap<>();
    for (Change change : ledger.changes()) {
      if (change.applied() && change.edit().kind() != Edit.Kind.NORMAL) {
        edits
            .computeIfAbsent(Decision.words(change.edit().at(), source), w -> new ArrayList<>())
            .add(change.edit());
      }
    }
    Map<Span, String> words = new TreeMap<>();
    edits.forEach(
        (word, inside) -> {
          StringBuilder read = new StringBuilder();
          int at = word.start();
          for (Edit edit : inside) {
            read.append(source.text(), at, edit.at().start()).append(edit.to());
            at = edit.at().end();
          }
          words.put(word, read.append(source.text(), at, word.end()).toString());
        });
    return words;
  }

  private Ledger ledger(String where) throws Exception {
    return LedgerReader.read(
        Files.readAllBytes(folder.resolve(where).resolve(NAME + ".ledger.json")));
  }

  private String run(String... arguments) {
    String[] placed = arguments.clone();
    for (int i = 1; i < placed.length; i++) {
      if (!placed[i].startsWith("-") && !Path.of(placed[i]).isAbsolute()) {
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
