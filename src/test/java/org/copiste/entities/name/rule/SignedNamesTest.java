package org.copiste.entities.name.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.copiste.entities.Tagged;
import org.copiste.model.Block;
import org.copiste.model.Document;
import org.copiste.model.Mention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignedNamesTest {
  private static String names(Block.Kind kind, Mention.Type type, String line) {
    Document document = Tagged.block(kind, line.replace('/', '\n'));
    return Tagged.names(type, document).toString().replace('\n', '/');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "PASTEUR.; [PASTEUR]",
        "PASTEUR Louis; [PASTEUR Louis]",
        "PASTEUR L. A.; [PASTEUR L. A.]",
        "BOULANGER fils.; [BOULANGER]",
        "LA FAYETTE.; [LA FAYETTE]",
        "DU BARAIL; [DU BARAIL]",
        "Signé : Quévremont; [Quévremont]",
        "Le duc de Trémargat; [de Trémargat]",
        "Hervouët Jean/172e d'infanterie; [Hervouët Jean]",
        "LÉON QUÉVREMONT/RENÉ HERVOUËT; [LÉON QUÉVREMONT, RENÉ HERVOUËT]",
      })
  void aLineOfASignatureIsAName(String lines, String names) {
    assertEquals(names, names(Block.Kind.SIGNED, Mention.Type.PERSON, lines));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Votre frère",
        "Le Comité",
        "Évêque de Nice",
        "Ta petite maman",
        "Avec mes amitiés",
        "Merci.",
      })
  void otherLinesAreNone(String line) {
    assertEquals("[]", names(Block.Kind.SIGNED, Mention.Type.PERSON, line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Monsieur Paul Fournier/Négociant/Lyon; [Paul Fournier]",
        "Madame Hervouët/12, rue de la Gare/Lyon; [Hervouët]",
      })
  void aNameOfAnAddressEndsWithItsLine(String lines, String names) {
    assertEquals(names, names(Block.Kind.ADDRESS, Mention.Type.PERSON, lines));
  }
}
