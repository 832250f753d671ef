package org.copiste.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.copiste.cli.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every command that writes, with a disk that is full at any step, and a folder that is removed at
 * any step.
 */
class FaultTest {
  private static final String ALTO =
      """
      <alto xmlns="http://www.loc.gov/standards/alto/ns-v4#"><Layout><Page><PrintSpace><TextBlock>
      <TextLine>%s</TextLine></TextBlock></PrintSpace></Page></Layout></alto>
      """;

  /** How many of its steps a run fails at; more of them by hand. */
  private static final int STEPS = Integer.getInteger("fault.steps", 3);

  @TempDir Path folder = Path.of("");

  private void texts(String place, String word) throws IOException {
    Path in = Files.createDirectories(folder.resolve(place));
    for (String name : List.of("a", "b")) {
      Files.writeString(
          in.resolve(name + ".txt"), "Il va déja à Rouen, dit " + word + " " + name + ".\n");
    }
  }

  private void prepare() throws IOException {
    texts("earlier", "M. Le Goff");
    texts("now", "Mme Bellec");
  }

  /** The same texts as TEI with ledgers. */
  private void encode() throws IOException {
    texts("texts/earlier", "M. Le Goff");
    texts("texts/now", "Mme Bellec");
    for (String when : List.of("earlier", "now")) {
      run("encode {}/texts/" + when + " -o {}/" + when + " --ledger --no-config --quiet");
    }
  }

  private void run(String line) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream both = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    String[] words = line.replace("{}", folder.toString()).split(" ");
    int code = Main.run(words, new ByteArrayInputStream(new byte[0]), both, both);
    assertEquals(0, code, () -> bytes.toString(StandardCharsets.UTF_8));
  }

  private static Process java(Class<?> program, String... arguments) throws IOException {
    return java(List.of(), program, arguments);
  }

  private static Process java(List<String> options, Class<?> program, String... arguments)
      throws IOException {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(options);
    line.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    line.addAll(List.of(arguments));
    return new ProcessBuilder(line).redirectErrorStream(true).start();
  }

  private void faults(String command) throws Exception {
    String disk = "-Djava.nio.file.spi.DefaultFileSystemProvider=" + FaultyDisk.class.getName();
    // For a minute's run, compiling well takes longer than it saves.
    Process process =
        java(
            List.of(disk, "-XX:TieredStopAtLevel=1"),
            FaultyRuns.class,
            folder.toString(),
            command,
            Integer.toString(STEPS));
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
  }

  /** Standard output is full after some bytes. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "encode {}/now/a.txt --no-config --jobs 1",
        "repair {}/now/a.txt --no-config --jobs 1",
        "restore {}/tei/a.xml",
        "render {}/tei/a.xml --as html",
        "review {}/tei/a.xml",
        "harvest {}/tei/a.xml",
        "validate {}/tei/a.xml --format json",
        "validate {}/tei/a.xml --format sarif",
        "validate {}/tei/a.xml --format junit",
        "evaluate {}/now/a.txt {}/earlier/a.txt",
        "help encode",
        "--version"
      })
  void standardOutputIsFull(String line) throws IOException {
    prepare();
    run("encode {}/now -o {}/tei --ledger --no-config --quiet");
    for (int room : new int[] {0, 7}) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      OutputStream full =
          new OutputStream() {
            private int written;

            @Override
            public void write(int b) throws IOException {
              if (written++ >= room) {
                throw new IOException("No space left on device");
              }
            }
          };
      int code =
          Main.run(
              line.replace("{}", folder.toString()).split(" "),
              new ByteArrayInputStream(new byte[0]),
              new PrintStream(full, false, StandardCharsets.UTF_8),
              new PrintStream(bytes, true, StandardCharsets.UTF_8));
      String said = bytes.toString(StandardCharsets.UTF_8);
      assertEquals(3, code, said);
      assertEquals(1, said.lines().filter(l -> l.contains("cannot be written")).count(), said);
      assertFalse(said.contains("Exception") || said.contains("internal-error"), said);
    }
  }

  /** The second run waits, and then knows what the first has done. */
  @Test
  void twoRunsIntoOneFolderTakeTurns() throws Exception {
    prepare();
    run("repair {}/now -o {}/out --no-config --quiet");
    Path state = folder.resolve("out/.copiste-state");
    List<String> rows = Files.readAllLines(state);
    Path journal = folder.resolve("out/.copiste-journal");
    Process second;
    try (FileChannel first =
        FileChannel.open(journal, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      first.lock();
      Files.delete(state);
      Files.delete(folder.resolve("out/a.txt"));
      second = java(Main.class, "repair", folder + "/now", "-o", folder + "/out", "--no-config");
      // One that does not wait is through by then.
      second.waitFor(4, TimeUnit.SECONDS);
      Files.write(state, rows);
      Files.writeString(folder.resolve("out/a.txt"), "");
      Files.delete(journal);
    }
    String said = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    second.waitFor();
    assertTrue(said.contains("1 up to date"), said);
    assertTrue(said.contains("not-overwritten"), said);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "encode {}/in -o {}/out --ledger --report {}/out/report.html --no-config --jobs 1",
        "repair {}/in -o {}/out --no-config --jobs 1",
        "train counts {}/in -o {}/out --fresh"
      })
  void whatIsMadeOfTexts(String command) throws Exception {
    prepare();
    faults(command);
  }

  @Test
  void whatIsWrittenBack() throws Exception {
    for (String when : List.of("earlier", "now")) {
      Path in = Files.createDirectories(folder.resolve(when));
      for (String name : List.of("a", "b")) {
        String words =
            "<String CONTENT=\"Il\"/><String CONTENT=\"va\"/><String CONTENT=\"déja\"/><String CONTENT=\""
                + when
                + "\"/>";
        Files.writeString(in.resolve(name + ".xml"), ALTO.formatted(words));
      }
    }
    faults("repair {}/in -o {}/out --as alto --no-config --jobs 1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "restore {}/in -o {}/out --jobs 1",
        "render {}/in --as html -o {}/out --jobs 1",
        "render {}/in --as persons -o {}/out --jobs 1",
        "review {}/in -o {}/out --jobs 1",
        "harvest {}/in -o {}/out --jobs 1"
      })
  void whatIsMadeOfTei(String command) throws Exception {
    encode();
    faults(command);
  }
}
