package org.copiste.repair.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.copiste.repair.classify.Feature;
import org.copiste.repair.classify.LabelledEdit;
import org.copiste.repair.decode.EditLabeller.Truth;
import org.copiste.repair.token.EngineConfidence;
import org.junit.jupiter.api.Test;

/** What a classifier learns from. */
class EditLabellerTest {
  private static final EditLabeller JUDGE = new EditLabeller(Shipped.MODELS);

  private static List<LabelledEdit> labelled(String truth, String reading, Truth trust) {
    return JUDGE.of(truth, reading, EngineConfidence.NONE, trust);
  }

  private static long right(List<LabelledEdit> labelled) {
    return labelled.stream().filter(LabelledEdit::right).count();
  }

  @Test
  void aChangeIsJudgedByWholeWordsOfTheTruth() {
    String truth = "Il a donné des instructions. Il y a longtemps que la guerre est finie.";
    String reading = "Il a donné des instructions. lly a longtemps que la guerre est finie.";
    List<LabelledEdit> labelled = labelled(truth, reading, Truth.PROOFREAD);
    LabelledEdit surest =
        labelled.stream().max((a, b) -> Double.compare(posterior(a), posterior(b))).orElseThrow();
    assertEquals(true, surest.right());
  }

  private static double posterior(LabelledEdit labelled) {
    return labelled.features()[Feature.POSTERIOR.ordinal()];
  }

  @Test
  void anUnknownWordThatARoughTruthLeavesTeachesNothing() {
    String text = "Il rentra dans sa maifon avant la nuit.";
    assertEquals(0, right(labelled(text, text, Truth.PROOFREAD)));
    List<LabelledEdit> rough = labelled(text, text, Truth.ROUGH);
    long unknown = rough.stream().filter(j -> j.features()[Feature.UNKNOWN.ordinal()] == 1).count();
    assertEquals(0, unknown);
    assertEquals(true, labelled(text, text, Truth.PROOFREAD).size() > rough.size());
    String truth = text.replace("maifon", "maison");
    assertEquals(true, right(labelled(truth, text, Truth.ROUGH)) > 0);
  }

  @Test
  void aLostApostropheOrAccentThatARoughTruthLeavesTeachesNothing() {
    String apostrophe = "Il rentra dans l ancienne maison avant la nuit.";
    assertEquals(true, with(Feature.APOSTROPHE_ADDED, apostrophe, Truth.PROOFREAD) > 0);
    assertEquals(0, with(Feature.APOSTROPHE_ADDED, apostrophe, Truth.ROUGH));
    String accent = "Il rentra avec son ami Etiénne avant la nuit.";
    assertEquals(true, with(Feature.ACCENT, accent, Truth.PROOFREAD) > 0);
    assertEquals(0, with(Feature.ACCENT, accent, Truth.ROUGH));
  }

  private static long with(Feature feature, String text, Truth trust) {
    return labelled(text, text, trust).stream()
        .filter(labelled -> labelled.features()[feature.ordinal()] == 1)
        .count();
  }

  @Test
  void whereARoughTruthHasNothingLikeItNothingIsLearnt() {
    String reading = "Il rentra dans sa maifon avant la nuit.";
    String elsewhere = "Il rentra dans sa barque avant la nuit.";
    assertEquals(true, labelled(elsewhere, reading, Truth.PROOFREAD).size() > 0);
    assertEquals(0, labelled(elsewhere, reading, Truth.ROUGH).size());
  }
}
