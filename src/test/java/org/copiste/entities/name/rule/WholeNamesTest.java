package org.copiste.entities.name.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.copiste.entities.name.mention.NameMention;
import org.copiste.entities.text.TextFlow;
import org.copiste.model.Mention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeNamesTest {
  /** What becomes of a person's name that was found as the part of a text from a word on. */
  @ParameterizedTest
  @CsvSource({
    "M. T. M. C. ASSER, C. ASSER, T. M. C. ASSER",
    "M. C. ASSER, C. ASSER, C. ASSER",
    "MM. N. M. Butler, M. Butler, N. M. Butler",
    "le Cte de Mun, Cte de Mun, de Mun",
    "le Cte de Mun, Mun, de Mun",
    "chez Mme. de La Fayette, La Fayette, de La Fayette",
    "M. le Martin, Martin, Martin",
    "la ville de Martin, Martin, Martin",
    "avec Saint-Simon, Saint-Simon, Saint-Simon",
    "don Carlos, don Carlos, Carlos",
    "avec Don Carlos, Don Carlos, Don Carlos",
  })
  void beginsWhereItShould(String text, String found, String whole) {
    TextFlow flow = TextFlow.of(text);
    int first = 0;
    while (flow.tokens().get(first).start() != text.indexOf(found)) {
      first++;
    }
    NameMention name =
        NameMention.of(
            0, first, flow.tokens().size(), Mention.Type.PERSON, NameMention.Source.MODEL, 0.9);
    assertEquals(whole, WholeNames.of(name, flow.tokens()).text(flow));
  }

  @ParameterizedTest
  @CsvSource({
    "le Père Marie-Et. Vayssière écrit, Marie-Et. Vayssière",
    "il vit Jean-Paul. Marie vint, Jean-Paul",
    "il vit Jean-Bapt. et Marie, Jean-Bapt",
  })
  void endsWithTheSurnameAfterAShortenedForename(String text, String whole) {
    TextFlow flow = TextFlow.of(text);
    NameMention name = NameMention.of(0, 2, 3, Mention.Type.PERSON, NameMention.Source.MODEL, 0.9);
    assertEquals(whole, WholeNames.of(name, flow.tokens()).text(flow));
  }
}
