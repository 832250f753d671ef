package org.copiste.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.copiste.ledger.Ledger;
import org.copiste.model.Metadata;
import org.copiste.model.Source;
import org.copiste.read.ReadException;
import org.copiste.settings.Settings;
import org.junit.jupiter.api.Test;

/** The TEI of a file that says where its text stands. */
class FacsimileTest {
  private static final String PAGE =
      """
      <Page WIDTH="900" HEIGHT="1200"><PrintSpace><TextBlock TAGREFS="z">
      <TextLine HPOS="10" VPOS="20" WIDTH="300" HEIGHT="30"><String CONTENT="Le jardin de la"/>
      </TextLine><TextLine><Shape><Polygon POINTS="10,60 310,61 309,90"/></Shape>
      <String CONTENT="maison est beau."/></TextLine></TextBlock></PrintSpace></Page>
      """;

  private static byte[] alto(String pages) {
    return ("<?xml version='1.0'?><alto><Description><sourceImageInformation><fileName>"
            + "x:\\scans\\T 1.tif</fileName></sourceImageInformation></Description>"
            + "<Tags><OtherTag ID='z' LABEL='MainZone'/></Tags><Layout>"
            + pages
            + "</Layout></alto>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static EncodedDocument encoded(byte[] file, Map<String, String> metadata)
      throws ReadException {
    Settings settings = Settings.builder().metadata(Metadata.of(metadata)).build();
    EncodedDocument encoded = Pipeline.with(settings).encode("page.xml", file);
    assertEquals(List.of(), encoded.faults());
    return encoded;
  }

  private static List<String> found(EncodedDocument encoded, String pattern) {
    return Pattern.compile(pattern)
        .matcher(new String(encoded.tei(), StandardCharsets.UTF_8))
        .results()
        .map(MatchResult::group)
        .toList();
  }

  @Test
  void aSurfaceForThePageAndAZoneForEachLine() throws ReadException {
    EncodedDocument encoded = encoded(alto(PAGE), Map.of());
    assertEquals(
        List.of("<surface xml:id=\"surface-1\" ulx=\"0\" uly=\"0\" lrx=\"900\" lry=\"1200\">"),
        found(encoded, "<surface[^>]*>"));
    assertEquals(
        List.of("<graphic url=\"T%201.tif\" width=\"900px\" height=\"1200px\"/>"),
        found(encoded, "<graphic[^>]*>"));
    assertEquals(
        List.of(
            "<zone xml:id=\"zone-1\" type=\"MainZone\" ulx=\"10\" uly=\"20\" lrx=\"310\" lry=\"50\"/>",
            "<zone xml:id=\"zone-2\" type=\"MainZone\" points=\"10,60 310,61 309,90\"/>"),
        found(encoded, "<zone[^>]*>"));
    assertEquals(
        List.of("<lb n=\"1\" facs=\"#zone-1\"/>", "<lb n=\"2\" facs=\"#zone-2\"/>"),
        found(encoded, "<lb[^>]*>"));
  }

  @Test
  void theTextOfTheLinesComesBackAndBothChecksumsAreSaid() throws ReadException {
    EncodedDocument encoded = encoded(alto(PAGE + PAGE), Map.of());
    String text = "Le jardin de la\nmaison est beau.\n";
    assertArrayEquals(
        (text + "\f" + text).getBytes(StandardCharsets.UTF_8), Pipeline.restore(encoded.tei()));
    Source source = encoded.document().source();
    assertTrue(found(encoded, "\"checksum\">sha256: .*<").get(0).contains(source.sha256()));
    assertTrue(found(encoded, "\"textChecksum\">sha256: .*<").get(0).contains(source.textSha256()));
    assertEquals(List.of("\"format\">ALTO<"), found(encoded, "\"format\">.*<"));
    assertEquals(source.sha256(), Ledger.of(encoded.document(), "0").source().sha256());
  }

  @Test
  void pagesWithoutTextArePages() throws ReadException {
    String pages = "<Page/>" + PAGE + "<Page/><Page/>" + PAGE + "<Page/><Page/>";
    EncodedDocument encoded = encoded(alto(pages), Map.of());
    assertEquals(7, found(encoded, "<surface").size());
    assertEquals(
        List.of(1, 2, 3, 4, 5, 6, 7).stream()
            .map(n -> "<pb n=\"" + n + "\" facs=\"#surface-" + n + "\"/>")
            .toList(),
        found(encoded, "<pb[^>]*>"));
  }

  @Test
  void theAddressOfTheImagesIsConfigured() throws ReadException {
    Map<String, String> address =
        Map.of("facs", "https://iiif.example.org/{name}/{image}/{page}/full/max/0/default.jpg");
    assertEquals(
        List.of(
            "url=\"https://iiif.example.org/page/T%201/1/full/max/0/default.jpg\"",
            "url=\"https://iiif.example.org/page/T%201/2/full/max/0/default.jpg\""),
        found(encoded(alto(PAGE + PAGE), address), "url=\"[^\"]*\""));
    EncodedDocument wrong = encoded(alto(PAGE), Map.of("facs", "https://x/{seite}"));
    assertEquals(List.of("url=\"T%201.tif\""), found(wrong, "url=\"[^\"]*\""));
    assertTrue(
        wrong.document().diagnostics().stream()
            .anyMatch(d -> d.code().equals("metadata-left-out")));
  }
}
