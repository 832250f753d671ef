package org.copiste.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import org.copiste.language.Dictionary;
import org.copiste.language.Lexicon;
import org.copiste.repair.decode.DecodingCorrector;
import org.copiste.repair.decode.Models;
import org.junit.jupiter.api.Test;

/** Rules on signs beside the decoder, which sees the words around. */
class SignsTest {
  @Test
  void aRuleYieldsWhereTheDecoderReadsOtherwise() throws Exception {
    RepairStage stage = stage(RepairOptions.DEFAULT.withAccept(0.3));
    assertEquals(
        "Il est certain que la commission a été nommée par le ministre.",
        repaired(stage, "Il est certain que la commission & été nommée par le ministre."));
    assertEquals(
        "Il est parti hier et il va à Paris.",
        repaired(stage, "Il est parti hier et il va & Paris."));
  }

  @Test
  void anApostropheSetApartFromBothWordsIsJoined() throws Exception {
    RepairStage stage = stage(RepairOptions.DEFAULT);
    assertEquals(
        "Les membres de l'office ont dit qu’il était là aujourd'hui.",
        repaired(stage, "Les membres de l ' office ont dit qu ’ il était là aujourd ' hui."));
    String torn = repaired(stage, "Il est venu au-jourd ' hui avec ses amis de Paris.");
    assertFalse(torn.contains("' '"), torn);
    String quoted = "Le journal ' la ' vie ' parle de l' office.";
    assertEquals(quoted, repaired(stage, quoted));
  }

  @Test
  void aCapitalBehindACommaIsACandidate() throws Exception {
    String text = "Certes, Si les classes parlaient, on verrait, Si Pierre venait,\nSi tu venais.";
    assertEquals(
        "Certes, si les classes parlaient, on verrait, Si Pierre venait,\nSi tu venais.",
        repaired(stage(RepairOptions.DEFAULT.withAccept(0.3)), text));
    assertEquals(text, repaired(stage(RepairOptions.DEFAULT), text));
  }

  private static RepairStage stage(RepairOptions options) throws Exception {
    return new RepairStage(
        new DecodingCorrector(Models.shipped(), Optional.empty()),
        Lexicon.of(Dictionary.shared()),
        options);
  }

  private static String repaired(RepairStage stage, String text) {
    return stage.apply(Sample.of(text)).reading().text();
  }
}
