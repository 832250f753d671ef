package org.copiste.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.copiste.language.Dictionary;
import org.copiste.language.Lexicon;
import org.copiste.model.Document;
import org.copiste.model.Edit;
import org.copiste.model.Lessons;
import org.copiste.model.Span;
import org.copiste.model.Step;
import org.copiste.repair.opinion.TaughtCorrector;
import org.junit.jupiter.api.Test;

class TaughtCorrectorTest {
  private static final String TEXT = "On a xvrtq le livre, et il a fini.\n";

  private static Document corrected(List<Edit> edits, Lessons.Reading... readings) {
    return corrected(true, edits, readings);
  }

  private static Document corrected(boolean holds, List<Edit> edits, Lessons.Reading... readings) {
    return new RepairStage(
            new TaughtCorrector((seen, passages) -> edits),
            Lexicon.of(Dictionary.shared()),
            RepairOptions.DEFAULT,
            new Lessons(List.of(readings), List.of(), holds))
        .apply(Sample.of(TEXT));
  }

  private static Lessons.Reading taught(String from, String to, int right, int wrong) {
    return new Lessons.Reading(new Lessons.Change(from, to), right, wrong);
  }

  private static Edit edit(String from, String to, double p) {
    int at = TEXT.indexOf(from);
    Step why = new Step("repair", Corrector.DECODER, p);
    return Edit.of(new Span(at, at + from.length()), to, Edit.Kind.OCR, "glyph", why);
  }

  @Test
  void whatPersonsReadTwiceForAWordThatDoesNotExistIsReadAgain() {
    Document learnt = corrected(List.of(), taught("xvrtq", "ouvert", 2, 0));
    assertEquals("On a ouvert le livre, et il a fini.\n", learnt.reading().text());
    Step last = learnt.reading().edits().get(0).why().get(1);
    assertEquals("decisions", last.stage());
    assertEquals("learned 2 places", last.rule());
  }

  @Test
  void whatMayNotChangeTheTextIsProposedHoweverSureItIs() {
    Document learnt = corrected(false, List.of(), taught("xvrtq", "ouvert", 9, 0));
    assertEquals(TEXT, learnt.reading().text());
    assertEquals("ouvert", learnt.candidates().get(0).to());
    assertTrue(learnt.candidates().get(0).p() < 0.9);
    Edit own = edit("xvrtq", "ouvre", 0.95);
    assertEquals(
        "ouvre",
        corrected(false, List.of(own), taught("xvrtq", "ouvre", 0, 9))
            .reading()
            .edits()
            .get(0)
            .to(),
        "a text that a person has seen stays as it is");
  }

  @Test
  void whatPersonsReadDifferentlyIsLeftToTheProgram() {
    Document learnt =
        corrected(
            List.of(edit("xvrtq", "ouvre", 0.6)),
            taught("xvrtq", "ouvert", 3, 0),
            taught("xvrtq", "ouvre", 3, 0));
    assertEquals(TEXT, learnt.reading().text());
  }

  @Test
  void rejectionsCountAgainstAChangeAlsoOfAnExistingWord() {
    Edit accent = edit("a", "à", 0.91);
    assertEquals(1, corrected(List.of(accent)).reading().edits().size());
    Document learnt = corrected(List.of(accent), taught("a", "à", 0, 5));
    assertEquals(TEXT, learnt.reading().text());
    assertEquals(0.87, learnt.candidates().get(0).p(), 0.01);
    Document praised = corrected(List.of(edit("a", "à", 0.89)), taught("a", "à", 90, 0));
    assertEquals(TEXT, praised.reading().text(), "the words around decide");
  }
}
