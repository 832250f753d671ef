package org.copiste.entities.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.copiste.entities.lexicon.DictionaryMorphology;
import org.copiste.entities.lexicon.Morphology;
import org.copiste.language.Dictionary;
import org.copiste.language.text.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignSentencesTest {
  private static final Morphology FRENCH = new DictionaryMorphology(Dictionary.shared());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Il me dit : « The harbour was quiet that morning », et sortit. | The harbour was quiet"
            + " that morning",
        "La devise (Concordia parvae res crescunt sed discordia maximae dilabuntur) est sur la"
            + " porte. | Concordia parvae res crescunt sed discordia maximae dilabuntur",
        "Die Presse soll heute noch schweigen, denn jedes Wort kann schaden. Nicholas Butler."
            + " Il est venu hier soir. | Die Presse soll heute noch schweigen denn jedes Wort kann"
            + " schaden Nicholas Butler",
        "OUR COMMITTEE WILL SEND THE BOOKS TO THE LIBRARY. | OUR COMMITTEE WILL SEND THE BOOKS TO"
            + " THE LIBRARY",
        "MM. ASSER, LORIMER, MANCINI, NEUMANN, WESTLAKE, WOOLSEY. | ''",
        "Le tems etoit beau, et ils avoient tous esté au chasteau de la dicte ville. | ''",
        "L iinprcssion est cxcellcnte, le pnblic a aplaudi 1e discours du mmistre. | ''",
        "Il lut The Times. | ''",
      })
  void othersAreToldFromFrench(String text, String foreign) {
    TextFlow flow = TextFlow.of(text);
    String found =
        ForeignSentences.in(flow, FRENCH::isWord).stream()
            .mapToObj(flow.tokens()::get)
            .filter(t -> t.kind() == Token.Kind.WORD)
            .map(Token::text)
            .collect(Collectors.joining(" "));
    assertEquals(foreign, found);
  }
}
