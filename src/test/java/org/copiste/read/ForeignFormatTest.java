package org.copiste.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ForeignFormatTest {
  private static final String ALTO =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
          + "<alto xmlns=\"http://www.loc.gov/standards/alto/ns-v3#\"><Layout/></alto>\n";

  @Test
  void formatsAreNamed() {
    assertEquals("ALTO", format(ALTO));
    assertEquals("ALTO", format(ALTO.substring(ALTO.indexOf("<alto"))));
    assertEquals("PAGE", format("\uFEFF<?xml version='1.0'?><!-- x --><PcGts><Page/></PcGts>"));
    assertEquals("HTML", format("  \n<!doctype html><title>x</title>"));
    assertEquals("HTML", format("<html lang='fr'>\n<p>Le jardin\n</HTML>\n"));
    assertEquals("hOCR", format("<!-- a\n--><html><div class='ocr_page'>a</div></html>"));
    assertEquals("TEI", format("<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text/>"));
    assertEquals(
        "XML with the root element “livre”",
        format("<livre n=\"1\" lang='fr'><p>Le jardin</p></livre>"));
    assertEquals("PDF", format("%PDF-1.4\n%âãÏÓ"));
    assertEquals("ZIP", format("PK\3\4\24\0"));
    Charset wide = StandardCharsets.UTF_16LE;
    assertEquals(Optional.of("ALTO"), ForeignFormat.of(ALTO.getBytes(wide)));
    assertEquals(Optional.of("ALTO"), ForeignFormat.of(("\uFEFF" + ALTO).getBytes(wide)));
  }

  @Test
  void textWithAngleBracketsIsText() throws ReadException {
    for (String text :
        List.of(
            "<Page 2>\nLe jardin est beau.\n",
            "<illisible> fut dit, et <illisible> encore.\n",
            "<b>Titre</b>\n\nLe jardin est beau.\n",
            "Le jardin <div>est beau</div>\n",
            "<<Le jardin est beau>>\n",
            "< 3 francs\n",
            "<\n",
            "<!-- Le jardin\n",
            "<? Le jardin ?\n",
            "PK, dit-il. %PDF-\n",
            "<a b=c>Le jardin</a>, puis la rue.\n")) {
      assertEquals(text, SourceReader.read("a.txt", text.getBytes(StandardCharsets.UTF_8)).text());
    }
  }

  @Test
  void theReaderRefusesThem() {
    ReadException refused =
        assertThrows(
            ReadException.class,
            () ->
                SourceReader.read(
                    "a.txt", "<?xml version='1.0'?><mods/>".getBytes(StandardCharsets.UTF_8)));
    assertEquals(SourceReader.UNSUPPORTED_FORMAT, refused.code());
    assertTrue(refused.getMessage().contains("“mods”"), refused.getMessage());
  }

  private static String format(String text) {
    return ForeignFormat.of(text.getBytes(StandardCharsets.UTF_8)).orElse("");
  }
}
