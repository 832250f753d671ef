package org.copiste.entities.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.copiste.entities.EntitiesStage;
import org.copiste.entities.authority.Authority;
import org.copiste.entities.lexicon.DictionaryMorphology;
import org.copiste.language.Dictionary;
import org.copiste.model.Document;
import org.copiste.model.Encoding;
import org.copiste.model.Metadata;
import org.copiste.model.Source;
import org.junit.jupiter.api.Test;

class StainedNamesTest {
  private static List<String> names(String text) {
    Source source = Source.of("t.txt", text, text.length(), "", Encoding.UTF_8);
    Document document =
        new EntitiesStage(Authority.none(), new DictionaryMorphology(Dictionary.shared()), 0.5)
            .apply(Document.of(source, Metadata.NONE));
    return document.mentions().stream().map(m -> source.at(m.at())).toList();
  }

  @Test
  void aSignOfTheScanPartsWordsAsABlankDoes() {
    assertEquals(
        List.of("Jean_Dupont", "Paul^Martin"),
        names("Nous avons rencontré Jean_Dupont et Paul^Martin dans la rue hier soir."));
  }

  @Test
  void anEpithetBelongsToTheForenameThatItIsJoinedTo() {
    assertEquals(
        List.of("Philippe-le-Bel"),
        names("On sait que Philippe-le-Bel fit arrêter les templiers dans tout le royaume."));
  }
}
