package org.copiste.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.copiste.language.Dictionary;
import org.copiste.language.Lexicon;
import org.copiste.model.Lessons;
import org.copiste.repair.rule.LostBlank;
import org.copiste.repair.rule.QuoteBlank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Blanks that the recognition lost beside signs, and places that only look like it. */
class LostBlanksTest {

  private static String with(Proposer rule, String text) {
    Preparation prepared =
        Preparation.of(
            Sample.of(text), Lexicon.of(Dictionary.shared()), RepairOptions.DEFAULT, Lessons.NONE);
    List<Proposal> proposals = new ArrayList<>();
    prepared.passages().forEach(passage -> proposals.addAll(rule.propose(passage)));
    StringBuilder out = new StringBuilder(text);
    for (int i = proposals.size() - 1; i >= 0; i--) {
      out.replace(
          proposals.get(i).at().start(), proposals.get(i).at().end(), proposals.get(i).to());
    }
    return out.toString();
  }

  @Test
  void aBlankAfterTheEndOfASentence() {
    assertEquals(
        "le chef [Staline]. Mais ces combinaisons sont finies. Elles",
        with(new LostBlank(), "le chef [Staline].Mais ces combinaisons sont finies.Elles"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "M.Dupont et L.B.Kamenev",
        "voir www.exemple.Fr et le no.Trois",
        "la S.D.N. et le P.C.R.",
        "il vint.. puis 3.Livre",
        "St.Pierre",
      })
  void initialsAndAddressesStay(String text) {
    assertEquals(text, with(new LostBlank(), text));
  }

  @Test
  void aDocumentThatSetsItsQuotationMarksApart() {
    String habit = "il dit “ oui ” et elle “ non ”. ".repeat(6);
    assertEquals(habit + "Le “ chef ” dit", with(new QuoteBlank(), habit + "Le “chef ” dit"));
    assertEquals(habit + "Le “chef” dit", with(new QuoteBlank(), habit + "Le “chef” dit"));
    assertEquals("Le “chef ” dit", with(new QuoteBlank(), "Le “chef ” dit"));
  }
}
