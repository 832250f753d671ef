package org.copiste.read;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class AltoWriteBackTest {

  @Test
  void whatIsReadStandsBesideWhatTheEngineRead() throws Exception {
    assertEquals(
        file(
            "<String ID='a'  CONTENT = \"reçu\" WC=\"0.5\" ><ALTERNATIVE>regu</ALTERNATIVE></String>"),
        Rewritten.text(
            "alto", file("<String ID='a'  CONTENT = \"regu\" WC=\"0.5\" />"), "regu", "reçu"));
  }

  @Test
  void theAlternativeStandsBetweenOutlineAndGlyphs() throws Exception {
    String shape = "<Shape><Polygon POINTS=\"1,2 9,2 9,8\"/></Shape>";
    String glyph = "<Glyph CONTENT=\"r\"/>";
    assertEquals(
        file(
            "<String CONTENT=\"r&amp;ç\">"
                + shape
                + "<ALTERNATIVE>r&#38;c</ALTERNATIVE>"
                + glyph
                + "</String>"),
        Rewritten.text(
            "alto",
            file("<String CONTENT=\"r&#38;c\">" + shape + glyph + "</String>"),
            "r&c",
            "r&ç"));
  }

  @Test
  void aWordThatIsReadAsTwoSharesItsBox() throws Exception {
    assertEquals(
        file(
            "<String ID=\"s1\" HPOS=\"100\" VPOS=\"5\" WIDTH=\"20\" HEIGHT=\"9\" CONTENT=\"le\">"
                + "<ALTERNATIVE>lefai</ALTERNATIVE></String>"
                + "<SP WIDTH=\"10\" VPOS=\"5\" HPOS=\"120\"/>"
                + "<String ID=\"s1_3\" HPOS=\"130\" VPOS=\"5\" WIDTH=\"30\" HEIGHT=\"9\""
                + " CONTENT=\"fai\"/><SP ID=\"s1_2\"/><String CONTENT=\"x\"/>"),
        Rewritten.text(
            "alto",
            file(
                "<String ID=\"s1\" HPOS=\"100\" VPOS=\"5\" WIDTH=\"60\" HEIGHT=\"9\""
                    + " CONTENT=\"lefai\"/><SP ID=\"s1_2\"/><String CONTENT=\"x\"/>"),
            "lefai",
            "le fai"));
  }

  @Test
  void theOutlineOfAWordIsDividedAndPutTogether() throws Exception {
    String outline = "<Shape><Polygon POINTS=\"%s\"/></Shape>";
    String whole =
        file(
            "<String HPOS=\"0\" WIDTH=\"30\" CONTENT=\"abc\">"
                + outline.formatted("0,0 30,0 30,10 0,10")
                + "</String>");
    String divided = Rewritten.text("alto", whole, "abc", "a c");
    assertEquals(
        file(
            "<String HPOS=\"0\" WIDTH=\"10\" CONTENT=\"a\">"
                + outline.formatted("0,0 10,0 10,10 0,10")
                + "<ALTERNATIVE>abc</ALTERNATIVE></String><String HPOS=\"20\" WIDTH=\"10\""
                + " CONTENT=\"c\">"
                + outline.formatted("20,0 30,0 30,10 20,10")
                + "</String>"),
        divided);
    assertEquals(
        file(
            "<String HPOS=\"0\" WIDTH=\"30\" CONTENT=\"ac\">"
                + outline.formatted("0,0 30,0 30,10 0,10")
                + "<ALTERNATIVE>a c</ALTERNATIVE><ALTERNATIVE>abc</ALTERNATIVE></String>"),
        Rewritten.text("alto", divided, "a c", "ac"));
  }

  @Test
  void wordsThatAreReadAsOneHaveTheBoxAroundBoth() throws Exception {
    assertEquals(
        file(
            "<String HPOS=\"1.0\" VPOS=\"4.0\" WIDTH=\"29.5\" HEIGHT=\"11.0\" CONTENT=\"reçu\">"
                + "<ALTERNATIVE>re gu</ALTERNATIVE></String> <SP/> <String CONTENT=\"x\"/>"),
        Rewritten.text(
            "alto",
            file(
                "<String HPOS=\"1.0\" VPOS=\"5.0\" WIDTH=\"9\" HEIGHT=\"10\" CONTENT=\"re\"/>\n"
                    + "<SP/>\n"
                    + "<String HPOS=\"20.5\" VPOS=\"4.0\" WIDTH=\"10\" HEIGHT=\"9\""
                    + " CONTENT=\"gu\"/> <SP/> <String CONTENT=\"x\"/>"),
            "re gu",
            "reçu"));
  }

  @Test
  void theHyphenAndTheWholeOfADividedWordStay() throws Exception {
    String first =
        "<String CONTENT=\"%s\" SUBS_TYPE=\"HypPart1\" SUBS_CONTENT=\"%s\"%s<HYP CONTENT=\"-\"/>";
    String second = "<String SUBS_CONTENT=\"%s\" CONTENT=\"%s\" SUBS_TYPE=\"HypPart2\"/>";
    String border = "</TextLine><TextLine>";
    assertEquals(
        file(
            first.formatted("éc", "écrire", "><ALTERNATIVE>ec</ALTERNATIVE></String>")
                + border
                + second.formatted("écrire", "rire.")),
        Rewritten.text(
            "alto",
            file(
                first.formatted("ec", "ecrire", "/>")
                    + border
                    + second.formatted("ecrire", "rire.")),
            "ec-",
            "éc-"));
    assertEquals(
        file(
            "<String CONTENT=\"le\"><ALTERNATIVE>lepeut</ALTERNATIVE></String>"
                + first.formatted("peut", "peut-être", "/>")
                + border
                + second.formatted("peut-être", "être")),
        Rewritten.text(
            "alto",
            file(
                first.formatted("lepeut", "lepeut-être", "/>")
                    + border
                    + second.formatted("lepeut-être", "être")),
            "lepeut",
            "le peut"));
  }

  @Test
  void aWordThatIsDeletedLeavesItsPlace() throws Exception {
    assertEquals(
        file("<String CONTENT=\"\"><ALTERNATIVE>;~</ALTERNATIVE></String><String CONTENT=\"a\"/>"),
        Rewritten.text("alto", file("<String CONTENT=\";~\"/><String CONTENT=\"a\"/>"), ";~ ", ""));
  }

  @Test
  void aStringThatIsAWholeLineStaysOne() throws Exception {
    assertEquals(
        file(
            "<String CONTENT='Le reçu d&apos;hier'><ALTERNATIVE>Leregu d hier</ALTERNATIVE></String>"),
        Rewritten.text(
            "alto", file("<String CONTENT='Leregu d hier'/>"), "Leregu d ", "Le reçu d'"));
  }

  @Test
  void wordsAreCountedAsTheReaderCountsThem() throws Exception {
    String noise =
        "<!-- <String CONTENT=\"a\"/> --><x><String CONTENT=\"a\"/></x>"
            + "<![CDATA[<String CONTENT=\"a\"/>]]>";
    String around = noise + "<String CONTENT=\"\"/>%s";
    assertEquals(
        file(around.formatted("<String CONTENT=\"à\"><ALTERNATIVE>a</ALTERNATIVE></String>")),
        Rewritten.text("alto", file(around.formatted("<String CONTENT=\"a\"/>")), "a", "à"));
  }

  @Test
  void characterSetMarkAndPackingStay() throws Exception {
    String latin = file("<String CONTENT=\"cceur\"/>").replace("UTF-8", "ISO-8859-1");
    byte[] written =
        Rewritten.bytes("alto", latin.getBytes(StandardCharsets.ISO_8859_1), "cceur", "cœur été");
    assertEquals(
        latin.replace(
            "<String CONTENT=\"cceur\"/>",
            "<String CONTENT=\"c&#339;ur\"><ALTERNATIVE>cceur</ALTERNATIVE></String>"
                + "<String CONTENT=\"été\"/>"),
        new String(written, StandardCharsets.ISO_8859_1));
    for (Charset set : new Charset[] {StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE}) {
      byte[] wide = ("\uFEFF" + file("<String CONTENT=\"a\"/>")).getBytes(set);
      assertEquals(
          "\uFEFF" + file("<String CONTENT=\"à\"><ALTERNATIVE>a</ALTERNATIVE></String>"),
          new String(Rewritten.bytes("alto", wide, "a", "à"), set));
    }
    byte[] zipped = gzip(file("<String CONTENT=\"a\"/>"));
    byte[] changed = Rewritten.bytes("alto", zipped, "a", "à");
    assertEquals(
        file("<String CONTENT=\"à\"><ALTERNATIVE>a</ALTERNATIVE></String>"),
        new String(
            new GZIPInputStream(new ByteArrayInputStream(changed)).readAllBytes(),
            StandardCharsets.UTF_8));
  }

  @Test
  void aFileWithoutCorrectionsIsTheSame() throws Exception {
    byte[] zipped = gzip(file("<String CONTENT=\"a\"/>"));
    assertArrayEquals(zipped, Rewritten.bytes("alto", zipped, "a", "a"));
  }

  @Test
  void whatHasNoPlaceInTheFileIsNotWritten() {
    ReadException failed =
        assertThrows(
            ReadException.class,
            () ->
                Rewritten.text(
                    "alto",
                    file("<String CONTENT=\"a\"/></TextLine><TextLine><String CONTENT=\"b\"/>"),
                    "a\nb",
                    "c\nd\ne"));
    assertEquals(WriteBack.FAILED, failed.code());
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }

  /** An ALTO file with odd but sound markup around a line. */
  private static String file(String line) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n"
        + "<!DOCTYPE alto [<!-- > ' --><!ENTITY e \">\">]>\r\n"
        + "<alto xmlns=\"http://www.loc.gov/standards/alto/ns-v3#\">\r\n<Layout>\r\n"
        + "<Page WIDTH='9' ><PrintSpace><ComposedBlock><TextBlock\r\n>\t<TextLine>"
        + line
        + "</TextLine></TextBlock></ComposedBlock></PrintSpace></Page>\r\n</Layout></alto>\r\n";
  }
}
