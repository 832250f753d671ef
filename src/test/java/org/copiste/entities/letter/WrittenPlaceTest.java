package org.copiste.entities.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.copiste.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenPlaceTest {

  private static String place(String line) {
    Optional<Span> at = WrittenPlace.in(line, new Span(0, line.length()));
    return at.map(span -> span.of(line)).orElse("");
  }

  /** As the line stands before its date. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Besançon, le | Besançon",
        "Clermont-Créans (Sarthe) le | Clermont-Créans",
        "A Paris, jeudi | Paris",
        "À Nîmes, ce | Nîmes",
        "De Strasbourg, ce | Strasbourg",
        "PARIS, | PARIS",
        "La Rochelle, | La Rochelle",
        "Au Havre, le | Havre",
        "Saint-Germain-en-Laye, ce | Saint-Germain-en-Laye",
        "Villeneuve-lès-Avignon. | Villeneuve-lès-Avignon",
        "Bar-le-Duc (Meuse), | Bar-le-Duc",
        "Chalon sur Saône, | Chalon sur Saône",
        "Fait à Versailles, le | Versailles",
        "Du camp de Boulogne, | Boulogne",
        "Château de Chantilly, | Château de Chantilly",
        "St. Omer, le | St. Omer",
      })
  void thePlaceStandsBeforeTheDate(String line, String place) {
    assertEquals(place, place(line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ce mardi", "Le", "Lundi soir", "Samedi, midi", "ce", ""})
  void aDayIsNoPlace(String line) {
    assertEquals("", place(line));
  }
}
