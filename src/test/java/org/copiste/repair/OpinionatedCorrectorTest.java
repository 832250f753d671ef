package org.copiste.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.copiste.language.Dictionary;
import org.copiste.language.Lexicon;
import org.copiste.model.Edit;
import org.copiste.model.Lessons;
import org.copiste.model.SecondOpinionMode;
import org.copiste.model.Span;
import org.copiste.model.Step;
import org.copiste.repair.opinion.OpinionatedCorrector;
import org.copiste.repair.opinion.SecondOpinion;
import org.junit.jupiter.api.Test;

class OpinionatedCorrectorTest {
  private static final SecondOpinion OPINION = new SecondOpinion();
  private static final String TEXT = "Il commengait a parler.\nElle a parlé hier.";

  private static Edit edit(int start, int end, String to, double p) {
    return Edit.of(
        new Span(start, end), to, Edit.Kind.OCR, "accent", new Step("repair", "decoder", p));
  }

  private static List<Edit> weighed(SecondOpinionMode wanted, List<Edit> edits) {
    Preparation prepared =
        Preparation.of(
            Sample.of(TEXT),
            Lexicon.of(Dictionary.shared()),
            RepairOptions.DEFAULT.withSecondOpinion(wanted),
            Lessons.NONE);
    return new OpinionatedCorrector((seen, passages) -> edits, OPINION)
        .correct(prepared.seen(), prepared.passages());
  }

  @Test
  void whereTheRulesSayTheSameTheProbabilityRisesAndWhereTheyAreSilentItFalls() {
    Edit cedilla = edit(9, 10, "ç", 0.97);
    Edit grave = edit(14, 15, "à", 0.7);
    Edit verb = edit(29, 30, "à", 0.7);
    List<Edit> after = weighed(SecondOpinionMode.AUTO, List.of(verb, grave, cedilla));
    assertSame(cedilla, after.get(0));
    assertTrue(after.get(1).p() > 0.9, after::toString);
    assertTrue(after.get(1).why().get(1).rule().startsWith("languagetool:A_"), after::toString);
    assertTrue(after.get(2).p() < 0.4, after::toString);
    assertEquals("languagetool:silent", after.get(2).why().get(1).rule());
  }

  @Test
  void whatTheAnswerCannotChangeIsLeftAsItIs() {
    List<Edit> edits = List.of(edit(14, 15, "à", 0.3));
    assertEquals(edits, weighed(SecondOpinionMode.AUTO, edits));
    assertTrue(weighed(SecondOpinionMode.ON, edits).get(0).p() > 0.6);
    assertEquals(edits, weighed(SecondOpinionMode.OFF, edits));
  }
}
