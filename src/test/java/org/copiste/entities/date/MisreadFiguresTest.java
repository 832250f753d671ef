package org.copiste.entities.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisreadFiguresTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "le 5 juin 1 918 à Lyon | 5 juin 1 918 = 1918-06-05",
        "le l0 mai 1 9 1 7, | l0 mai 1 9 1 7 = 1917-05-10",
        "le 7 août 18 76. | 7 août 18 76 = 1876-08-07",
        "le 3 août 187 5, | 3 août 187 5 = 1875-08-03",
        "en l 9 l 4 et en 1 915, | l 9 l 4 = 1914 & 1 915 = 1915",
        "le 9 juillet 1.873, | 9 juillet 1.873 = 1873-07-09",
        "depuis 4815. Le 8 mai 4873, | 4815 = 1815 & 8 mai 4873 = 1873-05-08",
        "le 12 mai (19l6), | 12 mai (19l6) = 1916-05-12",
        "le lO octobre 1904 | lO octobre 1904 = 1904-10-10",
        "le il novembre 1918 | il novembre 1918 = 1918-11-11",
        "le 1 2 mars 1914 | 1 2 mars 1914 = 1914-03-12",
        "le l er mars 1900 et le I° mai 1900"
            + " | l er mars 1900 = 1900-03-01 & I° mai 1900 = 1900-05-01",
        "le 1-er juin 1906 | 1-er juin 1906 = 1906-06-01",
        "le 4 Noyembre 1911 | 4 Noyembre 1911 = 1911-11-04",
        "le 15 0ctobre 1919 | 15 0ctobre 1919 = 1919-10-15",
        "le 3 juiIIet 1914 | 3 juiIIet 1914 = 1914-07-03",
        "le 12mars 1913 | 12mars 1913 = 1913-03-12",
      })
  void aFigureThatCanBeOnlyOneOtherIsRead(String text, String expected) {
    assertEquals(expected, DateFormsTest.values(text));
  }

  /** The sentence before holds another year, from which nothing may be completed. */
  @ParameterizedTest
  @CsvSource({
    "25 octobre iSoo", "3 mars iS7i", "4 mai i8yi", "8 avril 18^4", "9 mai 18'5", "7 mars 18e6",
    "12 juin 18S6", "2 mars 188B", "10 août 17g2", "6 mars 18733", "7 mars 873", "5 mai 1°73",
    "8 mai 18-3", "3 mai 187",
  })
  void aYearThatCannotBeReadHasNoValue(String date) {
    assertEquals(
        "10 septembre 1873 = 1873-09-10 & " + date + " = ?",
        DateFormsTest.values("L'acte est du 10 septembre 1873. Il revint le " + date + "."));
  }

  /** After such a year nothing is known of the next one, either. */
  @ParameterizedTest
  @CsvSource({"iSoo", "18S6", "1S06"})
  void aYearThatCannotBeReadGivesNoneToTheNextDate(String year) {
    assertEquals(
        "3 mai 1873 = 1873-05-03 & 4 juin " + year + " = ? & 5 juin = ?",
        DateFormsTest.values(
            "Parti le 3 mai 1873, revenu le 4 juin " + year + ", mort le 5 juin, il dort."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "le 1S mars 1893 | 1S mars 1893 = 1893-03",
        "le Z7 mai 1880 | Z7 mai 1880 = 1880-05",
        "le B mai 1894 | B mai 1894 = 1894-05",
        "le II novembre 1918 | II novembre 1918 = 1918-11",
      })
  void ofAMisreadDayOnlyTheMonthIsKnown(String text, String expected) {
    assertEquals(expected, DateFormsTest.values(text));
  }

  @ParameterizedTest
  @CsvSource({
    "9h30",
    "12h",
    "300 hommes",
    "12 hommes",
    "1.500 francs",
    "1 500 francs",
    "12.000 hommes",
    "8 heures",
    "75mm",
    "11e",
  })
  void whatIsNoYearLeavesTheDateToItsContext(String count) {
    assertEquals(
        "3 mai 1900 = 1900-05-03 & 4 mai = 1900-05-04",
        DateFormsTest.values("Le 3 mai 1900 il vint, et le 4 mai " + count + " suivirent."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "en 4500 exemplaires",
        "en 1 915 exemplaires",
        "l'an 5640",
        "en 7000 ans",
        "vers 18 30 il sortit",
        "en 15 20 minutes",
        "des isles et des lieux",
      })
  void whatIsNoYearIsNone(String text) {
    assertEquals("", DateFormsTest.values(text));
  }
}
