package org.copiste.repair.token;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.copiste.language.channel.ErrorModel;
import org.copiste.repair.decode.Shipped;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListedWordsTest {
  private static final ErrorModel ERRORS = Shipped.errors();

  private final ListedWords given =
      new ListedWords(Set.of("Vorochilov", "Ian", "colonne", "qu'", "Saint-Just"));

  @ParameterizedTest
  @CsvSource({
    "Vorochilov, true",
    "VOROCHILOV, true",
    "vorochilov, false",
    "Vorochilof, false",
    "colonne, true",
    "Colonne, false",
    "qu’, true",
    "qu, false",
  })
  void has(String word, boolean expected) {
    assertEquals(expected, given.has(word));
  }

  @ParameterizedTest
  @CsvSource({
    "Vorochllov, Vorochilov",
    "Vorochiloy, Vorochilov",
    "Vorochilov, Vorochilov",
    // A name begins with a capital, in the text and in the list.
    "vorochllov, ''",
    "Colonnc, ''",
    // Too short, too far, no single word.
    "Lan, ''",
    "Boulanger, ''",
    "Voro, ''",
    "SaintJust, ''",
  })
  void near(String reading, String expected) {
    assertEquals(expected, String.join(" ", given.near(reading, ERRORS)));
  }
}
