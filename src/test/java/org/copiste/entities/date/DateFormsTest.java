package org.copiste.entities.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copiste.entities.Tagged;
import org.copiste.entities.authority.Authority;
import org.copiste.model.DateValue;
import org.copiste.model.Document;
import org.copiste.model.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFormsTest {

  static String values(String text) {
    return values(Tagged.text(Authority.none(), text));
  }

  /** The dates of a document with their values, in order. */
  static String values(Document document) {
    List<String> found = new ArrayList<>();
    for (Mention m : document.mentions()) {
      if (m.type() == Mention.Type.DATE) {
        found.add(document.source().at(m.at()) + " = " + value(m.date().orElseThrow()));
      }
    }
    return String.join(" & ", found);
  }

  private static String value(DateValue value) {
    String edtf = value.edtf().map(e -> " " + e).orElse("");
    return value
        .when()
        .or(() -> both(value.from(), value.to(), ".."))
        .or(() -> both(value.notBefore(), value.notAfter(), "~"))
        .or(value::from)
        .or(() -> value.notAfter().map(v -> "~" + v))
        .or(() -> value.notBefore().map(v -> v + "~"))
        .map(v -> v + edtf)
        .orElse("?");
  }

  private static Optional<String> both(Optional<String> a, Optional<String> b, String sign) {
    return a.flatMap(from -> b.map(to -> from + sign + to));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fin août 1922, | fin août 1922 = 1922-08-21~1922-08-31",
        "au début de 1924. | début de 1924 = 1924-01~1924-04",
        "du 17 au 25 avril 1923 | 17 au 25 avril 1923 = 1923-04-17..1923-04-25",
        "les 26 et 27 juin 1923 | 26 et 27 juin 1923 = 1923-06-26..1923-06-27",
        "les 3, 4 et 7 mai 1923 | 3, 4 et 7 mai 1923 = 1923-05-03~1923-05-07"
            + " {1923-05-03,1923-05-04,1923-05-07}",
        "du 3 mai au 5 juin 1921 | 3 mai au 5 juin 1921 = 1921-05-03..1921-06-05",
        "de mai à juillet 1923 | mai à juillet 1923 = 1923-05..1923-07",
        "en octobre et novembre 1923 | octobre et novembre 1923 = 1923-10..1923-11",
        "octobre-novembre 1923 | octobre-novembre 1923 = 1923-10..1923-11",
        "entre 1917 et 1921, | 1917 et 1921 = 1917~1921",
        "la guerre de 1914-18, | 1914-18 = 1914..1918",
        "La guerre 1914-1918 ferme | 1914-1918 = 1914..1918",
        "l'hiver 1922-1923 | hiver 1922-1923 = 1922-12~1923-03 1922-24",
        "printemps-été 1923 | printemps-été 1923 = 1923-03~1923-09 1923-21/1923-22",
        "dans les années vingt | années vingt = 1920..1929 192X",
        "au XIXe siècle | XIXe siècle = 1801..1900 18XX",
        "au dix-neuvième siècle | dix-neuvième siècle = 1801..1900 18XX",
        "à la fin du XVIIIe siècle | fin du XVIIIe siècle = 1767~1800",
        "le 9 thermidor de l'an II | 9 thermidor de l'an II = 1794-07-27",
        "le 1er vendémiaire an Ier | 1er vendémiaire an Ier = 1792-09-22",
        "mil sept cent quatre-vingt-neuf | mil sept cent quatre-vingt-neuf = 1789",
        "8-X-1923 | 8-X-1923 = 1923-10-08",
        "le 25 octobre (7 novembre) 1917 | 25 octobre (7 novembre) 1917 = 1917-11-07",
        "le 25 octobre/7 novembre 1917 | 25 octobre/7 novembre 1917 = 1917-11-07",
        "l'accord de 1945 prévoyait | 1945 = 1945",
        "à partir de 1190, sans | 1190 = 1190",
        "Paris, le U octobre 1868. | U octobre 1868 = 1868-10",
        "Donné le 17 de mars 1604 | 17 de mars 1604 = 1604-03-17",
        "ce 9 d'avril (1611) | 9 d'avril (1611) = 1611-04-09",
        "le premier jour d'août 1572 | premier jour d'août 1572 = 1572-08-01",
        "ce dernier de février 1648 | dernier de février 1648 = 1648-02-29",
        "le dernier jour du mois d'avril 1603 | dernier jour du mois d'avril 1603 = 1603-04-30",
        "ce vingt-deuxiesme d'aoust mil six cens dix"
            + " | vingt-deuxiesme d'aoust mil six cens dix = 1610-08-22",
        "le quinziesme jour de may 1589 | quinziesme jour de may 1589 = 1589-05-15",
        "ce 6me de juing 1570 | 6me de juing 1570 = 1570-06-06",
        "le 13iesme febvrier 1598 | 13iesme febvrier 1598 = 1598-02-13",
        "ce XVIJ de septembre 1559 | XVIJ de septembre 1559 = 1559-09-17",
        "Mardy 4 7bre 1714 | Mardy 4 7bre 1714 = 1714-09-04",
        "le 5 10bre 1771 | 5 10bre 1771 = 1771-12-05",
        "le 2 févr. 1804 | 2 févr. 1804 = 1804-02-02",
        "le 1° mars 1898 | 1° mars 1898 = 1898-03-01",
        "le 1\" mars 1898 | 1\" mars 1898 = 1898-03-01",
        "le 1°r mars 1898 | 1°r mars 1898 = 1898-03-01",
        "le lr mars 1898 | lr mars 1898 = 1898-03-01",
        "le 1º mars 1898 | 1º mars 1898 = 1898-03-01",
        "du 12 Juin I9O4 | 12 Juin I9O4 = 1904-06-12",
        "du 3I mai l887 | 3I mai l887 = 1887-05-31",
        "En l87l, il revint | l87l = 1871",
        "le 8 mai 18S6 | 8 mai 18S6 = ?",
        "le 8 mai 18[56] | 8 mai 18[56] = 1856-05-08",
        "le 22 prairial an XIl | 22 prairial an XIl = 1804-06-11",
        "le 3 nivôse an 9 | 3 nivôse an 9 = 1800-12-24",
        "(juillet 1612) | juillet 1612 = 1612-07",
        "[21 mars 1844] | 21 mars 1844 = 1844-03-21",
        "[1844.] | 1844 = 1844",
        "mars ou avril 1761 | mars ou avril 1761 = 1761-03~1761-04 [1761-03,1761-04]",
        "les 3 ou 4 mars 1761 | 3 ou 4 mars 1761 = 1761-03-03~1761-03-04 [1761-03-03,1761-03-04]",
        "[Hiver 1763] | Hiver 1763 = 1763-12~1764-03 1763-24",
        "du 1er octobre au 30 mars 1906 | 1er octobre au 30 mars 1906 = 1905-10-01..1906-03-30",
        "Mardy 4 7 bre 1714 | Mardy 4 7 bre 1714 = 1714-09-04",
        "le 4 8BRE 1714 | 4 8BRE 1714 = 1714-10-04",
        "du 8 Juin 192I. | 8 Juin 192I = 1921-06-08",
        "juillet/août 1921 | juillet/août 1921 = 1921-07..1921-08",
        "n° 79, du 26 août 1905 | 26 août 1905 = 1905-08-26",
        "L'an 1812 et le trois mai | 1812 = 1812 & trois mai = 1812-05-03",
        "L'an mil neuf cent seize, le 2 avril | mil neuf cent seize = 1916 & 2 avril = 1916-04-02",
        "En mille neuf cent dix-neuf, | mille neuf cent dix-neuf = 1919",
        "En seize cent quarante, | seize cent quarante = 1640",
        "En 189*, vers 18.., en 18.., | 189* = 1890~1899 189X & 18.. = 1800~1899 18XX",
        "DURAND (1854- ) et MARTIN (1854-?)" + " | 1854- = 1854 1854/.. & 1854-? = 1854 1854/",
        "DURAND (1802-jjto) | 1802-jjto = ?",
        "du 12/13 janvier 1920 | 12/13 janvier 1920 = 1920-01-12..1920-01-13",
        "A Paris, M. DCC. LXXXIX. | M. DCC. LXXXIX = 1789",
        "l'an MDCCLXIV, | MDCCLXIV = 1764",
        "le 3e jour complémentaire de l'an VI | 3e jour complémentaire de l'an VI = 1798-09-19",
        "le 6e jour complémentaire de l'an VI | 6e jour complémentaire de l'an VI = ?",
        "le 3 ventôse de l'an second | 3 ventôse de l'an second = 1794-02-21",
        "le 4 8ᵇʳᵉ 1714 | 4 8ᵇʳᵉ 1714 = 1714-10-04",
        "le 5 8.bre 1715 | 5 8.bre 1715 = 1715-10-05",
        "l'an de grâce 1572, | 1572 = 1572",
        "l'exercice 1914/1915 | 1914/1915 = 1914..1915",
        "le cinq de mars mil sept cens soixante & dix"
            + " | cinq de mars mil sept cens soixante & dix = 1770-03-05",
        "n° 2-3, 1er-15 avril 1937 | 1er-15 avril 1937 = 1937-04-01..1937-04-15",
        "le 12/24 mars 1812 | 12/24 mars 1812 = 1812-03-24",
        "August first nineteen fourteen. | August first nineteen fourteen = 1914-08-01",
        "On August 21st, 1915, | August 21st, 1915 = 1915-08-21",
        "The 3rd of June, 1871, | 3rd of June, 1871 = 1871-06-03",
        "Am 12. Juli 1915 und | 12. Juli 1915 = 1915-07-12",
        "Il 3 maggio 1860, | 3 maggio 1860 = 1860-05-03",
        "le 31 novembre 1905 | 31 novembre 1905 = ?",
      })
  void aFormHasOneValue(String text, String expected) {
    assertEquals(expected, values(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "un prix de 1500 francs",
        "une armée de 1923 hommes",
        "pp. 1816-1820",
        "n° 1921",
        "1.923 francs",
        "hier et demain",
        "la révolution d'Octobre",
        "pendant trois mois",
        "le n° 12 de mai",
        "les deux derniers de la liste",
        "l8 hommes et 3I femmes",
        "dix-huit cents francs, en mille huit cents francs",
        "I may go in march, to March and June",
        "en 18-",
        "de quinze cents à deux mille, et mille six cent vingt-six en tout",
        "M. DIX et M. D. C. Dupont, MM. DIVIL",
        "cherche ingénieur s. mil. conn. anglais",
      })
  void aNumberIsNoDate(String text) {
    assertEquals("", values(text));
  }

  @Test
  void theLettersDateGivesTheYear() {
    assertEquals(
        "8 octobre 1923 = 1923-10-08 & juillet dernier = 1923-07 & mars prochain = 1924-03",
        values("Moscou, le 8 octobre 1923.\n\nVenu en juillet dernier, il part en mars prochain."));
  }

  @Test
  void aDayThatNoYearCanBeFoundForHasNoValue() {
    assertEquals("8 octobre = ?", values("Il arriva le 8 octobre et repartit le 9."));
    assertEquals("", values("Il arriva en octobre. Le 18 brumaire, il partit."));
    assertEquals(
        "3 mai 1921 = 1921-05-03 & 8 octobre = 1921-10-08",
        values("Le 3 mai 1921 il partit. Il revint le 8 octobre."));
  }

  @Test
  void aWeekdayThatDoesNotFitIsReported() {
    assertEquals(List.of(), codes("le mardi 9 octobre 1923"));
    assertEquals(List.of("weekday-mismatch"), codes("le lundi 9 octobre 1923"));
    assertEquals(List.of("impossible-date"), codes("le 30 février 1923"));
    assertEquals(List.of("impossible-date"), codes("du 8 mai 1923 au 3 avril 1923"));
    assertEquals(List.of(), codes("dimanche 24 août 1572"), "in the Julian calendar");
  }

  private static List<String> codes(String text) {
    return Stream.of(Tagged.text(Authority.none(), text))
        .flatMap(d -> d.diagnostics().stream())
        .map(d -> d.code())
        .toList();
  }
}
