package org.copiste.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.copiste.model.Diagnostic;
import org.copiste.model.Document;
import org.copiste.model.Edit;
import org.copiste.model.Metadata;
import org.copiste.model.Note;
import org.copiste.model.Reading;
import org.copiste.model.Source;
import org.copiste.model.Span;
import org.copiste.model.Step;
import org.junit.jupiter.api.Test;

class DecisionsStageTest {
  private static final String TEXT = "En ont seulement regu une\nnouvelle impul-\nsion a Moscou.\n";

  @Test
  void anAcceptedCandidateIsApplied() {
    Document document = documentWith(List.of(), List.of(edit("g", "ç", 0.4)));
    Document decided = decide(document, decision(Decision.Verdict.ACCEPT, "regu", "reçu"));
    assertTrue(decided.reading().text().contains("reçu une"));
    Edit edit = decided.reading().edits().get(0);
    assertEquals("A. Lecteur", edit.resp());
    assertEquals(1, edit.p());
    assertEquals("glyph", edit.subtype());
    assertEquals(
        List.of(new Step("repair", "decoder", 0.4), new Step("decisions", "accept", 1)),
        edit.why());
    assertEquals(List.of(), decided.candidates());
    assertEquals(List.of(), decided.diagnostics());
  }

  @Test
  void aRejectedEditBecomesACandidate() {
    Document document = documentWith(List.of(edit("g", "ç", 0.97)), List.of());
    Document decided = decide(document, decision(Decision.Verdict.REJECT, "regu", "reçu"));
    assertEquals(TEXT, decided.reading().text());
    assertEquals("A. Lecteur", decided.candidates().get(0).resp());
    assertEquals(List.of(), decided.diagnostics());
  }

  @Test
  void aReplacementWinsOverWhatIsApplied() {
    Document document = documentWith(List.of(edit("g", "ç", 0.97)), List.of());
    Document decided = decide(document, decision(Decision.Verdict.REPLACE, "regu", "rejeté"));
    assertTrue(decided.reading().text().contains("seulement rejeté une"));
    assertEquals("ç", decided.candidates().get(0).to());
  }

  @Test
  void whatIsInsertedAtTheEdgeOfAWordGoesWithTheWord() {
    int at = TEXT.indexOf("regu");
    Edit before = insertion(at, "d’");
    Edit inside = insertion(at + 2, "x");
    Edit after = insertion(at + 4, "s");
    Decision decision = decision(Decision.Verdict.REPLACE, "regu", "reçu");
    for (Edit edit : List.of(before, inside, after)) {
      Document decided = decide(documentWith(List.of(edit), List.of()), decision);
      assertTrue(decided.reading().text().contains("seulement reçu une"), edit.toString());
      assertEquals(List.of(edit), decided.candidates());
    }
    // A blank is between words, and belongs to none.
    Document spaced = decide(documentWith(List.of(insertion(at + 4, " ")), List.of()), decision);
    assertTrue(spaced.reading().text().contains("seulement reçu  une"));
    // Nor does what stands at an edge inside a longer word.
    Document part =
        decide(
            documentWith(List.of(insertion(at + 2, "x")), List.of()),
            decision(Decision.Verdict.REPLACE, "gu", "çu"));
    assertTrue(part.reading().text().contains("seulement rexçu une"), part.reading().text());
  }

  private static Edit insertion(int at, String to) {
    return Edit.of(Span.at(at), to, Edit.Kind.OCR, "glyph", new Step("repair", "decoder", 0.97));
  }

  @Test
  void whatIsTakenBackTakesItsGroupWithIt() {
    Edit first = edit("g", "ç", 0.97);
    int une = TEXT.indexOf("une");
    List<Edit> group = new ArrayList<>();
    for (Edit edit :
        List.of(
            first,
            Edit.of(new Span(une, une + 3), "un", Edit.Kind.OCR, "glyph", first.why().get(0)))) {
      group.add(
          new Edit(
              edit.at(),
              edit.to(),
              edit.kind(),
              edit.subtype(),
              edit.p(),
              edit.resp(),
              7,
              edit.why()));
    }
    Document decided =
        decide(documentWith(group, List.of()), decision(Decision.Verdict.REJECT, "regu", "reçu"));
    assertEquals(TEXT, decided.reading().text());
    assertEquals(2, decided.candidates().size());
  }

  @Test
  void aReadingOverTwoLinesIsFoundWithABlankForTheLineEnd() {
    Document document = documentWith(List.of(), List.of());
    Decision split = decision(Decision.Verdict.REPLACE, "impul-\nsion", "impulsion");
    Decision blank =
        new Decision(
            split.verdict(), 0, "impul- sion", split.to(), split.context(), "B", "", "", 2);
    assertTrue(decide(document, blank).reading().text().contains("nouvelle impulsion a"));
  }

  @Test
  void theNoteCallStaysTheNotes() {
    int at = TEXT.indexOf("regu");
    Note note =
        new Note(
            "1",
            Optional.empty(),
            Optional.of(new Span(at + 3, at + 4)),
            List.of(new Span(0, 2)),
            List.of(0),
            "bottom",
            Optional.empty(),
            1);
    Document document =
        documentWith(List.of(), List.of()).withStructure(List.of(), List.of(note), List.of());
    Document decided = decide(document, decision(Decision.Verdict.REPLACE, "regu", "reçu"));
    assertEquals(new Span(at + 2, at + 3), decided.reading().edits().get(0).at());
    assertEquals("ç", decided.reading().edits().get(0).to());
  }

  @Test
  void whatFitsNothingIsReported() {
    Document document = documentWith(List.of(edit("g", "q", 0.97)), List.of());
    Decision elsewhere =
        new Decision(Decision.Verdict.ACCEPT, 1, "regu", "reçu", "0123456789ab", "A", "", "", 2);
    Decision otherwise = decision(Decision.Verdict.REJECT, "regu", "reçu");
    for (Decision decision : List.of(elsewhere, otherwise)) {
      Document decided = decide(document, decision);
      assertEquals(document.reading(), decided.reading());
      Diagnostic diagnostic = decided.diagnostics().get(0);
      assertEquals("decision-unmatched", diagnostic.code());
      assertEquals(Diagnostic.Severity.WARNING, diagnostic.severity());
    }
  }

  @Test
  void twoDecisionsWithTheSameWordsAroundThemFindTwoPlaces() {
    String line = "un mot regu ici et la\n";
    Source source = SomeDocument.source(line.repeat(4));
    Document document = Document.of(source, Metadata.NONE);
    List<Decision> rows = new ArrayList<>();
    for (int n : new int[] {3, 2}) {
      int at = source.lines().content(n).start() + 7;
      String context = ContextHash.of(source.text(), new Span(at, at + 4));
      rows.add(
          new Decision(Decision.Verdict.REPLACE, n, "regu", "reçu" + n, context, "A", "", "", n));
    }
    Document decided = new DecisionsStage(new Decisions(rows)).apply(document);
    assertEquals(
        line + line.replace("regu", "reçu2") + line.replace("regu", "reçu3") + line,
        decided.reading().text());
  }

  @Test
  void severalReadingsOfOnePlaceMayBeRejectedAndNothingElseTwice() {
    Document document =
        documentWith(List.of(), List.of(edit("g", "ç", 0.4), edit("reg", "rej", 0.2)));
    Decision reject = decision(Decision.Verdict.REJECT, "regu", "reçu");
    Decision other = decision(Decision.Verdict.REJECT, "regu", "reju");
    Decision accept = decision(Decision.Verdict.ACCEPT, "regu", "reçu");
    Document decided =
        new DecisionsStage(new Decisions(List.of(reject, other, reject, accept))).apply(document);
    assertEquals(TEXT, decided.reading().text());
    assertEquals(
        List.of("A. Lecteur", "A. Lecteur"),
        decided.candidates().stream().map(Edit::resp).toList());
    assertEquals(
        List.of("decision-conflict"),
        decided.diagnostics().stream().map(Diagnostic::code).toList());
  }

  /**
   * Whatever was decided, the source stays, and what the rows of the program's own edits say comes
   * true: accepted readings are read, rejected ones are not.
   */
  @Test
  void rowsMadeOfEditsFindTheirEdits() {
    Random random = new Random(19);
    int rejected = 0;
    for (int i = 0; i < 1_000; i++) {
      Document document = SomeDocument.random(random);
      document = document.withStructure(document.blocks(), List.of(), List.of());
      List<Edit> edits = document.reading().edits();
      if (edits.isEmpty()) {
        continue;
      }
      Edit edit = edits.get(random.nextInt(edits.size()));
      Source source = document.source();
      Document alone =
          document.withReading(Reading.of(source, List.of(edit))).withCandidates(List.of());
      Decision reject = Decision.about(edit, source, Decision.Verdict.REJECT);
      Decision accept = Decision.about(edit, source, Decision.Verdict.ACCEPT);
      Document without = new DecisionsStage(new Decisions(List.of(reject))).apply(alone);
      Document with =
          new DecisionsStage(new Decisions(List.of(accept)))
              .apply(alone.withReading(Reading.of(source)));
      if (without.reading().edits().isEmpty()) {
        rejected++;
        assertEquals(1, without.candidates().size());
      } else {
        // Only where the same words stand elsewhere on the line can another place be meant.
        assertEquals(alone.reading(), without.reading());
      }
      assertEquals(source, with.source());
      assertTrue(with.reading().edits().size() <= 1);
    }
    assertTrue(rejected > 600, "rejected " + rejected);
  }

  private static Document decide(Document document, Decision decision) {
    return new DecisionsStage(new Decisions(List.of(decision))).apply(document);
  }

  private static Decision decision(Decision.Verdict verdict, String from, String to) {
    int at = TEXT.indexOf(from);
    String context = ContextHash.of(TEXT, new Span(at, at + from.length()));
    return new Decision(verdict, 1, from, to, context, "A. Lecteur", "2026-11-23", "", 2);
  }

  private static Edit edit(String from, String to, double p) {
    int at = TEXT.indexOf("regu") + "regu".indexOf(from);
    return Edit.of(
        new Span(at, at + from.length()),
        to,
        Edit.Kind.OCR,
        "glyph",
        new Step("repair", "decoder", p));
  }

  private static Document documentWith(List<Edit> applied, List<Edit> candidates) {
    Source source = SomeDocument.source(TEXT);
    return Document.of(source, Metadata.NONE)
        .withReading(Reading.of(source, applied))
        .withCandidates(candidates);
  }
}
