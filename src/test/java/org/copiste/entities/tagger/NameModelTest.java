package org.copiste.entities.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.copiste.entities.lexicon.DictionaryMorphology;
import org.copiste.entities.text.TextFlow;
import org.copiste.language.Dictionary;
import org.junit.jupiter.api.Test;

class NameModelTest {
  private static List<String> names(String text) {
    TextFlow flow = TextFlow.of(text);
    TaggerText seen = TaggerText.of(flow, TaggerText.noHints(flow));
    Tagger tagger = new Tagger(NameModel.shipped(), new DictionaryMorphology(Dictionary.shared()));
    List<String> found = new ArrayList<>();
    for (Tagger.Tagged name :
        tagger.look(List.of(seen), List.of(Tagger.free(seen))).get(0).names()) {
      assertTrue(name.p() > 0 && name.p() < 1, name::toString);
      int start = flow.tokens().get(name.first()).start();
      int end = flow.tokens().get(name.end() - 1).end();
      found.add(name.type() + " " + flow.text().substring(start, end));
    }
    return found;
  }

  @Test
  void theModelThatShipsFindsNames() {
    assertEquals(
        List.of("PERSON Weygand", "PLACE Genève", "PLACE Paris", "PERSON Poincaré"),
        names(
            "Le général Weygand est arrivé à Genève hier ; il ira à Paris voir M. Poincaré, si la"
                + " commission le permet."));
  }

  @Test
  void aTextWithoutCapitalsHasNone() {
    assertEquals(List.of(), names("il pleut sur la ville, et le vent souffle encore."));
    assertEquals(List.of(), names(""));
  }
}
