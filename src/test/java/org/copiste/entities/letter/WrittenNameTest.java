package org.copiste.entities.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.copiste.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNameTest {

  private static String name(String line) {
    Optional<Span> at = WrittenName.in(line);
    return at.map(span -> span.of(line)).orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Signatures.
        "Théodore Maunoir | Théodore Maunoir",
        "Votre tout dévoué, Ernest Delarbre. | Ernest Delarbre",
        "J.-B. Vuillaume | J.-B. Vuillaume",
        "A. de Saint-Arnoult | A. de Saint-Arnoult",
        "Le Préfet, G. Lorrain | G. Lorrain",
        "Le capitaine Roussel, commandant la 3e compagnie | Roussel",
        "Signé : Hippolyte BAUDRAND | Hippolyte BAUDRAND",
        "La marquise de Craon | marquise de Craon",
        "Mme de Rémusat | Mme de Rémusat",
        "MADAME DE GRIGNAN A GUITAUT | MADAME DE GRIGNAN",
        "Le Ministre des Travaux publics, signé : Quévremont | Quévremont",
        "Dr Paul Guéneau | Paul Guéneau",
        "Veuve Charpentier | Charpentier",
        "Ta sœur qui t'aime, Apolline | Apolline",
        "GUSTAVE D'EICHTAL | GUSTAVE D'EICHTAL",
        // Addresses.
        "Monsieur le Docteur Paul Reclus | Paul Reclus",
        "A Monsieur Adolphe Quetelet, directeur de l'Observatoire | Adolphe Quetelet",
        "À Madame la duchesse d'Abrantès | duchesse d'Abrantès",
        "Mademoiselle Lucile Cournot | Lucile Cournot",
        "Au citoyen Merlin (de Douai) | Merlin",
        "Monsieur van der Hoeven | Monsieur van der Hoeven",
        // Salutes.
        "Cher Monsieur Lechartier, | Lechartier",
        "Mon bon Pierre, | Pierre",
        "Ma chère petite Nanette, | Nanette",
        "Mon cher Victor Duruy, | Victor Duruy",
      })
  void namesStandBehindWordsOfAddress(String line, String name) {
    assertEquals(name, name(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Monsieur le Ministre,",
        "Mon cher ami,",
        "Madame,",
        "Sire,",
        "Monseigneur,",
        "Chers parents,",
        "Ma très chère sœur,",
        "Votre fils respectueux",
        "12, rue",
        "R."
      })
  void whatNamesNobodyIsNoName(String line) {
    assertEquals("", name(line));
  }

  @Test
  void anAddressBeginsWithAPrepositionOrATitle() {
    assertTrue(WrittenName.isAddressed("Monsieur Dubreuil"));
    assertTrue(WrittenName.isAddressed("À M. Dubreuil"));
    assertTrue(WrittenName.isAddressed("Au citoyen maire de Beaune"));
    assertFalse(WrittenName.isAddressed("Rue des Martyrs, 14"));
    assertFalse(WrittenName.isAddressed("Dijon"));
  }

  @Test
  void surnamesTellPeopleApart() {
    assertEquals(Set.of("paul", "guerin"), WrittenName.keys("Monsieur Paul Guérin"));
    assertEquals(Set.of("craon"), WrittenName.keys("la marquise de Craon"));
  }
}
