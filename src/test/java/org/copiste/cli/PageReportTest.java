package org.copiste.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.copiste.batch.TemporaryFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code encode --report} writes, over several runs. */
class PageReportTest {
  private static final String LETTER =
      "Mon cher ami, je vous remercie de votre lettre qui est arrivée hier matin et que j'ai lue"
          + " avec plaisir devant toute la famille.\n";

  @TempDir Path folder = Path.of("");

  private int encode(String... arguments) {
    InputStream in = new ByteArrayInputStream(LETTER.getBytes(StandardCharsets.UTF_8));
    PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    String[] all =
        Stream.concat(Stream.of("encode", "--no-config"), Stream.of(arguments))
            .map(argument -> argument.replace("{}", folder.toString()))
            .toArray(String[]::new);
    return Main.run(all, in, out, out);
  }

  private List<String> lines(String name) throws IOException {
    return Files.readAllLines(folder.resolve(name)).stream()
        .map(line -> line.replace(folder.toString(), "{}"))
        .toList();
  }

  @Test
  void aRunThatFindsAllUpToDateWritesTheSameReport() throws IOException {
    Files.createDirectories(folder.resolve("in/deep"));
    Files.writeString(folder.resolve("in/b.txt"), LETTER + "\f" + LETTER);
    Files.writeString(folder.resolve("in/deep/a.txt"), LETTER);
    Files.write(folder.resolve("in/c.txt"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    String[] run = {"{}/in", "-o", "{}/tei", "--report", "{}/lists/pages.csv"};
    assertEquals(1, encode(run));
    List<String> first = lines("lists/pages.csv");
    assertEquals(
        List.of(
            "document,page",
            "{}/in/b.txt,1",
            "{}/in/b.txt,2",
            "{}/in/c.txt,",
            "{}/in/deep/a.txt,1"),
        first.stream().map(line -> line.replaceAll("^([^,]*,[^,]*).*", "$1")).toList());
    assertTrue(first.get(3).endsWith(",not encoded"), first.get(3));
    assertTrue(first.get(1).endsWith(",no,"), first.get(1));
    assertEquals(1, encode(run));
    assertEquals(first, lines("lists/pages.csv"));
    try (Stream<Path> left = Files.list(folder.resolve("lists"))) {
      assertEquals(1, left.count());
    }
  }

  @Test
  void withoutAFolderTheReportOfOneDocumentIsWritten() throws IOException {
    assertEquals(0, encode("-", "--report", "{}/one.html"));
    assertEquals(1, lines("one.html").stream().filter(l -> l.contains("scope=\"row\"")).count());
  }

  @Test
  void aFileThatIsNoReportStaysUnlessFresh() throws IOException {
    Files.writeString(folder.resolve("a.txt"), LETTER);
    Files.writeString(folder.resolve("mine.csv"), "name,page\n");
    String[] run = {"{}/a.txt", "-o", "{}/tei", "--report", "{}/mine.csv"};
    assertEquals(3, encode(run));
    assertFalse(Files.exists(folder.resolve("tei")));
    assertEquals(List.of("name,page"), lines("mine.csv"));
    assertEquals(0, encode("{}/a.txt", "-o", "{}/tei", "--report", "{}/mine.csv", "--fresh"));
    assertEquals(2, lines("mine.csv").size());
    assertEquals(List.of("name,page"), lines("mine.csv.bak"));
    assertEquals(0, encode("{}/a.txt", "-o", "{}/tei", "--report", "{}/mine.csv", "--fresh"));
    assertFalse(Files.exists(folder.resolve("mine.csv.bak.2")), "an earlier report gives way");
    Files.createDirectories(folder.resolve("folder.csv"));
    assertEquals(3, encode("{}/a.txt", "-o", "{}/tei", "--report", "{}/folder.csv", "--fresh"));
  }

  @Test
  void aLinkStaysAndTheFileBehindItGetsTheReport() throws IOException {
    Files.writeString(folder.resolve("a.txt"), LETTER);
    Files.createDirectories(folder.resolve("shared"));
    Path link = Files.createSymbolicLink(folder.resolve("l.csv"), Path.of("shared/all.csv"));
    String[] run = {"{}/a.txt", "-o", "{}/tei", "--report", "{}/l.csv"};
    for (int time = 0; time < 2; time++) {
      assertEquals(0, encode(run));
      assertTrue(Files.isSymbolicLink(link));
      assertEquals(2, lines("shared/all.csv").size());
    }
  }

  @Test
  void aReportAmongTheInputsIsNone() throws IOException {
    Files.createDirectories(folder.resolve("in"));
    Files.writeString(folder.resolve("in/a.txt"), LETTER);
    String[] run = {"{}/in", "-o", "{}/tei", "--report", "{}/in/pages.html"};
    assertEquals(0, encode(run));
    assertEquals(0, encode(run));
  }

  @Test
  void aRunThatDoesNothingLeavesTheOldReport() throws IOException {
    Files.createDirectories(folder.resolve("in"));
    Files.writeString(folder.resolve("in/a.txt"), LETTER);
    assertEquals(0, encode("{}/in/a.txt", "-o", "{}/tei", "--report", "{}/pages.csv"));
    List<String> before = lines("pages.csv");
    assertEquals(
        2, encode("{}/in", "{}/in", "-o", "{}/tei", "--jobs", "x", "--report", "{}/pages.csv"));
    assertEquals(before, lines("pages.csv"));
    assertFalse(Files.exists(TemporaryFile.of(folder.resolve("pages.csv"))));
  }
}
