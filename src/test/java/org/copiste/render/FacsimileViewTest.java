package org.copiste.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** The reading edition with the images of its pages. */
class FacsimileViewTest {
  private static final String TEI =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0">
      <teiHeader><fileDesc><titleStmt><title>T</title></titleStmt><publicationStmt><p/></publicationStmt>
      <sourceDesc><p/></sourceDesc></fileDesc></teiHeader>
      <facsimile>
      <surface xml:id="s1" ulx="0" uly="100" lrx="1000" lry="2100">
      <graphic url="IMAGE" width="1000px" height="2000px"/>
      <zone xml:id="z1" points="100,300 500,310 500,350 110,340"/>
      <zone xml:id="z2" ulx="100" uly="400" lrx="600" lry="450"/>
      <zone xml:id="z3" ulx="100" uly="1900" lrx="600" lry="1950"/>
      <zone xml:id="z4" ulx="100" uly="500" lrx="600" lry="550"/>
      <zone xml:id="unused" ulx="1" uly="100" lrx="2" lry="102"/>
      </surface>
      <surface xml:id="s2" ulx="0" uly="0" lrx="10" lry="10"><graphic url="other.jpg"/>
      <zone xml:id="z5" ulx="0" uly="0" lrx="5" lry="5"/></surface>
      </facsimile>
      <text><body><pb n="7" facs="#s1"/><p><lb n="1" facs="#z1"/>Un texte qui va
      <lb n="2" facs="#z2"/>loin<note n="1" place="bottom"><lb n="9" facs="#z3"/>Une note.</note> et qui
      <choice><sic>fin<lb n="3" facs="#z4" break="no"/>it</sic><corr>finit<lb n="3" facs="#z4"/></corr></choice>
      bien.<pb n="8" facs="#s2"/><lb n="4" facs="#z5"/>Fin.</p></body></text>
      </TEI>
      """;

  private static String page(String image, Map<String, String> there) throws RenderException {
    byte[] tei = TEI.replace("IMAGE", image).getBytes(StandardCharsets.UTF_8);
    byte[] html =
        DocumentView.readingEdition("1")
            .of(tei, url -> Optional.ofNullable(there.get(url)), Map.of());
    return new String(html, StandardCharsets.UTF_8);
  }

  @Test
  void theImageStandsBesideTheTextLineByLine() throws Exception {
    String html = page("p 1.jpg", Map.of("p 1.jpg", "../scans/p%201.jpg"));
    Document page = Jsoup.parse(html);
    Element image = page.expectFirst(".facs img");
    assertEquals("../scans/p%201.jpg", image.attr("src"));
    assertEquals("Image de la page 7", image.attr("alt"));
    assertEquals("1000 2000", image.attr("width") + " " + image.attr("height"));
    assertEquals(1, page.select("img").size(), "the other page has no image");
    Map<String, String> zones = new TreeMap<>();
    page.select(".facs [data-z]").forEach(z -> zones.put(z.attr("data-z"), z.attr("style")));
    assertEquals(
        Map.of(
            "z1", "left:10%;top:10%;width:40%;height:2.5%",
            "z2", "left:10%;top:15%;width:50%;height:2.5%",
            "z3", "left:10%;top:90%;width:50%;height:2.5%",
            "z4", "left:10%;top:20%;width:50%;height:2.5%"),
        zones);
    for (Element line : page.select(".facs a")) {
      assertFalse(page.select(line.attr("href")).isEmpty(), line.attr("href"));
    }
    assertEquals("span", page.expectFirst(".facs [data-z=z4]").tagName(), "inside a choice");
  }

  @Test
  void eachPieceOfTextKnowsItsLineAlsoBehindANote() throws Exception {
    Document page = Jsoup.parse(page("a.jpg", Map.of("a.jpg", "a.jpg")));
    assertEquals("Un texte qui va", text(page, "article [data-z=z1]"));
    assertEquals("loin et qui finit", text(page, "article [data-z=z2]"));
    assertEquals("bien.", text(page, "article [data-z=z4]"));
    assertEquals("Une note.", text(page, ".notes [data-z=z3]"));
    assertTrue(page.select("[data-z=z5]").isEmpty());
    assertEquals("s1", page.expectFirst(".pb").attr("data-s"));
  }

  private static String text(Document page, String pieces) {
    StringBuilder text = new StringBuilder();
    page.select(pieces).forEach(piece -> text.append(piece.wholeText()));
    return text.toString().replaceAll("\\s+", " ").strip();
  }

  @Test
  void withoutAnImageNothingIsShown() throws Exception {
    String html = page("a.jpg", Map.of());
    for (String part :
        new String[] {"<img", "<script", "data-z", "class=\"facs", "#images", "id=\"images"}) {
      assertFalse(html.contains(part), part);
    }
  }

  @Test
  void onlyAddressesOfTheWebAreTakenFromTheDocument() throws Exception {
    String iiif = "https://iiif.example.org/a/full/max/0/default.jpg";
    assertEquals(iiif, Jsoup.parse(page(iiif, Map.of())).select("img").attr("src"));
    for (String other :
        new String[] {
          "javascript:alert(1)",
          "file:///etc/passwd",
          "//example.org/a.jpg",
          "data:image/png;base64,A",
          "/a.jpg"
        }) {
      assertFalse(page(other, Map.of()).contains("<img"), other);
    }
  }

  @Test
  void hostileNamesStayText() throws Exception {
    String name = "&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;.jpg";
    String html = page(name, Map.of("\"><script>alert(1)</script>.jpg", "\"><script>.jpg"));
    Document page = Jsoup.parse(html);
    assertEquals("\"><script>.jpg", page.select("img").attr("src"));
    assertEquals(1, page.select("script").size());
  }

  @Test
  void theScriptIsTheSameForReadersOfXml() throws Exception {
    String html = page("a.jpg", Map.of("a.jpg", "a.jpg"));
    String asXml =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(html.replaceFirst("<!DOCTYPE [^>]*>", ""))))
            .getElementsByTagName("script")
            .item(0)
            .getTextContent();
    assertEquals(Jsoup.parse(html).expectFirst("script").data(), asXml);
  }
}
