package org.copiste.entities.name.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.copiste.entities.EntitiesStage;
import org.copiste.entities.Tagged;
import org.copiste.entities.authority.Authority;
import org.copiste.entities.lexicon.DictionaryMorphology;
import org.copiste.language.Dictionary;
import org.copiste.model.Block;
import org.copiste.model.Document;
import org.copiste.model.Encoding;
import org.copiste.model.Mention;
import org.copiste.model.Metadata;
import org.copiste.model.Source;
import org.copiste.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelinePlacesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Croisset, mardi.; [Croisset]",
        "à Grimbolles, ce mardi soir; [Grimbolles]",
        "La Vrillière le 3; [La Vrillière]",
        "A Grimbolles, ce 4 mai 1763; [Grimbolles]",
        "[Croisset,] mardi soir; [Croisset]",
        "La Grange, 20 septembre 1824; [La Grange]",
        "La nuit, 20 septembre 1824; []",
        "Mardi, dix heures du soir; []",
        "Minuit, jeudi; []",
      })
  void aDatelineBeginsWithAPlace(String line, String places) {
    Source source = Source.of("t.txt", line, line.length(), "", Encoding.UTF_8);
    Block dateline =
        new Block(Block.Kind.DATELINE, 0, Optional.empty(), List.of(new Span(0, line.length())));
    Document document =
        new EntitiesStage(
                Authority.none(),
                new DictionaryMorphology(Dictionary.shared()),
                EntitiesStage.LEAST)
            .apply(
                Document.of(source, Metadata.NONE)
                    .withStructure(List.of(dateline), List.of(), List.of()));
    assertEquals(places, Tagged.names(Mention.Type.PLACE, document).toString());
  }
}
