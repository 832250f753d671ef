package org.copiste.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.copiste.render.CorpusView.Extract;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.xmlunit.builder.DiffBuilder;
import org.xmlunit.diff.Diff;

/** Each view of small documents, two as Copiste writes them and three by others. */
class ViewsTest {
  private static final Map<String, DocumentView> VIEWS =
      Map.of(
          "txt", DocumentView.correctedText(),
          "sic.txt", DocumentView.textAsRead(),
          "html", DocumentView.readingEdition("1"),
          "dtabf.xml", DocumentView.dtabf(),
          "cetei.html", DocumentView.cetei("1"));

  @TestFactory
  List<DynamicTest> documents() {
    return VIEWS.keySet().stream()
        .sorted()
        .flatMap(
            view ->
                List.of("letter", "letters", "chapter", "foreign", "corpus").stream()
                    .map(
                        name -> DynamicTest.dynamicTest(name + "." + view, () -> view(name, view))))
        .toList();
  }

  private static void view(String name, String view) throws RenderException {
    DocumentView maker = Objects.requireNonNull(VIEWS.get(view));
    String once = text(maker.of(Sample.tei(name)));
    assertEquals(once, text(maker.of(Sample.tei(name))), "the same bytes each time");
    compare(name + "." + view, Sample.bare(once), view.equals("html") || view.equals("dtabf.xml"));
  }

  @Test
  void corpus() throws RenderException {
    CorpusView letters = CorpusView.letters(Map.of("url", "https://example.org/cmif.xml"));
    CorpusView.Result cmif = letters.file("cmif.xml", parts(letters));
    compare("cmif.xml", text(cmif.bytes()), true);
    assertEquals(
        List.of("no-licence"), cmif.remarks().stream().map(CorpusView.Remark::code).toList());
    CorpusView persons = CorpusView.persons("1");
    List<Extract> parts = parts(persons);
    compare("persons.html", Sample.bare(text(persons.file("persons.html", parts).bytes())), true);
    compare("persons.tsv", text(persons.file("persons.tsv", parts).bytes()), false);
  }

  /** Others write the values of dates in the attributes of ISO 8601. */
  @Test
  void isoDatesAreDates() throws RenderException {
    String given = new String(Sample.tei("letter"), StandardCharsets.UTF_8);
    String iso =
        given.replaceAll("( )(when|from|to|notBefore|notAfter)=\"(?=\\d{4})", "$1$2-iso=\"");
    String basic = iso.replaceAll("(-iso=\"\\d{4})-(\\d\\d)-(\\d\\d)\"", "$1$2$3T10:30:00\"");
    assertTrue(basic.contains("-iso=\"19"), basic);
    for (String other : List.of(iso, basic)) {
      byte[] tei = other.getBytes(StandardCharsets.UTF_8);
      for (String view : List.of("html", "dtabf.xml")) {
        DocumentView maker = Objects.requireNonNull(VIEWS.get(view));
        assertEquals(text(maker.of(Sample.tei("letter"))), text(maker.of(tei)));
      }
      CorpusView letters = CorpusView.letters(Map.of());
      List<Extract> parts = List.of(letters.extract(Sample.tei("letter"), "letter"));
      List<Extract> same = List.of(letters.extract(tei, "letter"));
      assertEquals(
          text(letters.file("cmif.xml", parts).bytes()),
          text(letters.file("cmif.xml", same).bytes()));
    }
  }

  @Test
  void noCellOfTheTableIsAFormula() throws RenderException {
    String tei = new String(Sample.tei("letter"), StandardCharsets.UTF_8);
    String hostile =
        tei.replace("<persName>Yves Bellec<", "<persName>@SUM(1)<")
            .replace("<note>marin<", "<note>=HYPERLINK(\"x\")<");
    CorpusView persons = CorpusView.persons("1");
    List<Extract> parts =
        List.of(persons.extract(hostile.getBytes(StandardCharsets.UTF_8), "letter"));
    String table = text(persons.file("persons.tsv", parts).bytes());
    assertTrue(table.contains("\t'@SUM(1)\t"), table);
    assertTrue(table.contains("\t\"'=HYPERLINK(\"\"x\"\")\"\t"), table);
  }

  /** The library copies elements and attributes into the page, where a browser would run them. */
  @Test
  void whatABrowserWouldRunIsNotEmbedded() throws RenderException {
    String tei =
        text(Sample.tei("foreign"))
            .replace(
                "<salute>",
                "<salute onclick='a()' style='background:url(//x)'><img xmlns='http://www.w3.org/1999/xhtml'"
                    + " src='x' onerror='b()'/><svg xmlns='http://www.w3.org/2000/svg' onload='c()'>mot</svg>"
                    + "<script>d()</script><Script xmlns=''>e()</Script>")
            .replace(
                "</encodingDesc>",
                "<tagsDecl><rendition scheme='css'>*{background:url(//x)}</rendition></tagsDecl></encodingDesc>");
    String page = text(DocumentView.cetei("1").of(tei.getBytes(StandardCharsets.UTF_8)));
    int from = page.indexOf("id=\"tei\">");
    String embedded = page.substring(from, page.indexOf("</script>", from));
    for (String part :
        new String[] {"onclick", "onerror", "onload", "<img", "<svg", "url(", "()"}) {
      assertFalse(embedded.contains(part), part);
    }
    assertTrue(embedded.contains("mot"), "words stay");
  }

  @Test
  void noLetterNoList() throws RenderException {
    CorpusView letters = CorpusView.letters(Map.of());
    List<Extract> chapter = List.of(letters.extract(Sample.tei("chapter"), "chapter"));
    RenderException e =
        assertThrows(RenderException.class, () -> letters.file("cmif.xml", chapter));
    assertEquals("no-letters", e.code());
  }

  @Test
  void whatIsNoTeiIsSaidWithItsPlace() {
    DocumentView view = DocumentView.correctedText();
    assertEquals("1:11", place(view, "<TEI><p></a></p></TEI>", "malformed-xml"));
    assertEquals("2:1", place(view, "<!-- -->\n<html/>", "not-tei"));
    assertEquals("1:1", place(view, "", "malformed-xml"));
    String entity = "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/hosts'>]><a>&e;</a>";
    assertTrue(place(view, entity, "malformed-xml").startsWith("1:"));
    String tei = "<TEI xmlns='http://www.tei-c.org/ns/1.0'>";
    String deep = tei + "<hi>".repeat(20000) + "</hi>".repeat(20000) + "</TEI>";
    assertTrue(place(view, deep, "malformed-xml").startsWith("1:"));
  }

  private static String place(DocumentView view, String document, String code) {
    RenderException e =
        assertThrows(
            RenderException.class, () -> view.of(document.getBytes(StandardCharsets.UTF_8)));
    assertEquals(code, e.code());
    assertFalse(e.getMessage().isBlank());
    return e.line() + ":" + e.column();
  }

  private static List<Extract> parts(CorpusView view) throws RenderException {
    return List.of(
        view.extract(Sample.tei("letter"), "a/letter"),
        view.extract(Sample.tei("letters"), "a/letters"),
        view.extract(Sample.tei("chapter"), "chapter"),
        view.extract(Sample.tei("foreign"), "foreign"),
        view.extract(Sample.tei("corpus"), "corpus"));
  }

  private static void compare(String file, String actual, boolean xml) {
    String expected = Sample.golden(file, actual);
    if (!xml) {
      assertEquals(expected, actual, file);
      return;
    }
    Diff diff =
        DiffBuilder.compare(html(expected)).withTest(html(actual)).checkForIdentical().build();
    assertFalse(diff.hasDifferences(), () -> file + ": " + diff);
  }

  private static String html(String page) {
    return page.replaceFirst("<!DOCTYPE [^>]*>", "");
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
