package org.copiste.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where {@code render --as html} finds the images of pages, and how it refers to them. */
class PageImagesTest {
  @TempDir Path folder = Path.of("");

  @BeforeEach
  void document() throws IOException {
    write("tei/deep/a.xml", tei("été 1#2%.JPG", "b.tif", "../secret.png", "c%20d.png", "e:f.png"));
  }

  private void write(String file, String text) throws IOException {
    Path at = folder.resolve(file);
    Files.createDirectories(at.getParent());
    Files.writeString(at, text);
  }

  private static String tei(String... images) {
    StringBuilder surfaces = new StringBuilder();
    for (String image : images) {
      surfaces.append("<surface><graphic url=\"").append(image).append("\"/></surface>");
    }
    return "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader/><facsimile>"
        + surfaces
        + "</facsimile><text><body><p>Un texte.</p></body></text></TEI>";
  }

  private List<String> images(String... options) throws IOException {
    PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    String[] all =
        Stream.concat(
                Stream.of("render", folder + "/tei", "--as", "html", "-o", folder + "/site"),
                Stream.of(options))
            .map(option -> option.replace("{}", folder.toString()))
            .toArray(String[]::new);
    int code = Main.run(all, new ByteArrayInputStream(new byte[0]), out, out);
    assertEquals(0, code);
    Path page = folder.resolve("site/deep/a.html");
    return Jsoup.parse(Files.readString(page)).select("img").eachAttr("src");
  }

  @Test
  void thoseBesideTheDocumentAreShownWhenTheyAreThere() throws IOException {
    write("tei/secret.png", "x");
    write("tei/deep/b.tif", "x");
    assertEquals(List.of(), images());
    write("tei/deep/été 1#2%.JPG", "x");
    write("tei/deep/c d.png", "x");
    write("tei/deep/e:f.png", "x");
    String up = "../../tei/deep/";
    assertEquals(
        List.of(up + "%C3%A9t%C3%A9%201%232%25.JPG", up + "c%20d.png", up + "e%3Af.png"), images());
    Files.delete(folder.resolve("tei/deep/c d.png"));
    assertEquals(2, images().size());
  }

  @Test
  void aFolderOfImagesCanBeNamed() throws IOException {
    write("scans/c d.png", "x");
    assertEquals(List.of("../../scans/c%20d.png"), images("--images", "{}/scans"));
    assertEquals(List.of(), images());
  }

  @Test
  void whatIsNoFolderIsRefused() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    String[] run = {"render", folder + "/tei", "--as", "html", "--images", folder + "/none"};
    assertEquals(2, Main.run(run, new ByteArrayInputStream(new byte[0]), out, out));
    assertTrue(bytes.toString(StandardCharsets.UTF_8).contains("is no folder"));
    String[] other = {"render", folder + "/tei", "--as", "text", "--images", folder.toString()};
    assertEquals(2, Main.run(other, new ByteArrayInputStream(new byte[0]), out, out));
  }
}
