package org.copiste.read.hocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.copiste.model.Layout;
import org.copiste.model.Shape;
import org.copiste.model.Source;
import org.copiste.read.ReadException;
import org.copiste.read.Taken;
import org.junit.jupiter.api.Test;

class HocrReaderTest {
  private static final String XHTML =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://localhost:1/x.dtd">
      <html xmlns="http://www.w3.org/1999/xhtml"><head><title/>
      <meta name='ocr-system' content='tesseract 5.3.0'/></head><body>%s</body></html>
      """;

  private static final String HTML = "<HTML><head><title>x</title><meta charset=utf-8>%s</HTML>";

  private static String page(String content) {
    return "<div class='ocr_page' id='page_1' title='image \"a;b.png\"; bbox 0 0 900 1200'>"
        + content
        + "</div>";
  }

  private static String line(String kind, String content) {
    return "<span class='" + kind + "' title=\"bbox 1 2 30 6; x_size 31.5\">" + content + "</span>";
  }

  private static String word(String content) {
    return "<span class='ocrx_word' title='bbox 1 2 3 4; x_wconf 93'>" + content + "</span>";
  }

  @Test
  void xhtmlOfTesseract() {
    Source source =
        Taken.from(
            XHTML.formatted(
                page(
                        "<div class='ocr_carea'><p class='ocr_par' id='par_1'>"
                            + line("ocr_line", "\n " + word("Le") + "\n  " + word("jardin") + "\n")
                            + line("ocr_caption", word("<em>Fin</em>&#x2014;&eacute;"))
                            + "</p></div>")
                    + page(line("ocr_header", word("2")))));
    assertEquals("Le jardin\nFin—é\n\f2\n", source.text());
    Layout layout = source.layout().orElseThrow();
    assertEquals(
        new Layout.Origin("hOCR", Optional.empty(), Optional.of("tesseract"), Optional.of("5.3.0")),
        layout.origin());
    Layout.Page page = layout.pages().get(0);
    assertEquals(Optional.of("a;b.png"), page.image());
    assertEquals(List.of(900, 1200), List.of(page.width(), page.height()));
    assertEquals(Optional.of("par_1"), page.regions().get(0).id());
    Layout.Line first = page.lines().get(0);
    assertEquals(Optional.of(Shape.box(1, 2, 30, 6)), first.shape());
    assertEquals(OptionalDouble.of(31.5), first.size());
    assertEquals(OptionalDouble.of(0.93), first.words().get(0).confidence());
    assertEquals(
        List.of("", "ocr_caption", "ocr_header"),
        Taken.lines(source).stream().map(Layout.Line::type).toList());
  }

  @Test
  void tagSoup() {
    Source source =
        Taken.from(
            HTML.formatted(
                "<body>"
                    + page(
                        "<p>"
                            + line("ocr_line", "Le&nbsp;jardin <b>est <i>beau</b>, &amp; grand<br>")
                            + line("ocrx_line", word("un") + word("deux") + ", trois")
                            + "<p class=x>sans ligne<br>ni <script>var x = '<p>'</script>mot"
                            + "<table><tr><td>a<td>b</table>")));
    assertEquals(
        "Le\u00A0jardin est beau, & grand\nun deux, trois\nsans ligne\nni mot\na\nb\n",
        source.text());
    assertEquals(List.of("un", "deux"), Taken.wordTexts(source));
  }

  @Test
  void wordsOutsideOfLinesMakeLinesByTheirBlocks() {
    Source source =
        Taken.from(
            HTML.formatted(
                "<body>" + page("<p>" + word("Le") + word("jardin") + "</p><p>" + word("beau"))));
    assertEquals("Le jardin\nbeau\n", source.text());
    assertTrue(Taken.lines(source).stream().allMatch(line -> line.shape().isPresent()));
  }

  @Test
  void aHeaderMayBeALineOrABlockOfLines() {
    Source source =
        Taken.from(
            XHTML.formatted(
                page(
                    "<div class='ocr_header'>"
                        + line("ocr_line", "un")
                        + line("ocr_line", "deux")
                        + "</div>"
                        + line("ocr_textfloat", "trois"))));
    assertEquals("un\ndeux\ntrois\n", source.text());
    assertEquals(
        "ocr_header", source.layout().orElseThrow().pages().get(0).regions().get(0).type());
  }

  @Test
  void stylesSuperscriptsAndCharactersOfTheirOwn() {
    Source source =
        Taken.from(
            XHTML.formatted(
                page(
                    line(
                        "ocr_line",
                        word("<strong><em>jar</em></strong>")
                            + word("din<sup>2</sup>")
                            + "<span class='ocrx_word' title='x_confs 90 80; poly 1 2 3 4 5 9'>"
                            + "<span class='ocrx_cinfo'>a</span><span class='ocrx_cinfo'>b</span>"
                            + "</span>"))));
    assertEquals("jar din2 ab\n", source.text());
    assertEquals(
        List.of("2"), Taken.lines(source).get(0).superscripts().stream().map(source::at).toList());
    List<Layout.Word> words = Taken.words(source);
    assertTrue(words.get(0).style().bold());
    assertEquals(OptionalDouble.of(0.85), words.get(2).confidence());
    assertEquals(Optional.of(Shape.polygon(1, 2, 3, 4, 5, 9)), words.get(2).shape());
  }

  @Test
  void theDeclaredCharacterSetHolds() {
    String file = HTML.formatted("<body>" + page(line("ocr_line", "été")));
    byte[] latin = file.replace("utf-8", "iso-8859-1").getBytes(Charset.forName("ISO-8859-1"));
    assertEquals("été\n", Taken.from(latin).text());
    byte[] wrong = file.getBytes(Charset.forName("ISO-8859-1"));
    assertEquals("not-decodable", Taken.refused(wrong).code());
  }

  @Test
  void aFileThatEndsTooEarlyIsBroken() {
    String file = XHTML.formatted(page(line("ocr_line", "Le jardin\nest beau")));
    ReadException torn = Taken.refused(file.substring(0, file.indexOf(" beau")));
    assertEquals("broken-file", torn.code());
    assertEquals(5, torn.line());
  }

  @Test
  void declaredEntitiesAndDeepNestingAreRefused() {
    String entity = "<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>";
    String file = HTML.formatted("<body>" + page(line("ocr_line", "&x;")));
    assertEquals("broken-file", Taken.refused(entity + file).code());
    String deep = HTML.formatted("<body>" + page("<span>".repeat(9000) + "a"));
    assertEquals("broken-file", Taken.refused(deep).code());
  }
}
