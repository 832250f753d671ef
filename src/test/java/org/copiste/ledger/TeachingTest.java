package org.copiste.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.copiste.ledger.Decision.Verdict;
import org.copiste.model.LearnMode;
import org.copiste.model.Lessons;
import org.copiste.model.Lessons.Change;
import org.copiste.model.Mention;
import org.junit.jupiter.api.Test;

class TeachingTest {
  private static Decision row(Verdict verdict, String from, String to, String when) {
    return new Decision(verdict, 1, from, to, "0".repeat(12), "A", when, "", 1);
  }

  private static Decisions of(Decision... rows) {
    return new Decisions(List.of(rows));
  }

  private static boolean holds(LearnMode mode, Decisions own) {
    Lessons lessons = Teaching.of(mode, own, List.of(of(row(Verdict.ACCEPT, "regu", "reçu", ""))));
    assertEquals(mode == LearnMode.OFF, lessons.isEmpty());
    return lessons.holds();
  }

  @Test
  void aChangeIsTheWordThatDiffersWithoutItsNeighbours() {
    assertEquals(new Change("A1ma", "Alma"), Change.in("d'A1ma-Ata,", "d'Alma-Ata,"));
    assertEquals(new Change("in séré", "inséré"), Change.in("fut in\nséré.", "fut inséré."));
    assertEquals(new Change("quelqu,un", "quelqu'un"), Change.in("quelqu,un", "quelqu'un"));
  }

  @Test
  void placesAreCountedByWhatWasDecided() {
    Decisions first =
        of(
            row(Verdict.ACCEPT, "(regu", "(reçu", ""),
            row(Verdict.REPLACE, "regu,", "reçu,", ""),
            row(Verdict.REJECT, "temps", "tems", ""),
            row(Verdict.REJECT, "temps", "", ""));
    Decisions second = of(row(Verdict.REJECT, "regu", "reçu", ""));
    assertEquals(
        List.of(
            new Lessons.Reading(new Change("regu", "reçu"), 2, 1),
            new Lessons.Reading(new Change("temps", "tems"), 0, 1)),
        Teaching.of(LearnMode.NEW, Decisions.NONE, List.of(first, second)).readings());
  }

  @Test
  void aNameCountsForItsTypeAndAgainstTheOthers() {
    Decisions other =
        of(
            row(Verdict.NAME, "Radek", "person", ""),
            row(Verdict.NAME, "Radek", "person", ""),
            row(Verdict.NO_NAME, "Radek", "", ""),
            row(Verdict.DATE, "hier", "1923-05-02", ""));
    assertEquals(
        List.of(
            new Lessons.Name("Radek", Mention.Type.PERSON, 2, 1),
            new Lessons.Name("Radek", Mention.Type.PLACE, 0, 3),
            new Lessons.Name("Radek", Mention.Type.ORG, 0, 3)),
        Teaching.of(LearnMode.NEW, Decisions.NONE, List.of(other)).names());
  }

  @Test
  void theModeSaysWhatChangesATextAndWhatOnlyProposes() {
    Decisions own = of(row(Verdict.REJECT, "a", "à", "2026-05-02"));
    assertTrue(holds(LearnMode.NEW, Decisions.NONE));
    assertFalse(holds(LearnMode.NEW, own));
    assertFalse(holds(LearnMode.PROPOSE, Decisions.NONE));
    assertTrue(holds(LearnMode.ALL, own));
    assertFalse(holds(LearnMode.OFF, own));
  }
}
