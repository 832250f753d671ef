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

class SignedNamesTest {
  private static String names(Block.Kind kind, Mention.Type type, String line) {
    String text = line.replace('/', '\n');
    Source source = Source.of("t.txt", text, text.length(), "", Encoding.UTF_8);
    Block block = new Block(kind, 0, Optional.empty(), List.of(new Span(0, text.length())));
    Document document =
        new EntitiesStage(
                Authority.none(),
                new DictionaryMorphology(Dictionary.shared()),
                EntitiesStage.LEAST)
            .apply(
                Document.of(source, Metadata.NONE)
                    .withStructure(List.of(block), List.of(), List.of()));
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
