package org.copiste.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.copiste.model.Diagnostic;
import org.copiste.model.Layout;
import org.copiste.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetsVolumeTest {
  @TempDir Path folder = Path.of("");

  private static final String HEAD =
      "<mets:mets xmlns:mets=\"http://www.loc.gov/METS/\""
          + " xmlns:xlink=\"http://www.w3.org/1999/xlink\">"
          + "<mets:dmdSec ID=\"D\"><mets:mdWrap><mets:xmlData/></mets:mdWrap></mets:dmdSec>";

  /** The manner of DFG, Kitodo and Gallica: the full text beside images of several sizes. */
  private static String kitodo(String... hrefs) {
    StringBuilder mets = new StringBuilder(HEAD);
    mets.append("<mets:fileSec><mets:fileGrp USE=\"DEFAULT\">");
    for (int i = 0; i < hrefs.length; i++) {
      mets.append(file("I" + i, "image/jpeg", "https://example.org/" + i + ".jpg"));
    }
    mets.append("</mets:fileGrp><mets:fileGrp USE=\"FULLTEXT\">");
    for (int i = 0; i < hrefs.length; i++) {
      if (!hrefs[i].isEmpty()) {
        mets.append(file("F" + i, "text/xml", hrefs[i]));
      }
    }
    mets.append("</mets:fileGrp></mets:fileSec><mets:structMap TYPE=\"LOGICAL\">");
    mets.append("<mets:div TYPE=\"monograph\"><mets:fptr FILEID=\"F0\"/></mets:div>");
    mets.append("</mets:structMap><mets:structMap TYPE=\"PHYSICAL\">");
    mets.append("<mets:div TYPE=\"physSequence\">");
    for (int i = hrefs.length - 1; i >= 0; i--) {
      mets.append("<mets:div TYPE=\"page\" ORDER=\"" + (i + 1) + "\">");
      mets.append("<mets:fptr FILEID=\"I" + i + "\"/>");
      if (!hrefs[i].isEmpty()) {
        mets.append("<mets:fptr FILEID=\"F" + i + "\"/>");
      }
      mets.append("</mets:div>");
    }
    return mets + "</mets:div></mets:structMap></mets:mets>";
  }

  private static String file(String id, String type, String href) {
    return "<mets:file ID=\""
        + id
        + "\" MIMETYPE=\""
        + type
        + "\"><mets:FLocat LOCTYPE=\"URL\" xlink:href=\""
        + href
        + "\"/></mets:file>";
  }

  private void put(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private ReadSource read(String mets) throws IOException, ReadException {
    put("volume.mets.xml", mets);
    return SourceReader.read(Original.of(folder.resolve("volume.mets.xml")));
  }

  private static List<String> codes(ReadSource read) {
    return read.diagnostics().stream().map(Diagnostic::code).toList();
  }

  @Test
  void theOrderIsThatOfThePhysicalStructure() throws IOException, ReadException {
    put("ocr/z.xml", Zips.alto("première"));
    put("ocr/a b.xml", Zips.alto("deuxième"));
    put("ocr/m.xml", Zips.alto("quatrième"));
    String mets = kitodo("ocr/z.xml", "ocr/a%20b.xml", "", "./ocr/m.xml");
    ReadSource read = read(mets);
    Source source = read.source();
    assertEquals("première\n\fdeuxième\n\f\fquatrième\n", source.text());
    assertEquals(List.of(), read.diagnostics());
    assertEquals("volume.mets", source.name());
    assertEquals(Sha256.of(mets.getBytes(StandardCharsets.UTF_8)), source.sha256());
    Layout layout = source.layout().orElseThrow();
    assertEquals("METS (ALTO)", layout.origin().format());
    assertEquals(4, layout.pages().size());
    assertEquals(
        List.of("z.xml", "a b.xml", "m.xml"),
        SourceReader.parts(folder.resolve("volume.mets.xml")).stream()
            .map(part -> part.getFileName().toString())
            .toList());
  }

  @Test
  void docWorksRefersToFilesInItsOwnManner() throws IOException, ReadException {
    put("ALTO/1.xml", Zips.alto("une"));
    put("ALTO/2.xml", Zips.alto("deux"));
    assertEquals(
        "deux\n\fune\n",
        read(HEAD
                + "<mets:fileSec><mets:fileGrp ID=\"IMGGRP\">"
                + file("IMG1", "image/jp2", "file://./JP2/1.jp2")
                + "</mets:fileGrp><mets:fileGrp ID=\"ALTOGRP\">"
                + file("ALTO1", "text/xml", "file://./ALTO/1.xml")
                + file("ALTO2", "text/xml", "file://ALTO/2.xml")
                + "</mets:fileGrp></mets:fileSec>"
                + "<mets:structMap LABEL=\"Physical Structure\" TYPE=\"PHYSICAL\">"
                + "<mets:div TYPE=\"Newspaper\">"
                + "<mets:div TYPE=\"PAGE\"><mets:fptr><mets:par><mets:area FILEID=\"IMG1\"/>"
                + "<mets:area FILEID=\"ALTO2\"/></mets:par></mets:fptr>"
                + "<mets:div TYPE=\"TextBlock\"><mets:fptr><mets:area FILEID=\"ALTO2\""
                + " BETYPE=\"IDREF\" BEGIN=\"B1\"/></mets:fptr></mets:div></mets:div>"
                + "<mets:div TYPE=\"PAGE\"><mets:fptr><mets:area FILEID=\"ALTO1\"/></mets:fptr>"
                + "</mets:div></mets:div></mets:structMap></mets:mets>")
            .source()
            .text());
  }

  @Test
  void theLastStepOfAnOcrDWorkflowHoldsTheText() throws IOException, ReadException {
    put("OCR-D-OCR-TESS/1.xml", Zips.alto("d'abord"));
    put("OCR-D-COR/1.xml", Zips.alto("corrigé"));
    String group = "<mets:fileGrp USE=\"";
    String mets =
        HEAD
            + "<mets:fileSec>"
            + group
            + "OCR-D-IMG\">"
            + file("I", "image/tiff", "OCR-D-IMG/1.tif")
            + "</mets:fileGrp>"
            + group
            + "OCR-D-COR-X\"><mets:file ID=\"C\" MIMETYPE=\"application/alto+xml\">"
            + "<mets:FLocat LOCTYPE=\"URL\" xlink:href=\"https://example.org/1.xml\"/>"
            + "<mets:FLocat LOCTYPE=\"OTHER\" OTHERLOCTYPE=\"FILE\" xlink:href=\"OCR-D-COR/1.xml\"/>"
            + "</mets:file></mets:fileGrp>"
            + group
            + "OCR-D-OCR-TESS\">"
            + file("O", "application/alto+xml", "OCR-D-OCR-TESS/1.xml")
            + "</mets:fileGrp></mets:fileSec><mets:structMap TYPE=\"PHYSICAL\">"
            + "<mets:div TYPE=\"physSequence\"><mets:div TYPE=\"page\"><mets:fptr FILEID=\"I\"/>"
            + "<mets:fptr FILEID=\"O\"/><mets:fptr FILEID=\"C\"/></mets:div></mets:div>"
            + "</mets:structMap></mets:mets>";
    assertEquals("corrigé\n", read(mets).source().text());
    Files.delete(folder.resolve("OCR-D-COR/1.xml"));
    assertEquals("d'abord\n", read(mets).source().text());
  }

  @Test
  void transkribusListsPagesAndAltoWhoseFormatIsChosen() throws IOException, ReadException {
    String page =
        "<PcGts xmlns=\"http://schema.primaresearch.org/PAGE/gts/pagecontent/2013-07-15\"><Page"
            + " imageFilename=\"1.jpg\" imageWidth=\"9\" imageHeight=\"9\"><TextRegion><TextLine>"
            + "<TextEquiv><Unicode>de PAGE</Unicode></TextEquiv></TextLine></TextRegion></Page>"
            + "</PcGts>";
    put("page/0001.xml", page);
    put("alto/0001.xml", Zips.alto("d'ALTO"));
    String mets =
        HEAD
            + "<mets:fileSec><mets:fileGrp ID=\"MASTER\"><mets:fileGrp ID=\"IMG\">"
            + file("IMG_1", "image/jpeg", "0001.jpg")
            + "</mets:fileGrp><mets:fileGrp ID=\"PAGEXML\">"
            + file("PAGEXML_1", "application/xml", "page/0001.xml")
            + "</mets:fileGrp><mets:fileGrp ID=\"ALTO\">"
            + file("ALTO_1", "application/xml", "alto/0001.xml")
            + "</mets:fileGrp></mets:fileGrp></mets:fileSec>"
            + "<mets:structMap TYPE=\"MANUSCRIPT\"><mets:div><mets:div TYPE=\"SINGLE_PAGE\">"
            + "<mets:fptr><mets:area FILEID=\"IMG_1\"/></mets:fptr><mets:fptr><mets:area"
            + " FILEID=\"PAGEXML_1\"/></mets:fptr><mets:fptr><mets:area FILEID=\"ALTO_1\"/>"
            + "</mets:fptr></mets:div></mets:div></mets:structMap></mets:mets>";
    put("mets.xml", mets);
    Original original = Original.of(folder.resolve("mets.xml"));
    for (String format : List.of("page", "alto")) {
      Source source = SourceReader.read(original.only(Optional.of(format))).source();
      assertEquals(format.equals("page") ? "de PAGE\n" : "d'ALTO\n", source.text());
    }
    assertThrows(ReadException.class, () -> SourceReader.read(original.only(Optional.of("hocr"))));
    byte[] zip =
        new Zips()
            .add("export/mets.xml", mets)
            .add("export/page/0001.xml", page)
            .add("export/alto/0001.xml", Zips.alto("d'ALTO"))
            .bytes();
    ReadSource packed = SourceReader.read(Original.of("e.zip", zip).only(Optional.of("page")));
    assertEquals("de PAGE\n", packed.source().text());
    assertEquals(List.of(), packed.diagnostics());
  }

  @Test
  void whatIsMissingOrElsewhereIsNamedAndTheRestIsRead() throws IOException, ReadException {
    put("1.xml", Zips.alto("première"));
    ReadSource read =
        read(
            kitodo(
                "1.xml",
                "https://example.org/2.xml",
                "3.xml",
                "../outside.xml",
                "file:///etc/passwd"));
    assertEquals("première\n\f\f\f\f", read.source().text());
    assertEquals(List.of("network-address", "unsafe-name", "missing-file"), codes(read));
    String all = read.diagnostics().toString();
    for (String name : List.of("example.org/2.xml", "3.xml", "../outside.xml", "/etc/passwd")) {
      assertTrue(all.contains(name), all);
    }
    assertTrue(
        read.diagnostics().stream().allMatch(d -> d.severity() == Diagnostic.Severity.ERROR));
  }

  @Test
  void aVolumeThatLiesInTheNetworkIsOneErrorThatNamesIt() {
    ReadException refused =
        assertThrows(
            ReadException.class,
            () -> read(kitodo("http://example.org/1.xml", "http://example.org/2.xml")));
    assertEquals("network-address", refused.code());
    assertTrue(refused.getMessage().contains("http://example.org/1.xml"), refused.getMessage());
  }

  @Test
  void aListWithoutFullTextOrInPiecesIsRefused() {
    assertEquals(
        "no-pages", assertThrows(ReadException.class, () -> read(HEAD + "</mets:mets>")).code());
    String mets = kitodo("1.xml");
    assertEquals(
        "broken-file",
        assertThrows(ReadException.class, () -> read(mets.substring(0, mets.length() - 9))).code());
  }
}
