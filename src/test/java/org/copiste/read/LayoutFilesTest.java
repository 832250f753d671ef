package org.copiste.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.copiste.model.Encoding;
import org.copiste.model.Source;
import org.junit.jupiter.api.Test;

/** What holds of files with a layout whatever their format, and what becomes of hostile ones. */
class LayoutFilesTest {
  private static final String ALTO =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <alto><Layout><Page><PrintSpace><TextBlock><TextLine>
      <String CONTENT="été"/></TextLine></TextBlock></PrintSpace></Page></Layout></alto>
      """;

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void aPackedFileIsTheSameText() {
    Source plain = Taken.from(ALTO);
    Source packed = Taken.from(Taken.gzip(bytes(ALTO)));
    assertEquals("été\n", packed.text());
    assertEquals(plain.layout(), packed.layout());
    assertEquals(plain.textSha256(), packed.textSha256());
    assertNotEquals(plain.sha256(), packed.sha256());
    assertNotEquals(plain.textSha256(), plain.sha256());
    assertEquals(bytes(ALTO).length, plain.bytes());
  }

  @Test
  void textMayBePackedToo() throws ReadException {
    byte[] packed = Taken.gzip("été\r\n".getBytes(StandardCharsets.ISO_8859_1));
    Source source = SourceReader.read("lettre.txt.gz", packed);
    assertEquals("été\r\n", source.text());
    assertEquals("lettre", source.name());
    assertEquals(Optional.empty(), source.layout());
    assertEquals(new Encoding("ISO-8859-1", false), source.encoding());
  }

  @Test
  void namesLoseOneExtensionAndPacking() {
    assertEquals("x.alto", Source.nameOf("x.alto.xml"));
    assertEquals("x.alto", Source.nameOf("x.alto.xml.gz"));
    assertEquals("x", Source.nameOf("x.hocr.GZ"));
    assertEquals(".gz", Source.nameOf(".gz"));
  }

  @Test
  void anyEncodingOfXml() {
    String wide = ALTO.replace("UTF-8", "UTF-16");
    assertEquals("été\n", Taken.from(wide.getBytes(StandardCharsets.UTF_16)).text());
    String latin = ALTO.replace("UTF-8", "ISO-8859-1");
    assertEquals("été\n", Taken.from(latin.getBytes(StandardCharsets.ISO_8859_1)).text());
  }

  @Test
  void brokenFilesSayWhere() {
    ReadException torn = Taken.refused(ALTO.substring(0, ALTO.indexOf("</TextBlock>")));
    assertEquals("broken-file", torn.code());
    assertEquals(3, torn.line());
    ReadException wrong = Taken.refused(ALTO.replace("</TextLine>", "</TextLin>"));
    assertEquals("broken-file", wrong.code());
    assertTrue(wrong.getMessage().contains("TextLine"), wrong.getMessage());
    byte[] bytes = ALTO.getBytes(StandardCharsets.ISO_8859_1);
    assertEquals("not-decodable", Taken.refused(bytes).code());
    byte[] packed = Taken.gzip(bytes(ALTO));
    assertEquals("broken-file", Taken.refused(Arrays.copyOf(packed, packed.length - 12)).code());
  }

  @Test
  void filesWithoutTextSaySo() {
    assertEquals("empty-file", Taken.refused("").code());
    assertEquals("empty-file", Taken.refused(ALTO.replace("été", " ")).code());
    ReadException none = Taken.refused("<?xml version='1.0'?><alto><Layout/></alto>");
    assertTrue(none.getMessage().contains("no page"), none.getMessage());
  }

  @Test
  void noEntityIsKnownAndNothingIsFetched() {
    for (String declaration :
        new String[] {
          "<!ENTITY x SYSTEM 'file:///etc/hostname'>",
          "<!ENTITY % y SYSTEM 'http://localhost:1/y.dtd'> %y;",
          "<!ENTITY x 'jardin'>"
        }) {
      String file =
          ALTO.replace("<alto>", "<!DOCTYPE alto [" + declaration + "]><alto>")
              .replace("été", "&x;");
      ReadException refused = Taken.refused(file);
      assertEquals("broken-file", refused.code());
      assertEquals(3, refused.line());
    }
    String harmless = ALTO.replace("<alto>", "<!DOCTYPE alto SYSTEM 'http://localhost:1/a'><alto>");
    assertEquals("été\n", Taken.from(harmless).text());
  }

  @Test
  void bombsDoNotGoOff() {
    String entities =
        IntStream.range(0, 30)
            .mapToObj(i -> "<!ENTITY e" + (i + 1) + " '&e" + i + ";&e" + i + ";'>")
            .collect(Collectors.joining("", "<!DOCTYPE alto [<!ENTITY e0 'x'>", "]><alto>"));
    String file = ALTO.replace("<alto>", entities).replace("été", "&e30;");
    assertEquals("broken-file", Taken.refused(file).code());
    String deep = "<?xml version='1.0'?><alto><Layout><Page>" + "<ComposedBlock>".repeat(99_999);
    assertEquals("broken-file", Taken.refused(deep).code());
  }

  @Test
  void otherXmlIsRefusedByTheNameOfItsRoot() {
    ReadException refused = Taken.refused("<?xml version='1.0'?><x:mods xmlns:x='urn:m'/>");
    assertEquals(SourceReader.UNSUPPORTED_FORMAT, refused.code());
    assertTrue(refused.getMessage().contains("“mods”"), refused.getMessage());
    ReadException word =
        Taken.refused(
            "PK\3\4[Content_Types].xml\0\0\0word/document.xml\0\0"
                .getBytes(StandardCharsets.ISO_8859_1));
    assertTrue(word.getMessage().contains("save it as plain text"), word.getMessage());
  }
}
