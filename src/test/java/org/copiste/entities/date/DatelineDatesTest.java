package org.copiste.entities.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copiste.entities.EntitiesStage;
import org.copiste.entities.authority.Authority;
import org.copiste.entities.lexicon.DictionaryMorphology;
import org.copiste.language.Dictionary;
import org.copiste.model.Block;
import org.copiste.model.Document;
import org.copiste.model.Encoding;
import org.copiste.model.Letter;
import org.copiste.model.Metadata;
import org.copiste.model.Source;
import org.copiste.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelineDatesTest {

  /**
   * The dates of a text. Its lines, parted by {@code /}, begin with {@code @} for a dateline,
   * {@code #} for a heading, {@code =} for a dateline that begins a letter; the others are
   * paragraphs.
   */
  private static String values(String lines, Metadata metadata) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    List<Integer> letters = new ArrayList<>();
    for (String line : lines.split(" / ", -1)) {
      char sign = line.charAt(0);
      boolean plain = "@#=".indexOf(sign) < 0;
      if (sign == '=') {
        letters.add(text.length());
      }
      Block.Kind kind = plain ? Block.Kind.P : sign == '#' ? Block.Kind.HEAD : Block.Kind.DATELINE;
      String content = plain ? line : line.substring(1);
      Span at = new Span(text.length(), text.length() + content.length());
      blocks.add(new Block(kind, 0, Optional.empty(), List.of(at)));
      text.append(content).append('\n');
    }
    letters.add(text.length());
    List<Letter> all = new ArrayList<>();
    for (int i = 0; i + 1 < letters.size(); i++) {
      Span at = new Span(letters.get(i), letters.get(i + 1));
      all.add(new Letter(at, Letter.Kind.LETTER, Optional.empty()));
    }
    Source source = Source.of("t.txt", text.toString(), text.length(), "", Encoding.UTF_8);
    Document document =
        Document.of(source, metadata).withStructure(blocks, List.of(), List.of()).withLetters(all);
    return DateFormsTest.values(
        new EntitiesStage(
                Authority.none(),
                new DictionaryMorphology(Dictionary.shared()),
                EntitiesStage.LEAST)
            .apply(document));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@Rennes 1764. | 1764 = 1764",
        "@Rennes, 4 9 1908 | 4 9 1908 = 1908-09-04",
        "@Rennes, 4 IX 1908 | 4 IX 1908 = 1908-09-04",
        "@Rennes, le 5 mai 1 908 | 5 mai 1 908 = 1908-05-05",
        "@Rennes, ce 4 mars 17** | 4 mars 17** = ?",
        "@Rennes, ce 4 mars 17.. | 4 mars 17.. = ?",
        "@Rennes, ce 4 mars 17.. / Il naquit en 1700. | 4 mars 17.. = ? & 1700 = 1700",
        "@Rennes, ce 4 mars 176 | 4 mars 176 = ?",
        "@Rennes, le 31 juin 1911 | 31 juin 1911 = ?",
        "@Rennes, 4 et 6 mars 1763 | 4 et 6 mars 1763 = 1763-03-04~1763-03-06"
            + " {1763-03-04,1763-03-06}",
        "@Rennes, 4 mars 1763 et 6 avril | 4 mars 1763 = 1763-03-04 & 6 avril = 1763-04-06",
        "@Rennes, 4 Otobre 1763 | 4 Otobre 1763 = 1763-10-04",
        "@Rennes, 4 Otbie 1763 | ''",
        "@Rennes, ce jeudi. | ''",
        "@Rennes, jour de la Saint-Jean. | ''",
        "@[avant le 4 mars 1763] | 4 mars 1763 = ~1763-03-04",
        "@[après le 4 mars 1763] | 4 mars 1763 = 1763-03-04~",
        "@[1763 ou 1764] | 1763 ou 1764 = 1763~1764 [1763,1764]",
        "@[le 3 mai ou le 4 juin 1763] | 3 mai ou le 4 juin 1763 = 1763-05-03~1763-06-04"
            + " [1763-05-03,1763-06-04]",
      })
  void aDatelineNeedsLess(String lines, String expected) {
    assertEquals(expected, values(lines, Metadata.NONE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@Rennes, 4/9/08 | 4/9/08 = ?",
        "@Rennes, 4/9/08 / Depuis 1906 je vous attends. | 4/9/08 = 1908-09-04 & 1906 = 1906",
        "@Rennes, 4-IX-08 / Le 3 mai 1907 tout changea. "
            + "| 4-IX-08 = 1908-09-04 & 3 mai 1907 = 1907-05-03",
        "@Rennes, 4.9.08 / Le siècle de 1715 fut grand. | 4.9.08 = ? & 1715 = 1715",
        "@Rennes, 4 7bre 08 / Depuis 1906 je vous attends. | 4 7bre 08 = 1908-09-04 & 1906 = 1906",
        "Au 4/9/08, depuis 1906. | 1906 = 1906",
      })
  void twoFiguresTakeTheirCenturyFromTheText(String lines, String expected) {
    assertEquals(expected, values(lines, Metadata.NONE));
  }

  @Test
  void theConfiguredDateGivesCenturyAndYear() {
    Metadata metadata = Metadata.of(Map.of("date", "1908-09-05"));
    assertEquals("4/9/08 = 1908-09-04", values("@Rennes, 4/9/08", metadata));
    assertEquals("28 décembre = 1908-12-28", values("@Rennes, 28 décembre", metadata));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@Rennes, le 4 mars / Sans nouvelles de vous. | 4 mars = ?",
        "#ANNÉE 1763 / @Rennes, le 4 mars | 1763 = 1763 & 4 mars = 1763-03-04",
        "@1763 : Rennes, le 4 mars | 1763 = 1763 & 4 mars = 1763-03-04",
        "@Rennes, le 4 janvier / La vôtre du 28 décembre 1762 m'est venue."
            + " | 4 janvier = 1763-01-04 & 28 décembre 1762 = 1762-12-28",
        "@Rennes, le 4 janvier / Il mourut le 3 mai 1715."
            + " | 4 janvier = ? & 3 mai 1715 = 1715-05-03",
      })
  void aDatelineWithoutItsYearTakesItFromWhatIsSure(String lines, String expected) {
    assertEquals(expected, values(lines, Metadata.NONE));
  }

  @Test
  void aDayOfThisMonthIsOfTheMonthOfWriting() {
    assertEquals(
        "9 janvier 1763 = 1763-01-09 & 3 de ce mois = 1763-01-03 & 5 courant = 1763-01-05"
            + " & 30 du mois dernier = 1762-12-30 & 4 au 6 du présent mois = 1763-01-04..1763-01-06",
        values(
            "@9 janvier 1763 / La vôtre du 3 de ce mois et celle du 5 courant. / Le 30 du mois"
                + " dernier. / Du 4 au 6 du présent mois.",
            Metadata.NONE));
    assertEquals("", values("La vôtre du 3 de ce mois.", Metadata.NONE));
    assertEquals(
        "9 janvier 1763 = 1763-01-09",
        values("@9 janvier 1763 / Il y en a 5 au courant.", Metadata.NONE));
  }

  /** A day 0 once threw and cost a document all of its names. */
  @Test
  void aDayThatNoMonthHasHasNoValue() {
    assertEquals(
        "4 mars 1763 = 1763-03-04 & 0 février = ?",
        values("@Rennes, 4 mars 1763 / Bon. / @Rennes, 0 février", Metadata.NONE));
  }

  @Test
  void inAVolumeTheLetterBeforeGivesTheYear() {
    assertEquals(
        "4 mars 1763 = 1763-03-04 & 9 août = 1763-08-09 & juin dernier = 1763-06 & 2 février = ?",
        values(
            "=Rennes, 4 mars 1763 / Bon. / =Rennes, 9 août / En juin dernier."
                + " / =Rennes, 2 février / Bon.",
            Metadata.NONE));
    assertEquals(
        "4 mars 1763 = 1763-03-04 & lundi 9 août = ?",
        values("=Rennes, 4 mars 1763 / Bon. / =Rennes, lundi 9 août / Bon.", Metadata.NONE),
        "the day was a Tuesday");
  }
}
