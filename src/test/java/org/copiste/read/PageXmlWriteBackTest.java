package org.copiste.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PageXmlWriteBackTest {
  private static final String WORD = "<Word id=\"%s\"><Coords points=\"%s\"/>%s<TextStyle/></Word>";

  @Test
  void wordLineAndRegionAreReadDifferently() throws Exception {
    String written =
        Rewritten.text(
            "page",
            file(
                "2019-07-15",
                "<TextLine id='l'>"
                    + WORD.formatted("w", "0,0 9,0 9,9", "<Glyph id=\"g\"/>\n  " + text("regu"))
                    + text("<!-- r -->J'ai regu.")
                    + "</TextLine><TextEquiv index=\"2\"><Unicode>J'ai  regu.\nb &amp; c</Unicode>"
                    + "</TextEquiv>"),
            "regu",
            "reçu");
    assertEquals(
        file(
            "2019-07-15",
            "<TextLine id='l'>"
                + WORD.formatted(
                    "w",
                    "0,0 9,0 9,9",
                    "<Glyph id=\"g\"/>\n  " + text(0, "reçu") + "\n  " + text(1, "regu"))
                + text(0, "J'ai reçu.")
                + text(1, "<!-- r -->J'ai regu.")
                + "</TextLine>"
                + text(2, "J'ai reçu.\nb &amp; c")
                + "<TextEquiv index=\"3\"><Unicode>J'ai  regu.\nb &amp; c</Unicode></TextEquiv>"),
        written);
  }

  @Test
  void theReadingThatCountsIsFirstAndOthersStay() throws Exception {
    assertEquals(
        file(
            "2017-07-15",
            "<TextLine>" + text(1, "à") + text(5, "b") + text(6, "a") + "</TextLine>"),
        Rewritten.text(
            "page",
            file("2017-07-15", "<TextLine>" + text(5, "b") + text(1, "a") + "</TextLine>"),
            "a",
            "à"));
  }

  @Test
  void before2016TheEnginesReadingIsInCustom() throws Exception {
    assertEquals(
        file(
            "2013-07-15",
            "<TextLine custom=\"readingOrder {index:0;} ocr {text:re\\u0020gu;}\">"
                + text("reçu")
                + "</TextLine>"),
        Rewritten.text(
            "page",
            file(
                "2013-07-15",
                "<TextLine custom=\"readingOrder {index:0;}\">"
                    + "<TextEquiv conf=\"0.5\"><Unicode>re gu</Unicode></TextEquiv></TextLine>"),
            "re gu",
            "reçu"));
    assertEquals(
        file("2010-03-19", "<TextLine>" + text("à") + "</TextLine>"),
        Rewritten.text(
            "page", file("2010-03-19", "<TextLine>" + text("a") + "</TextLine>"), "a", "à"));
  }

  @Test
  void placesInCustomMoveWithTheText() throws Exception {
    String custom =
        "readingOrder {index:3;} textStyle {offset:%d; length:%d;superscript:true;}"
            + " person {offset:%d; length:%d;} note {offset:%d;} abbrev {offset:0; length:2;}";
    String line = "<TextLine custom=\"%s\">%s</TextLine>";
    String before = line.formatted(custom.formatted(12, 1, 14, 5, 19), text("M. le jiIIet1 Morel"));
    String written =
        Rewritten.text("page", file("2019-07-15", before), "jiIIet1 Morel", "juillet1 Morel");
    assertEquals(
        file(
            "2019-07-15",
            line.formatted(
                custom.formatted(13, 1, 15, 5, 20),
                text(0, "M. le juillet1 Morel") + text(1, "M. le jiIIet1 Morel"))),
        written);
  }

  @Test
  void wordsShareAnOutlineOrStandInOneAroundBoth() throws Exception {
    String whole =
        file(
            "2019-07-15",
            "<TextLine>\n "
                + WORD.formatted("w", "0,0 30,0 30,9 0,9", text("abc"))
                + "</TextLine>");
    String divided = Rewritten.text("page", whole, "abc", "a c");
    assertEquals(
        file(
            "2019-07-15",
            "<TextLine>\n "
                + WORD.formatted("w", "0,0 10,0 10,9 0,9", text(0, "a") + text(1, "abc"))
                + "\n "
                + WORD.formatted("w_2", "20,0 30,0 30,9 20,9", text("c"))
                + "</TextLine>"),
        divided);
    assertEquals(
        file(
            "2019-07-15",
            "<TextLine>\n "
                + WORD.formatted(
                    "w", "0,0 30,0 30,9 0,9", text(0, "ac") + text(2, "a c") + text(1, "abc"))
                + "</TextLine>"),
        Rewritten.text("page", divided, "a c", "ac"));
  }

  @Test
  void outlinesOfPointsStayOutlinesOfPoints() throws Exception {
    String word = "<Word id=\"%s\"><Coords>%s</Coords>%s</Word>";
    String points =
        "<Point x=\"%d\" y=\"0\"/><Point x=\"%d\" y=\"0\"/><Point x=\"%2$d\" y=\"9\"/>"
            + "<Point x=\"%1$d\" y=\"9\"/>";
    assertEquals(
        file(
            "2010-03-19",
            "<TextLine>"
                + word.formatted("w", points.formatted(0, 10), text("a"))
                + word.formatted("w_2", points.formatted(20, 30), text("c"))
                + "</TextLine>"),
        Rewritten.text(
            "page",
            file(
                "2010-03-19",
                "<TextLine>"
                    + word.formatted("w", points.formatted(0, 30), text("abc"))
                    + "</TextLine>"),
            "abc",
            "a c"));
  }

  @Test
  void aRegionWithoutLinesHasItsTextChanged() throws Exception {
    assertEquals(
        file("2019-07-15", text(0, "à\nb") + text(1, "a\nb")),
        Rewritten.text("page", file("2019-07-15", text("a\nb")), "a", "à"));
  }

  @Test
  void aWordThatIsDeletedLeavesItsPlace() throws Exception {
    assertEquals(
        file(
            "2019-07-15",
            "<TextLine>"
                + WORD.formatted("w", "0,0 9,0 9,9", text(0, "") + text(1, ";~"))
                + WORD.formatted("v", "9,0 19,0 19,9", text("a"))
                + "</TextLine>"),
        Rewritten.text(
            "page",
            file(
                "2019-07-15",
                "<TextLine>"
                    + WORD.formatted("w", "0,0 9,0 9,9", text(";~"))
                    + WORD.formatted("v", "9,0 19,0 19,9", text("a"))
                    + "</TextLine>"),
            ";~ ",
            ""));
  }

  private static String text(String text) {
    return "<TextEquiv><Unicode>" + text + "</Unicode></TextEquiv>";
  }

  private static String text(int index, String text) {
    return "<TextEquiv index=\"" + index + "\"><Unicode>" + text + "</Unicode></TextEquiv>";
  }

  /** A PAGE file with a region. */
  private static String file(String version, String region) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + "<PcGts xmlns=\"http://schema.primaresearch.org/PAGE/gts/pagecontent/"
        + version
        + "\"><Page imageFilename=\"a.png\"><ReadingOrder/><TextLine/><TextRegion id=\"r\">"
        + region
        + "</TextRegion></Page></PcGts>\n";
  }
}
