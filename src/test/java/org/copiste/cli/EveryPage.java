package org.copiste.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One page at least of every kind that the program writes. */
final class EveryPage {
  /** The smallest image. */
  private static final byte[] GIF =
      Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

  private static final String HOCR =
      """
      <html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>
      <div class="ocr_page" title='image "scan.gif"; bbox 0 0 100 200'>
      <span class="ocr_line" title="bbox 10 10 90 20">
      <span class="ocrx_word" title="bbox 10 10 40 20">déja</span>
      <span class="ocrx_word" title="bbox 50 10 90 20">lu</span></span></div></body></html>
      """;

  private EveryPage() {}

  /** Writes them below a folder, each kind into a folder of its own. */
  static List<Path> in(Path folder) throws IOException {
    Path in = Files.createDirectories(folder.resolve("in"));
    Files.writeString(in.resolve("letter.txt"), "Il va déja à Rouen, dit M. Le Goff.\n");
    Files.writeString(in.resolve("page.hocr"), HOCR);
    run(
        folder,
        "encode {}/in -o {}/tei --ledger --report {}/report/report.html --no-config --quiet");
    Files.write(folder.resolve("tei/scan.gif"), GIF);
    run(folder, "review {}/tei -o {}/review --quiet");
    Path tei = Files.createDirectories(folder.resolve("images"));
    Files.write(tei.resolve("scan.gif"), GIF);
    Files.writeString(tei.resolve("local.xml"), letter("1915-03-02", "scan.gif"));
    Files.writeString(
        tei.resolve("web.xml"), letter("1916-04-07", "https://127.0.0.1/iiif/a b/full.jpg"));
    Files.writeString(
        tei.resolve("both.xml"), letter("1916-05-01", "scan.gif", "http://127.0.0.1/page.png"));
    Files.writeString(tei.resolve("none.xml"), letter("1917-05-01"));
    run(folder, "render {}/images --as html -o {}/site --quiet");
    run(folder, "render {}/images/local.xml --as html -o {}/alone --quiet");
    run(folder, "render {}/images --as cetei -o {}/cetei --quiet");
    run(folder, "render {}/images --as persons -o {}/persons --quiet");
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  private static void run(Path folder, String line) {
    CommandRun run = CommandRun.in(folder, line.split(" "));
    assertEquals(0, run.code(), run::said);
  }

  private static String letter(String date, String... images) {
    String surfaces =
        Arrays.stream(images)
            .map(
                image ->
                    """
                    <surface ulx="0" uly="0" lrx="100" lry="200"><graphic url="%s"/>
                    <zone xml:id="z%d" ulx="10" uly="10" lrx="90" lry="20"/></surface>
                    """
                        .formatted(image.replace(" ", "%20"), image.length()))
            .collect(Collectors.joining("", "<facsimile>", "</facsimile>"));
    String line = images.length > 0 ? "<lb n=\"1\" facs=\"#z" + images[0].length() + "\"/>" : "";
    return """
        <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="fr"><teiHeader><fileDesc>
        <titleStmt><title>Lettre</title></titleStmt><publicationStmt><p>Essai</p></publicationStmt>
        <sourceDesc><p>Essai</p></sourceDesc></fileDesc><encodingDesc><tagsDecl><rendition
        xml:id="i" scheme="css">font-style: italic</rendition></tagsDecl></encodingDesc>
        <profileDesc><correspDesc><correspAction type="sent"><persName>Anne Le Goff</persName>
        <placeName>Brest</placeName><date when="%s"/></correspAction><correspAction
        type="received"><persName>Jean Riou</persName></correspAction></correspDesc></profileDesc>
        </teiHeader>%s<text><body><p>%sUn été à <hi rendition="#i">Orléans</hi>, dit
        <persName>Riou</persName>.<note n="1" place="bottom">Une note.</note></p></body></text></TEI>
        """
        .formatted(date, images.length > 0 ? surfaces : "", line);
  }
}
