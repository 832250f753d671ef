package org.copiste.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copiste.language.Dictionary;
import org.copiste.language.Lexicon;
import org.copiste.model.Edit;
import org.copiste.model.Step;
import org.copiste.repair.decode.DecodingCorrector;
import org.copiste.repair.decode.Models;
import org.junit.jupiter.api.Test;

/** Names that a person vouches for, beside what the source has. */
class ListedNamesTest {
  private static final String TEXT =
      "Le groupe a été constitué au printemps par le camarade Kuznetsov, membre de l'opposition.";

  @Test
  void anotherSpellingOfAListedNameStays() throws Exception {
    List<Edit> edits = edits("Kouznetsov");
    assertEquals(1, edits.size(), edits::toString);
    Edit edit = edits.get(0);
    assertTrue(edit.p() < 0.9, edit::toString);
    Step ranking = edit.why().get(edit.why().size() - 2);
    Step listed = edit.why().get(edit.why().size() - 1);
    assertEquals("listed-name", listed.rule());
    assertEquals(listed.p(), edit.p());
    double odds = listed.p() / (1 - listed.p());
    assertEquals(0.25 * ranking.p() / (1 - ranking.p()), odds, 1e-9);
  }

  @Test
  void aListedNameIsLeftAlone() throws Exception {
    assertEquals(List.of(), edits("Kuznetsov"));
  }

  private static List<Edit> edits(String name) throws Exception {
    RepairStage stage =
        new RepairStage(
            new DecodingCorrector(Models.shipped(), Optional.empty()),
            Lexicon.of(Dictionary.shared()).with(Set.of(name)),
            RepairOptions.DEFAULT);
    return stage.apply(Sample.of(TEXT)).candidates();
  }
}
