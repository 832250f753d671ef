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
        "@Rennes, ce 4 mars 17** | 4 mars 17** = 1700-03-04~1799-03-04 17XX-03-04",
        "@Rennes, ce 4 mars 17.. | 4 mars 17.. = 1700-03-04~1799-03-04 17XX-03-04",
        "@Rennes, ce 4 mars 17.. / Il naquit en 1700. "
            + " | 4 mars 17.. = 1700-03-04~1799-03-04 17XX-03-04 & 1700 = 1700",
        "@Rennes, ce 4 mars 176 | 4 mars 176 = ?",
        "@Rennes, le 31 juin 1911 | 31 juin 1911 = ?",
        "@Rennes, 4 et 6 mars 1763 | 4 et 6 mars 1763 = 1763-03-04~1763-03-06"
            + " {1763-03-04,1763-03-06}",
        "@Rennes, 4 mars 1763 et 6 avril | 4 mars 1763 = 1763-03-04 & 6 avril = 1763-04-06",
        "@Rennes, 4 Otobre 1763 | 4 Otobre 1763 = 1763-10-04",
        "@Rennes, 4 Otbie 1763 | ''",
        "@Rennes, ce jeudi. | ''",
        "@Rennes, jour de la Saint-Jean. | ''",
        "@[avant le 4 mars 1763] | 4 mars 1763 = ~1763-03-04 [..1763-03-04]",
        "@[après le 4 mars 1763] | 4 mars 1763 = 1763-03-04~ [1763-03-04..]",
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
        "Au taux de 4/9/08, depuis 1906. | 1906 = 1906",
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

  /** The letter is of 20 May 1915, a Thursday. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Votre lettre du 12 est là. | 12 = 1915-05-12",
        "Vos lettres des 3 et 4 sont là. | 3 et 4 = 1915-05-03..1915-05-04",
        "La vôtre du 25 est là. | 25 = 1915-04-25",
        "Votre très aimable lettre du 20, | 20 = 1915-04-20",
        "Les 6 et 7 je serai à Lyon. | 6 et 7 = ?",
        "Au dîner du 11, il parla. | 11 = ?",
        "Mardi 18, je pars. | Mardi 18 = 1915-05-18",
        "Samedi prochain, 29, je pars. | 29 = 1915-05-29",
        "Le 14 au soir, je pars. | 14 = ?",
        "Elle dura du 3 mai jusqu'au 6. | 3 mai = 1915-05-03 & 6 = 1915-05-06",
        "Le 28 du mois écoulé ou le 3 prochain."
            + " | 28 du mois écoulé = 1915-04-28 & 3 prochain = 1915-06-03",
        "Le 10 Ct., le 11 crt et le 3 du courant."
            + " | 10 Ct = 1915-05-10 & 11 crt = 1915-05-11 & 3 du courant = 1915-05-03",
        "Le 3 juin 1910, le 5 du même mois. | 3 juin 1910 = 1910-06-03 & 5 du même mois = 1910-06-05",
        "Le 3 mars de l'année dernière. | 3 mars = 1914-03-03",
        "Le 6 août de l'année prochaine. | 6 août = 1916-08-06",
        "Le 7 mai 1910 et le 3 mars suivant. | 7 mai 1910 = 1910-05-07 & 3 mars suivant = 1911-03-03",
        "Le 7 mai 1910 et le 3 mars précédent."
            + " | 7 mai 1910 = 1910-05-07 & 3 mars précédent = 1910-03-03",
        "Le cinquantenaire du 4 juin. | 4 juin = ?",
        "Il naquit le 3 mai 1850. Le 4 juin il vint. | 3 mai 1850 = 1850-05-03 & 4 juin = ?",
        "Je viendrai le 3 juin. | 3 juin = 1915-06-03",
        "Votre lettre du 3.5.15 est là. | 3.5.15 = 1915-05-03",
        "Les 3I de ce mois, | 3I de ce mois = 1915-05-31",
        "Le 37, rue Ducré. | ''",
        "Il demeure au 12, rue Ducré. | ''",
        "Le 1er bureau et les 12 derniers jours. | ''",
        "Le 2 de la rue, le 75 tire, au 1/4 du prix. | ''",
        "La rue du 4 Septembre. | ''",
      })
  void inALetterADayNeedsNoMonth(String text, String expected) {
    String head = "20 mai 1915 = 1915-05-20";
    assertEquals(
        expected.isEmpty() ? head : head + " & " + expected,
        values("=Paris, le 20 mai 1915 / " + text, Metadata.NONE));
  }

  /** The letter is of 20 December. */
  @Test
  void whatIsNearTheTurnOfTheYearIsOfTheYearNearby() {
    assertEquals(
        "20 décembre 1915 = 1915-12-20 & 1er janvier = 1916-01-01 & 6 octobre = 1915-10-06",
        values("=Lyon, 20 décembre 1915 / Le 1er janvier. Le 6 octobre.", Metadata.NONE));
    assertEquals(
        "10 janvier 1916 = 1916-01-10 & 20 décembre = 1915-12-20 & 5 juillet = ?",
        values("=Lyon, 10 janvier 1916 / Le 20 décembre. Le 5 juillet.", Metadata.NONE));
  }

  @Test
  void outsideLettersADayAloneIsNone() {
    assertEquals("", values("Votre lettre du 12 est là. Mardi 18, je pars.", Metadata.NONE));
  }

  @Test
  void aDocumentThatWritesMonthsWithCapitalsMeansMonths() {
    assertEquals(
        "3 Mai 1915 = 1915-05-03 & 4 Juin 1915 = 1915-06-04 & Octobre = 1915-10",
        values(
            "Du 3 Mai 1915 au 4 Juin 1915. Puis en Octobre.".replace(" au ", ", le "),
            Metadata.NONE));
    assertEquals(
        "3 mai 1915 = 1915-05-03",
        values("Le 3 mai 1915. Puis la leçon d'Octobre.", Metadata.NONE));
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
