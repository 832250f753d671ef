package org.copiste.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.copiste.model.Diagnostic;
import org.copiste.model.Layout;
import org.copiste.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipVolumeTest {
  @TempDir Path folder = Path.of("");

  private static ReadSource read(Zips zip) throws IOException, ReadException {
    return SourceReader.read(Original.of("volume.zip", zip.bytes()));
  }

  private static ReadException refused(byte[] zip) {
    return assertThrows(
        ReadException.class, () -> SourceReader.read(Original.of("volume.zip", zip)));
  }

  private static List<String> codes(ReadSource read) {
    return read.diagnostics().stream().map(Diagnostic::code).toList();
  }

  private static int pages(ReadSource read) {
    return read.source().layout().orElseThrow().pages().size();
  }

  @Test
  void thePagesAreInTheOrderOfTheirNumbers() throws IOException, ReadException {
    byte[] zip =
        new Zips()
            .add("vol/p10.xml", Zips.alto("dixième"))
            .add("vol/p2.xml", Zips.alto("deuxième", "page"))
            .add("vol/p9.hocr", Zips.hocr("neuvième"))
            .add("vol/p1.txt", "première\r\n  page\r\n\f\fsuite")
            .add("vol/p2.jpg", "\u00FF\u00D8\u00FF".getBytes(StandardCharsets.ISO_8859_1))
            .add("__MACOSX/._p1.txt", "x")
            .bytes();
    Path file = folder.resolve("volume.zip");
    Files.write(file, zip);
    for (Original original : List.of(Original.of(file), Original.of("volume.zip", zip))) {
      ReadSource read = SourceReader.read(original);
      Source source = read.source();
      assertEquals(
          "première\n  page\n\f\fsuite\n\fdeuxième\npage\n\fneuvième\n\fdixième\n", source.text());
      assertEquals(List.of(), read.diagnostics());
      assertEquals("volume", source.name());
      assertEquals(Sha256.of(zip), source.sha256());
      assertEquals(zip.length, source.bytes());
      Layout layout = source.layout().orElseThrow();
      assertEquals(6, layout.pages().size());
      assertEquals("ZIP (plain text, ALTO, hOCR)", layout.origin().format());
      assertEquals("neuvième", source.at(layout.pages().get(4).lines().get(0).at()));
    }
  }

  @Test
  void whatIsTheSameOfAllPagesIsSaid() throws IOException, ReadException {
    ReadSource read =
        read(new Zips().add("1.hocr", Zips.hocr("Le jardin")).add("2.hocr", Zips.hocr("est beau")));
    Layout.Origin origin = read.source().layout().orElseThrow().origin();
    assertEquals("ZIP (hOCR)", origin.format());
    assertEquals(Optional.of("tesseract"), origin.engine());
  }

  @Test
  void aPageThatCannotBeReadIsAnErrorAndAnEmptyPage() throws IOException, ReadException {
    String whole = Zips.alto("Le jardin");
    ReadSource read =
        read(
            new Zips()
                .add("1.xml", Zips.alto("première"))
                .add("2.xml", whole.substring(0, whole.length() - 20))
                .add("3.xml", Zips.alto("troisième")));
    assertEquals("première\n\f\ftroisième\n", read.source().text());
    assertEquals(List.of("broken-file"), codes(read));
    Diagnostic broken = read.diagnostics().get(0);
    assertEquals(Diagnostic.Severity.ERROR, broken.severity());
    assertTrue(broken.message().startsWith("2.xml: "), broken.message());
    assertEquals(3, pages(read));
  }

  @Test
  void severalFormsOfAPageMustBeToldApart() throws IOException, ReadException {
    byte[] zip =
        new Zips()
            .add("txt/0001.txt", "Le jardin")
            .add("alto/0001.alto.xml", Zips.alto("Le jardin"))
            .add("alto/0002.alto.xml", Zips.alto("est beau"))
            .bytes();
    ReadException refused = refused(zip);
    assertEquals("several-forms", refused.code());
    assertTrue(refused.getMessage().contains("--from"), refused.getMessage());
    Original original = Original.of("volume.zip", zip);
    ReadSource alto = SourceReader.read(original.only(Optional.of("alto")));
    assertEquals("Le jardin\n\fest beau\n", alto.source().text());
    // The same name in two folders is two pages if they have one format.
    ReadSource parts =
        read(new Zips().add("a/1.xml", Zips.alto("un")).add("b/1.xml", Zips.alto("deux")));
    assertEquals("un\n\fdeux\n", parts.source().text());
  }

  @Test
  void namesThatLeadOutOfTheArchiveAreNotRead() throws IOException, ReadException {
    ReadSource read =
        read(
            new Zips()
                .add("../../1.txt", "dehors")
                .add("/etc/2.txt", "dehors")
                .add("a/../../3.txt", "dehors")
                .add("C:\\4.txt", "dehors")
                .add("a/../5.txt", "dedans"));
    assertEquals("dedans\n", read.source().text());
    assertEquals(List.of("unsafe-name"), codes(read));
    assertTrue(read.diagnostics().get(0).message().contains("../../1.txt"));
    assertTrue(read.diagnostics().get(0).message().contains("1 more"));
  }

  @Test
  void whatIsNoPageIsNamed() throws IOException, ReadException {
    byte[] inner = new Zips().add("1.txt", "dedans").bytes();
    ReadSource read =
        read(
            new Zips()
                .add("1.txt", "Le jardin")
                .add("inner.zip", inner)
                .add("notice.xml", "<mods xmlns='x'/>")
                .add("data.bin", "\u0001\u0002"));
    assertEquals("Le jardin\n", read.source().text());
    assertEquals(List.of("unsupported-format", "unrecognised-file"), codes(read));
    assertEquals("empty-file", refused(new Zips().bytes()).code());
  }

  @Test
  void aNameThatIsThereTwiceIsAnError() throws IOException, ReadException {
    byte[] zip = new Zips().add("page-1.txt", "un").add("page-2.txt", "deux").bytes();
    ReadSource read =
        SourceReader.read(Original.of("v.zip", replaced(zip, "page-2.txt", "page-1.txt")));
    assertEquals(List.of("name-twice"), codes(read));
    assertEquals(1, pages(read));
  }

  private static byte[] replaced(byte[] bytes, String from, String to) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1).replace(from, to);
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void namesInOldCharacterSetsAreReadAndNoted() throws IOException, ReadException {
    ReadSource read =
        read(
            new Zips(StandardCharsets.ISO_8859_1)
                .add("été-10.txt", "dix")
                .add("été-9.txt", "neuf"));
    assertEquals("neuf\n\fdix\n", read.source().text());
    assertEquals(List.of("foreign-names"), codes(read));
  }

  @Test
  void encryptedFilesAreRefused() throws IOException {
    byte[] zip = new Zips().add("1.txt", "Le jardin").bytes();
    for (int i = 0; i < zip.length - 4; i++) {
      if (zip[i] == 'P' && zip[i + 1] == 'K' && (zip[i + 2] == 1 || zip[i + 2] == 3)) {
        zip[i + (zip[i + 2] == 1 ? 8 : 6)] |= 1;
      }
    }
    assertEquals("encrypted-file", refused(zip).code());
  }

  @Test
  void brokenArchivesAreRefused() throws IOException {
    byte[] zip = new Zips().add("1.txt", "Le jardin").add("2.txt", "est beau").bytes();
    for (int length = 4; length < zip.length; length += 11) {
      assertEquals("broken-file", refused(Arrays.copyOf(zip, length)).code());
    }
  }

  @Test
  void bombsAreNotUnpacked() throws IOException {
    byte[] blank = new byte[1 << 20];
    Arrays.fill(blank, (byte) ' ');
    Zips zip = new Zips().add("1.txt", "Le jardin");
    for (int i = 0; i < 100; i++) {
      zip.add("p" + i + ".txt", blank);
    }
    ReadException refused = refused(zip.bytes());
    assertEquals("file-too-large", refused.code(), refused.getMessage());
    assertTrue(refused.getMessage().contains("unpacks"), refused.getMessage());
    Zips many = new Zips();
    for (int i = 0; i < 50_001; i++) {
      many.add("p" + i + ".txt", "");
    }
    assertEquals("file-too-large", refused(many.bytes()).code());
  }
}
