package org.copiste.repair.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.copiste.repair.decode.JudgedChanges.Truth;
import org.copiste.repair.rank.Clue;
import org.copiste.repair.rank.Judged;
import org.junit.jupiter.api.Test;

/** What a ranking learns from. */
class JudgedChangesTest {
  private static final JudgedChanges JUDGE = new JudgedChanges(Shipped.MODELS);

  private static List<Judged> judged(String truth, String reading, Truth trust) {
    return JUDGE.of(truth, reading, trust);
  }

  private static long right(List<Judged> judged) {
    return judged.stream().filter(Judged::right).count();
  }

  @Test
  void aChangeIsJudgedByWholeWordsOfTheTruth() {
    String truth = "Il a donné des instructions. Il y a longtemps que la guerre est finie.";
    String reading = "Il a donné des instructions. lly a longtemps que la guerre est finie.";
    List<Judged> judged = judged(truth, reading, Truth.PROOFREAD);
    Judged surest =
        judged.stream().max((a, b) -> Double.compare(posterior(a), posterior(b))).orElseThrow();
    assertEquals(true, surest.right());
  }

  private static double posterior(Judged judged) {
    return judged.clues()[Clue.POSTERIOR.ordinal()];
  }

  @Test
  void anUnknownWordThatARoughTruthLeavesTeachesNothing() {
    String text = "Il rentra dans sa maifon avant la nuit.";
    assertEquals(0, right(judged(text, text, Truth.PROOFREAD)));
    List<Judged> rough = judged(text, text, Truth.ROUGH);
    long unknown = rough.stream().filter(j -> j.clues()[Clue.UNKNOWN.ordinal()] == 1).count();
    assertEquals(0, unknown);
    assertEquals(true, judged(text, text, Truth.PROOFREAD).size() > rough.size());
    String truth = text.replace("maifon", "maison");
    assertEquals(true, right(judged(truth, text, Truth.ROUGH)) > 0);
  }

  @Test
  void aLostApostropheOrAccentThatARoughTruthLeavesTeachesNothing() {
    String apostrophe = "Il rentra dans l ancienne maison avant la nuit.";
    assertEquals(true, with(Clue.APOSTROPHE_ADDED, apostrophe, Truth.PROOFREAD) > 0);
    assertEquals(0, with(Clue.APOSTROPHE_ADDED, apostrophe, Truth.ROUGH));
    String accent = "Il rentra avec son ami Etiénne avant la nuit.";
    assertEquals(true, with(Clue.ACCENT, accent, Truth.PROOFREAD) > 0);
    assertEquals(0, with(Clue.ACCENT, accent, Truth.ROUGH));
  }

  private static long with(Clue clue, String text, Truth trust) {
    return judged(text, text, trust).stream()
        .filter(judged -> judged.clues()[clue.ordinal()] == 1)
        .count();
  }

  @Test
  void whereARoughTruthHasNothingLikeItNothingIsLearnt() {
    String reading = "Il rentra dans sa maifon avant la nuit.";
    String elsewhere = "Il rentra dans sa barque avant la nuit.";
    assertEquals(true, judged(elsewhere, reading, Truth.PROOFREAD).size() > 0);
    assertEquals(0, judged(elsewhere, reading, Truth.ROUGH).size());
  }
}
