package org.copiste.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copiste.encode.restore.Restored;
import org.copiste.encode.restore.SourceRestorer;
import org.copiste.ledger.ContextHash;
import org.copiste.ledger.Decision;
import org.copiste.ledger.Decisions;
import org.copiste.ledger.Ledger;
import org.copiste.ledger.Ledger.Change;
import org.copiste.ledger.Ledger.MentionRow;
import org.copiste.ledger.Ledger.NoteRow;
import org.copiste.model.DateValue;
import org.copiste.model.Diagnostic;
import org.copiste.model.Edit;
import org.copiste.model.Encoding;
import org.copiste.model.Mention;
import org.copiste.model.Source;
import org.copiste.model.Span;
import org.copiste.model.Step;
import org.junit.jupiter.api.Test;

/** The places that a person decides about, and the page that shows them. */
class ReviewPageTest {
  private static final Path LETTER = Path.of("corpus-out", "000_35ebe3b0e6b3603e.xml");

  @Test
  void correctionsOfTheTeiAreAtTheirPlaceInTheSource() throws Exception {
    byte[] tei = Files.readAllBytes(LETTER);
    Source source = source(SourceRestorer.restore(tei));
    List<String> read = new ArrayList<>();
    Matcher sic =
        Pattern.compile("<sic>((?:(?!</sic>).)*)</sic><corr", Pattern.DOTALL)
            .matcher(new String(tei, StandardCharsets.UTF_8));
    while (sic.find()) {
      String words = sic.group(1).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
      read.add(words.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">"));
    }
    List<String> found =
        SourceRestorer.corrections(tei).stream()
            .map(edit -> source.at(edit.at()).replaceAll("\\s+", " "))
            .sorted()
            .toList();
    assertTrue(found.size() > 400);
    assertEquals(read.stream().sorted().toList(), found);
  }

  @Test
  void everyPlaceIsNamedAsTheDecisionsFileNamesIt() throws Exception {
    byte[] tei = Files.readAllBytes(LETTER);
    Source source = source(SourceRestorer.restore(tei));
    List<Edit> corrections = SourceRestorer.corrections(tei);
    List<ReviewItem> items = ReviewItems.of(source, changes(source, corrections, true));
    List<Decision> rows =
        corrections.stream().map(e -> Decision.about(e, source, Decision.Verdict.ACCEPT)).toList();
    assertFalse(items.isEmpty());
    for (ReviewItem item : items) {
      Decision row = Decision.about(item.at(), source, Decision.Verdict.ACCEPT, "");
      assertTrue(
          rows.stream()
              .anyMatch(r -> r.from().equals(row.from()) && r.context().equals(row.context())),
          row.from());
    }
  }

  @Test
  void whatIsReadAtOnePlaceStandsTogether() {
    Source source = source("Il va a Ia ferme.\n");
    List<Change> changes = new ArrayList<>();
    changes.addAll(changes(source, List.of(edit(6, 7, "à", 0.97)), true));
    changes.addAll(changes(source, List.of(edit(8, 9, "l", 0.7), edit(8, 10, "sa", 0.2)), false));
    List<ReviewItem> items = ReviewItems.of(source, changes);
    assertEquals(List.of("a", "Ia"), items.stream().map(i -> source.at(i.at())).toList());
    assertTrue(items.get(0).isApplied());
    assertEquals(
        List.of("la", "sa"), items.get(1).readings().stream().map(ReviewItem.Reading::to).toList());
  }

  @Test
  void editsInsideOneWordAreOneChange() {
    Source source = source("Le réle de I'arméé.\n");
    List<Edit> edits =
        List.of(edit(11, 12, "l", 0.9), edit(16, 17, "é", 1), edit(17, 18, "e", 0.8));
    List<ReviewItem> items = ReviewItems.of(source, changes(source, edits, true));
    assertEquals(1, items.size());
    assertEquals("I'arméé", source.at(items.get(0).at()));
    assertEquals("l'armée", items.get(0).readings().get(0).to());
  }

  @Test
  void whatIsProposedKeepsTheCorrectionsOfItsWord() {
    Source source = source("Le réle de I'arméé.\n");
    List<Change> changes = new ArrayList<>();
    changes.addAll(changes(source, List.of(edit(11, 12, "l", 0.95)), true));
    changes.addAll(changes(source, List.of(edit(17, 18, "e", 0.4)), false));
    List<ReviewItem> items = ReviewItems.of(source, changes);
    assertEquals(1, items.size());
    assertEquals(
        List.of("l'arméé", "l'armée"),
        items.get(0).readings().stream().map(ReviewItem.Reading::to).toList());
  }

  @Test
  void noTextEndsOrBeginsAnElement() {
    Source source = source("<b>a</b> {{data}} </script><!-- \u2028 & rien.\n");
    Edit edit = edit(3, 4, "</script><script>", 0.5);
    ReviewStatements statements = ReviewStatements.of(changes(source, List.of(edit), false));
    String page = page("<i>n", source, statements);
    assertFalse(page.contains("<b>"));
    assertFalse(page.contains("<i>"));
    assertFalse(page.contains("\u2028"));
    assertEquals(3, page.split("</script>", -1).length - 1);
    assertEquals(1, page.split("<!", -1).length - 1);
    assertTrue(page.contains("{{data}} \\u003c/script\\u003e\\u003c!-- \\u2028 \\u0026 rien."));
    assertTrue(page.contains("\"p\":0.5,\"to\":\"\\u003c/script\\u003e"));
    assertTrue(page.contains("\"applied\":false,\"subtype\":\"accent\",\"why\":[[0,0.5]]"));
    assertTrue(page.contains("\"rules\":[\"tables\"]"));
    assertEquals(page, page("<i>n", source, statements));
  }

  @Test
  void theIndexBeginsWithTheDocumentThatNeedsAPersonMost() {
    Source source = source("Il va a Ia ferme.\n");
    ReviewStatements sure =
        ReviewStatements.of(changes(source, List.of(edit(6, 7, "à", 0.99)), true));
    List<Change> both = new ArrayList<>(changes(source, List.of(edit(6, 7, "à", 0.9)), true));
    both.addAll(changes(source, List.of(edit(8, 9, "l", 0.7)), false));
    ReviewCounts first = counts(source, ReviewStatements.of(both));
    assertEquals(new ReviewCounts(1, 1, 0, 0, 0, 0, 0.8), first);
    String index =
        new String(
            ReviewIndex.of(
                List.of(
                    new ReviewIndex.Row("a", "a.html", counts(source, sure)),
                    new ReviewIndex.Row("<b", "x/b.html", first)),
                "1",
                "en"),
            StandardCharsets.UTF_8);
    assertTrue(index.contains("<td><a href=\"x/b.html\">&lt;b</a></td><td>0.8</td><td>1</td>"));
    assertTrue(index.indexOf("x/b.html") < index.indexOf("a.html\">a"));
    assertTrue(index.contains("<meta name=\"copiste-language\" content=\"en\">"));
  }

  @Test
  void bothLanguagesSayTheSameThings() throws Exception {
    JsonNode messages;
    try (InputStream in = ReviewPage.class.getResourceAsStream("messages.json")) {
      messages = new ObjectMapper().readTree(in);
    }
    Set<String> keys = keys(messages.get("fr"));
    assertEquals(keys, keys(messages.get("en")));
    String page = page("n", source("a\n"), ReviewStatements.of(List.of()));
    Matcher said =
        Pattern.compile("(?:\\b(?:say|button)\\(|data-say(?:-label)?=)\"([a-z.-]+)\"")
            .matcher(page);
    int found = 0;
    while (said.find()) {
      if (!said.group(1).endsWith(".")) {
        assertTrue(keys.contains(said.group(1)), said.group(1));
        found++;
      }
    }
    assertTrue(found > 100);
  }

  private static Set<String> keys(JsonNode messages) {
    Set<String> keys = new TreeSet<>();
    messages.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  private static ReviewCounts counts(Source source, ReviewStatements statements) {
    byte[] page = ReviewPage.of("n", source, statements, PageScans.NONE, Decisions.NONE, "1", "");
    return ReviewCounts.read(page).orElseThrow();
  }

  private static String page(String name, Source source, ReviewStatements statements) {
    return new String(
        ReviewPage.of(name, source, statements, PageScans.NONE, Decisions.NONE, "1", ""),
        StandardCharsets.UTF_8);
  }

  @Test
  void namesAndNotesAreNamedAsTheDecisionsFileNamesThem() {
    Source source = source("Dupont</script> vit ici (2).\n\n(2) {{items}} Note.\n");
    MentionRow name =
        new MentionRow(
            Mention.Type.PERSON,
            new Span(0, 6),
            "Dupont",
            Optional.empty(),
            Optional.of("pers-dupont"),
            false,
            0.4,
            DateValue.UNKNOWN,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    int body = source.text().indexOf("{{");
    NoteRow note =
        new NoteRow(
            "2",
            Optional.of("(2)"),
            Optional.empty(),
            List.of(new Span(body, body + 15)),
            Optional.empty(),
            0,
            Optional.empty());
    int call = source.text().indexOf("(2)");
    Ledger ledger =
        new Ledger(
            "1",
            new Ledger.Origin("n.txt", source.sha256(), "UTF-8", source.text().length()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(note),
            List.of(name),
            List.of(Diagnostic.warning("call-without-note", call, "A call.")));
    ReviewStatements statements = ReviewStatements.of(ledger, source.text());
    assertEquals(List.of(new Span(call, call + 3)), statements.calls());
    String page = page("n", source, statements);
    assertTrue(
        page.contains(
            "{\"start\":0,\"end\":6,\"line\":1,\"context\":\""
                + ContextHash.of(source.text(), new Span(0, 6))
                + "\",\"type\":\"person\",\"p\":0.4,\"applied\":false,\"entity\":\"pers-dupont\"}"),
        page);
    assertTrue(page.contains("\"line\":3,\"context\":\""));
    assertTrue(page.contains("\"n\":\"2\",\"text\":\"{{items}} Note.\",\"p\":0}"));
    assertTrue(page.contains("Dupont\\u003c/script\\u003e vit"));
  }

  private static Edit edit(int start, int end, String to, double p) {
    Step why = new Step("repair", "tables", p);
    return Edit.of(new Span(start, end), to, Edit.Kind.OCR, "accent", why);
  }

  private static List<Change> changes(Source source, List<Edit> edits, boolean applied) {
    return edits.stream().map(e -> new Change(source.at(e.at()), e, applied)).toList();
  }

  private static Source source(Restored restored) {
    return source(restored.text());
  }

  private static Source source(String text) {
    return Source.of("n.txt", text, text.length(), "0".repeat(64), new Encoding("UTF-8", false));
  }
}
