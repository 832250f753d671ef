package org.copiste.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.copiste.language.Dictionary;
import org.copiste.language.Lexicon;
import org.copiste.model.Document;
import org.copiste.model.Edit;
import org.copiste.model.Line;
import org.copiste.model.NoteCall;
import org.copiste.model.Reading;
import org.copiste.model.Span;
import org.copiste.model.Step;
import org.junit.jupiter.api.Test;

class RepairStageTest {

  private static Edit edit(Span at, String to, double p) {
    return Edit.of(at, to, Edit.Kind.OCR, "glyph", new Step("repair", "test", p));
  }

  private static Document apply(Document document, List<Edit> edits) {
    Corrector corrector = (seen, passages) -> edits;
    return new RepairStage(corrector, Lexicon.of(Dictionary.shared()), RepairOptions.DEFAULT)
        .apply(document);
  }

  @Test
  void theSureOneIsAppliedAndItsRivalsAreCandidates() {
    Document after =
        apply(
            Sample.of("abcdef"),
            List.of(
                edit(new Span(1, 3), "xy", 0.93),
                edit(new Span(2, 4), "zz", 0.95),
                edit(new Span(5, 6), "q", 0.5)));
    assertEquals("abzzef", after.reading().text());
    assertEquals(
        List.of(new Span(1, 3), new Span(5, 6)),
        after.candidates().stream().map(Edit::at).toList());
  }

  @Test
  void twoWaysToReadOneWordAreNotBothTaken() {
    // Their differing letters do not overlap.
    Document after =
        apply(
            Sample.of("qu va"),
            List.of(edit(new Span(0, 2), "qui", 0.95), edit(new Span(0, 3), "qu'", 0.93)));
    assertEquals("qui va", after.reading().text());
    assertEquals(1, after.candidates().size());
  }

  @Test
  void editsBecomeMinimalAndCandidatesPointIntoTheSource() {
    Document before = Sample.of("le juiIIet et fagon");
    Document normalised =
        before.withReading(
            before
                .reading()
                .then(
                    List.of(
                        Edit.of(
                            new Span(2, 3),
                            "  ",
                            Edit.Kind.NORMAL,
                            "space",
                            new Step("normalise", "test", 1)))));
    Document after =
        apply(
            normalised,
            List.of(edit(new Span(4, 11), "juillet", 0.95), edit(new Span(15, 20), "façon", 0.4)));
    assertEquals("le  juillet et fagon", after.reading().text());
    assertEquals(new Span(6, 8), after.reading().edits().get(1).at());
    Edit candidate = after.candidates().get(0);
    assertEquals("g", after.source().at(candidate.at()));
    assertEquals("ç", candidate.to());
  }

  @Test
  void noteCallsAndLabelsAreNeverTouched() {
    String text = "en juiIIetl, on dit\n\n1l s'agit du parti";
    Document document =
        Sample.of(text)
            .withLayout(
                List.of(),
                List.of(
                    new Line(1, new Span(0, 19), Line.Role.TEXT),
                    new Line(3, new Span(21, text.length()), Line.Role.NOTE)),
                List.of(new NoteCall(new Span(10, 11), "l", 0.6)));
    Document after =
        apply(
            document,
            List.of(
                edit(new Span(6, 8), "ll", 0.99),
                edit(new Span(3, 11), "juillet", 0.99),
                edit(new Span(21, 23), "Il", 0.99)));
    assertEquals("en juilletl, on dit\n\n1l s'agit du parti", after.reading().text());
  }

  @Test
  void aRightTextComesBackTheSame() {
    Document document = Sample.of("Il a vaincu.\n\nLe parti n'est pas là où il était.\n");
    Document after = Sample.stage(0.9).apply(document);
    assertSame(document.reading(), after.reading());
    assertTrue(after.candidates().isEmpty());
  }

  @Test
  void noInputIsTooOdd() {
    for (String text : List.of("", "\n", " \n \r\n", "|", "'", "l'", "&", "a", "-\n-", "“\"")) {
      Reading reading = Sample.stage(0.0).apply(Sample.of(text)).reading();
      assertFalse(reading.text().isEmpty() && !text.isEmpty(), text);
    }
  }

  @Test
  void aWordTooLongToBeOneStaysAsItIs() {
    String word = "Ilestparti".repeat(5_000);
    String text =
        "Il est dans I'appareil, " + word + " et\nl'" + word + ", qui est dans\nla ville.";
    assertEquals(
        "Il est dans l'appareil, W et\nl'W, qui est dans\nla ville.",
        Sample.repaired(text).replace(word, "W"));
  }

  @Test
  void theThresholdIsAProbability() {
    assertThrows(
        IllegalArgumentException.class, () -> RepairOptions.DEFAULT.withAccept(Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> RepairOptions.DEFAULT.withAccept(1.1));
  }
}
