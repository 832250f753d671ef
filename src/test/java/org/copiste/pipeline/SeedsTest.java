package org.copiste.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.copiste.Copiste;
import org.copiste.Encoded;
import org.copiste.MeasuringData;
import org.copiste.OcrSource;
import org.copiste.Repaired;
import org.copiste.cli.Main;
import org.copiste.ledger.Ledger;
import org.copiste.ledger.LedgerReader;
import org.copiste.model.Edit;
import org.copiste.model.Source;
import org.copiste.model.Span;
import org.copiste.read.SourceReader;
import org.copiste.validate.MessageLocale;
import org.copiste.validate.Report;
import org.copiste.validate.Validation;
import org.copiste.validate.ValidationEnvironment;
import org.copiste.validate.ValidationOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xmlunit.builder.DiffBuilder;
import org.xmlunit.diff.Diff;

/** The main job on the two letters, as the README runs it. */
class SeedsTest {
  private static final Path SEEDS = Path.of("seeds");
  private static final Path GOLDEN = Path.of("corpus-out");

  @TempDir static Path out;

  @BeforeAll
  static void encodeTheSeeds() {
    run("encode", SEEDS.toString(), "-o", out.toString(), "--ledger");
  }

  @Test
  void theOutputIsTheGoldenOne() throws IOException {
    List<Path> made = files(out, ".xml");
    assertEquals(3, made.size());
    if (Boolean.getBoolean("golden.accept")) {
      for (Path file : made) {
        Files.write(GOLDEN.resolve(file.getFileName()), Files.readAllBytes(file));
      }
    }
    for (Path file : made) {
      Diff diff =
          DiffBuilder.compare(GOLDEN.resolve(file.getFileName()).toFile())
              .withTest(file.toFile())
              .normalizeWhitespace()
              .checkForIdentical()
              .build();
      assertTrue(
          !diff.hasDifferences(),
          () ->
              file.getFileName()
                  + " differs; -Dgolden.accept=true takes it over: "
                  + diff.getDifferences().iterator().next());
    }
  }

  @Test
  void twoRunsGiveTheSameBytes(@TempDir Path again) throws IOException {
    run("encode", SEEDS.toString(), "-o", again.toString(), "--ledger", "--jobs", "1");
    for (Path file : files(out, "")) {
      assertArrayEquals(
          Files.readAllBytes(file), Files.readAllBytes(again.resolve(file.getFileName())));
    }
  }

  @Test
  void theSeedsComeBackByteForByte() throws IOException {
    Copiste copiste = Copiste.builder().build();
    for (Path seed : files(SEEDS, ".txt").stream().filter(SeedsTest::isLetter).toList()) {
      byte[] tei = Files.readAllBytes(out.resolve(name(seed) + ".xml"));
      assertArrayEquals(Files.readAllBytes(seed), copiste.restore(tei), seed.toString());
    }
  }

  @Test
  void otherFormsOfTheSeedsComeBackByteForByte() throws Exception {
    Copiste copiste = Copiste.builder().build();
    for (Path seed : files(SEEDS, ".txt").stream().filter(SeedsTest::isLetter).toList()) {
      String text = Files.readString(seed);
      String plain = text.replaceAll("[^\\x00-\\xFF]", "'");
      List<byte[]> forms =
          List.of(
              text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8),
              ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
              plain.getBytes(StandardCharsets.ISO_8859_1),
              text.replace("\n ", "\n\f").getBytes(StandardCharsets.UTF_8),
              text.replace("№", "n°").getBytes(Charset.forName("windows-1252")),
              ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
      for (byte[] form : forms) {
        Encoded encoded = copiste.encode(OcrSource.of("seed.txt", form));
        assertTrue(encoded.isSound(), () -> encoded.problems().toString());
        assertArrayEquals(form, copiste.restore(encoded.tei()));
      }
    }
  }

  @Test
  void theLedgersQuoteTheirSource() throws Exception {
    for (Path ledger : files(out, ".ledger.json")) {
      String name = ledger.getFileName().toString().replace(".ledger.json", ".txt");
      Source source = SourceReader.read(name, Files.readAllBytes(SEEDS.resolve(name)));
      Ledger read = LedgerReader.read(Files.readAllBytes(ledger), source);
      assertTrue(read.notes().size() + read.mentions().size() > 20);
    }
  }

  @Test
  void aCorrectTextIsLeftAlone() throws Exception {
    Path gold = Path.of("src/test/resources/gold/1928.pages-1-2.gold.txt");
    Repaired repaired = Copiste.builder().build().repair(OcrSource.of(gold));
    for (Edit edit : repaired.edits()) {
      Span at = edit.at();
      assertTrue(
          edit.kind() == Edit.Kind.NORMAL,
          () -> "corrected " + repaired.document().source().at(at) + " to " + edit.to());
    }
  }

  @Test
  @Tag(MeasuringData.TAG)
  void theOutputIsValidByTheOfficialSchema() throws Exception {
    Validation official =
        Validation.of(
            new ValidationOptions(
                List.of(
                    MeasuringData.file("tei/tei_all.rng"), MeasuringData.file("tei/tei_all.sch")),
                ValidationEnvironment.NONE,
                MessageLocale.EN,
                ValidationOptions.Strictness.ALL));
    for (Path file : files(out, ".xml")) {
      Report report = official.validate(file);
      assertEquals(List.of(), report.findings(), file.toString());
    }
  }

  private static void run(String... arguments) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
    int code = Main.run(arguments, new ByteArrayInputStream(new byte[0]), stream, stream);
    assertEquals(0, code, said.toString(StandardCharsets.UTF_8));
  }

  private static boolean isLetter(Path file) {
    return !file.getFileName().toString().startsWith("lexicon");
  }

  private static String name(Path file) {
    return file.getFileName().toString().replaceFirst("\\.txt$", "");
  }

  private static List<Path> files(Path folder, String extension) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.getFileName().toString().endsWith(extension))
          .filter(f -> !f.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
