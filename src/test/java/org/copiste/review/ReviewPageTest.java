package org.copiste.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copiste.encode.restore.Restored;
import org.copiste.encode.restore.SourceRestorer;
import org.copiste.ledger.ContextHash;
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
    List<ReviewItem> items =
        ReviewItems.of(source, changes(source, SourceRestorer.corrections(tei), true));
    for (ReviewItem item : items) {
      assertFalse(item.from().isEmpty());
      int start = source.text().lastIndexOf(item.from(), item.at().start());
      Span place = new Span(start, start + item.from().length());
      assertEquals(ContextHash.of(source.text(), place), item.context(), item.from());
      assertEquals(source.lines().lineAt(start), item.line());
    }
  }

  @Test
  void whatIsReadAtOnePlaceStandsTogether() {
    Source source = source("Il va a Ia ferme.\n");
    List<Change> changes = new ArrayList<>();
    changes.addAll(changes(source, List.of(edit(6, 7, "à", 0.97)), true));
    changes.addAll(changes(source, List.of(edit(8, 9, "l", 0.7), edit(8, 10, "sa", 0.2)), false));
    List<ReviewItem> items = ReviewItems.of(source, changes);
    assertEquals(List.of("a", "Ia"), items.stream().map(ReviewItem::from).toList());
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
    assertEquals("I'arméé", items.get(0).from());
    assertEquals("l'armée", items.get(0).readings().get(0).to());
  }

  @Test
  void thePageHoldsWhatItMustAndNoMarkupOfTheSource() {
    Source source = source("<b>a</b> {{items}} & rien.\n");
    List<Change> changes = changes(source, List.of(edit(3, 4, "à", 0.5)), false);
    String page =
        new String(
            ReviewPage.of("n", source, ReviewStatements.of(changes), "1"), StandardCharsets.UTF_8);
    assertFalse(page.contains("<b>a</b>"));
    assertTrue(page.contains("&#123;&#123;items}} &amp; rien."));
    assertTrue(page.contains("probabilité 0,50, accent · repair : tables"));
    assertTrue(page.contains("data-header=\"decision&#9;line&#9;from&#9;to&#9;context&#9;by"));
    assertEquals(
        page,
        new String(
            ReviewPage.of("n", source, ReviewStatements.of(changes), "1"), StandardCharsets.UTF_8));
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
    String page = new String(ReviewPage.of("n", source, statements, "1"), StandardCharsets.UTF_8);
    assertTrue(
        page.contains(
            "{\"start\":0,\"end\":6,\"line\":1,\"context\":\""
                + ContextHash.of(source.text(), new Span(0, 6))
                + "\",\"type\":\"person\",\"p\":0.40,\"applied\":false,\"entity\":\"pers-dupont\"}"),
        page);
    assertTrue(page.contains("{\"line\":3,\"n\":\"2\",\"text\":\"\\u007b\\u007bitems}} Note.\""));
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
