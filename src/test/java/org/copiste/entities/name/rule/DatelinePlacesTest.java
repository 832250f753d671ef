package org.copiste.entities.name.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.copiste.entities.Tagged;
import org.copiste.model.Block;
import org.copiste.model.Document;
import org.copiste.model.Mention;
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
    Document document = Tagged.block(Block.Kind.DATELINE, line);
    assertEquals(places, Tagged.names(Mention.Type.PLACE, document).toString());
  }
}
