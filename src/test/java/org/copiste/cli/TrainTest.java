package org.copiste.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.copiste.language.forms.WordTrie;
import org.copiste.language.forms.WordTrieFile;
import org.copiste.language.ngram.NgramFile;
import org.copiste.language.ngram.NgramModel;
import org.copiste.repair.classify.EditClassifier;
import org.copiste.structure.label.LineLabeller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code train} builds from small material, the same in every run, and how it reports bad
 * material.
 */
class TrainTest {
  private static final String STORY =
      "La maison était vide depuis l'automne. Le facteur passait chaque matin devant la grille,"
          + " et chaque matin il regardait les volets fermés. Un jour pourtant, une fenêtre"
          + " s'ouvrit. Une vieille femme parut, qui demanda quel jour de la semaine on était.\n";

  @TempDir Path folder = Path.of("");

  private String said = "";

  private int train(String... args) {
    String[] all = Stream.concat(Stream.of("train"), Stream.of(args)).toArray(String[]::new);
    CommandRun run = CommandRun.in(folder, all);
    said = run.said().replace(folder.toString(), "{}");
    return run.code();
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.resolveSibling("."));
    Files.writeString(path, text);
  }

  private void pack(String file, String... lines) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.resolveSibling("."));
    try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(path))) {
      out.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  private List<String> unpacked(String file) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(folder.resolve(file)))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private byte[] bytes(String file) throws IOException {
    return Files.readAllBytes(folder.resolve(file));
  }

  private String text(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  private List<String> names(String below) throws IOException {
    try (Stream<Path> listed = Files.list(folder.resolve(below))) {
      return listed.map(p -> p.getFileName().toString()).sorted().toList();
    }
  }

  private void counts() throws IOException {
    pack(
        "counts/unigrams.tsv.gz",
        "<.>\t40",
        "la\t60",
        "maison\t30",
        "vide\t20",
        "une\t25",
        "<unk>\t2",
        "mxqz\t9");
    pack(
        "counts/bigrams.tsv.gz",
        "la maison\t25",
        "maison vide\t12",
        "une maison\t4",
        "vide <.>\t15");
    pack("counts/trigrams.tsv.gz", "la maison vide\t10", "maison vide <.>\t9");
  }

  @Test
  void countsAreThoseOfTheTexts() throws IOException {
    write("a.txt", "L'eau dort. L'eau dort, zorglub.\n");
    write("b.txt", "Zorglub ! Zorglub ?\n");
    assertEquals(ExitCode.WELL, train("counts", "{}/a.txt", "{}/b.txt", "-o", "{}/c"), () -> said);
    assertEquals(
        List.of(
            "<.>\t4", "zorglub\t3", "<s>\t2", "dort\t2", "eau\t2", "l'\t2", "<,>\t1", "<unk>\t1"),
        unpacked("c/unigrams.tsv.gz"));
    assertEquals(
        List.of("zorglub <.>\t3", "eau dort\t2", "l' eau\t2"),
        unpacked("c/bigrams.tsv.gz").stream().sorted(TrainTest::byCount).toList());
    assertEquals(List.of("l' eau dort\t2"), unpacked("c/trigrams.tsv.gz"));
    assertEquals(ExitCode.WELL, train("counts", "{}/b.txt", "{}/a.txt", "-o", "{}/again"));
    for (String file : names("c")) {
      assertArrayEquals(bytes("c/" + file), bytes("again/" + file), file);
    }
  }

  private static int byCount(String a, String b) {
    int byCount = b.split("\t", 2)[1].compareTo(a.split("\t", 2)[1]);
    return byCount != 0 ? byCount : a.compareTo(b);
  }

  @Test
  void aRareWordOfNoDictionaryIsUnknown() throws IOException {
    write("a.txt", "Zorglub vient. Zorglub part.\n");
    assertEquals(ExitCode.WELL, train("counts", "{}/a.txt", "-o", "{}/c"));
    assertTrue(unpacked("c/unigrams.tsv.gz").contains("<unk>\t2"), "unknown");
    assertFalse(unpacked("c/unigrams.tsv.gz").toString().contains("zorglub"), "named");
  }

  @Test
  void languageAndLexiconBelongTogether() throws IOException {
    counts();
    assertEquals(ExitCode.WELL, train("language", "{}/counts", "-o", "{}/m"), () -> said);
    assertEquals(ExitCode.WELL, train("language", "{}/counts", "-o", "{}/m2"));
    assertArrayEquals(bytes("m"), bytes("m2"));
    NgramModel model = NgramFile.read(Files.newInputStream(folder.resolve("m")));
    assertEquals(7, model.size());
    int maison = model.id("maison");
    double afterLa = model.logP(model.id("la"), maison);
    double afterVide = model.logP(model.id("vide"), maison);
    assertTrue(afterLa > afterVide + 1, () -> afterLa + " and " + afterVide);
    assertTrue(afterLa < 0, "nothing is certain");

    train("lexicon", "{}/counts", "--language", "{}/m", "-o", "{}/l");
    train("lexicon", "{}/counts", "--language", "{}/m", "-o", "{}/l2");
    assertArrayEquals(bytes("l"), bytes("l2"));
    WordTrie lexicon = WordTrieFile.read(Files.newInputStream(folder.resolve("l")), () -> model);
    assertEquals(maison, lexicon.model(lexicon.find("maison")));
    assertEquals(-1, lexicon.model(lexicon.find("jardin")));
    assertEquals(WordTrie.CORPUS, lexicon.flags(lexicon.find("mxqz")));
    assertTrue(lexicon.find("zzyx") < 0);
  }

  @Test
  void errorsAreCounted() throws IOException {
    write("p/gt/1.txt", "été à la mer\n\nseul\n");
    write("p/ocr/1.txt", "éte a la mer\nseul\n");
    write("p/gt/2.txt", "il est là\n");
    write("p/ocr/2.txt", "il est la\n");
    assertEquals(
        ExitCode.WELL, train("errors", "{}/p", "-o", "{}/t", "--source", "own"), () -> said);
    List<String> lines = text("t").lines().toList();
    assertEquals("# error counts, pairs of a text and its reading: 2", lines.get(0));
    assertEquals("# own", lines.get(1));
    assertTrue(lines.contains("N\tà\t\t2"), () -> lines.toString());
    assertTrue(lines.contains("E\tà\ta\t2"), () -> lines.toString());
    assertTrue(lines.contains("E\té\te\t1"), () -> lines.toString());
    assertTrue(lines.contains("E\té\té\t1"), () -> lines.toString());
    train("errors", "{}/p", "-o", "{}/t2", "--source", "own");
    assertEquals(text("t"), text("t2"));
  }

  @Test
  void pairsComeFromTheirTextAndSeedAlone() throws IOException {
    write("a.txt", STORY.repeat(60));
    write("b.txt", STORY.repeat(20));
    train("pairs", "{}/a.txt", "-o", "{}/one", "--rate", "3", "--pieces", "2");
    assertEquals(List.of("a-0001.txt", "a-0002.txt"), names("one/gt"));
    assertEquals(names("one/gt"), names("one/ocr"));
    train("pairs", "{}/b.txt", "{}/a.txt", "-o", "{}/two", "--rate", "3", "--pieces", "2");
    train("pairs", "{}/a.txt", "-o", "{}/three", "--rate", "3", "--pieces", "2", "--seed", "2");
    for (String name : names("one/gt")) {
      assertEquals(text("one/gt/" + name), text("two/gt/" + name));
      assertEquals(text("one/ocr/" + name), text("two/ocr/" + name));
      assertNotEquals(text("one/ocr/" + name), text("three/ocr/" + name));
      assertNotEquals(text("one/gt/" + name), text("one/ocr/" + name));
      assertEquals(text("one/gt/" + name).lines().count(), text("one/ocr/" + name).lines().count());
    }
    train("pairs", "{}/a.txt", "-o", "{}/clean", "--rate", "0");
    for (String name : names("clean/gt")) {
      assertEquals(text("clean/gt/" + name), text("clean/ocr/" + name));
    }
  }

  @Test
  void aClassifierIsLearntFromPairs() throws IOException {
    write("a.txt", STORY.repeat(30));
    train("pairs", "{}/a.txt", "-o", "{}/p", "--rate", "5", "--pieces", "1");
    assertEquals(ExitCode.WELL, train("classifier", "{}/p", "-o", "{}/r"), () -> said);
    // By the name that it had before.
    assertEquals(ExitCode.WELL, train("ranking", "{}/p", "-o", "{}/r2"));
    assertEquals(text("r"), text("r2"));
    assertEquals(text("r"), EditClassifier.read(Files.newInputStream(folder.resolve("r"))).write());
    assertEquals(ExitCode.WELL, train("classifier", "--rough", "{}/p", "-o", "{}/rough"));
    assertNotEquals(text("r"), text("rough"));
    write("b.txt", STORY.repeat(90));
    train("pairs", "{}/b.txt", "-o", "{}/many", "--rate", "5", "--seed", "2");
    assertEquals(
        ExitCode.WELL, train("classifier", "{}/p", "--made", "{}/many", "-o", "{}/balanced"));
    assertEquals(ExitCode.WELL, train("classifier", "{}/p", "{}/many", "-o", "{}/plain"));
    assertNotEquals(text("plain"), text("balanced"));
  }

  @Test
  void aLineModelComesFromItsLettersAlone() throws IOException {
    write("one/a.lines", "=== a\nsalute| Ma mère,\np| Il neige.\nsigned| Luc\n");
    write("one/b.lines", "=== b\nsalute| Mon père,\np| Il gèle.\nsigned| Marie\n");
    write("c/1.txt", "Mon fils,\n\nIl dégèle.\n");
    write("c/1.json", "{\"blocks\": [{\"kind\": \"salute\", \"start\": 0, \"end\": 9}]}");
    assertEquals(ExitCode.WELL, train("lines", "{}/one", "{}/c", "-o", "{}/m"), () -> said);
    assertTrue(said.contains("letters: 3, editions: 3, lines: 8\n"), said);
    // In another order, and each file by itself.
    train("lines", "{}/c", "{}/one/b.lines", "{}/one/a.lines", "-o", "{}/m2");
    assertArrayEquals(bytes("m"), bytes("m2"));
    train("lines", "{}/one", "-o", "{}/m3");
    assertFalse(Arrays.equals(bytes("m"), bytes("m3")), "an edition more, and the same model");
    LineLabeller.read(Files.newInputStream(folder.resolve("m")));
  }

  @Test
  void malformedCountsAreSaidWithTheirLine() throws IOException {
    counts();
    pack("counts/bigrams.tsv.gz", "la maison\t25", "maison vide");
    assertEquals(ExitCode.NOTHING_DONE, train("language", "{}/counts", "-o", "{}/m"));
    assertTrue(said.startsWith("{}/counts/bigrams.tsv.gz:2:1: error: "), said);
    assertFalse(Files.exists(folder.resolve("m")));
    for (String bad : List.of("la maison vide\t3", "la\t3", "la maison\t0", "la maison\t-1")) {
      pack("counts/bigrams.tsv.gz", "maison vide\t4", bad);
      assertEquals(ExitCode.NOTHING_DONE, train("language", "{}/counts", "-o", "{}/m"), bad);
      assertTrue(said.startsWith("{}/counts/bigrams.tsv.gz:2:1: error: "), said);
    }
    pack("counts/bigrams.tsv.gz", "la maison\t25", "la maison\t25");
    assertEquals(ExitCode.NOTHING_DONE, train("language", "{}/counts", "-o", "{}/m"));
    pack("counts/unigrams.tsv.gz", "la\t3", "la\t4", "<unk>\t1");
    assertEquals(ExitCode.NOTHING_DONE, train("language", "{}/counts", "-o", "{}/m"));
    assertTrue(said.startsWith("{}/counts/unigrams.tsv.gz:2:1: error: "), said);
    pack("counts/unigrams.tsv.gz", "la\t3");
    assertEquals(ExitCode.NOTHING_DONE, train("language", "{}/counts", "-o", "{}/m"));
    assertTrue(said.contains("<unk>"), said);
    byte[] half = Arrays.copyOf(bytes("counts/trigrams.tsv.gz"), 20);
    counts();
    Files.write(folder.resolve("counts/trigrams.tsv.gz"), half);
    assertEquals(ExitCode.NOTHING_DONE, train("language", "{}/counts", "-o", "{}/m"));
    assertTrue(said.startsWith("{}/counts/trigrams.tsv.gz:1:1: error: "), said);
  }

  @Test
  void aDamagedPairFailsAndTheRestIsDone() throws IOException {
    write("p/gt/1.txt", "à la mer\n");
    write("p/ocr/1.txt", "a la mer\n");
    write("p/gt/2.txt", "seul\n");
    write("p/gt/3.txt", "seul\n");
    write("p/ocr/3.txt", "\0\0\1\2\0");
    write("p/ocr/4.txt", "trop\n");
    assertEquals(ExitCode.FAILED, train("errors", "{}/p", "-o", "{}/t"));
    assertTrue(said.contains("{}/p/gt/2.txt:1:1: error: "), said);
    assertTrue(said.contains("{}/p/ocr/3.txt:1:1: error: "), said);
    assertTrue(said.contains("{}/p/ocr/4.txt:1:1: warning: "), said);
    assertTrue(text("t").contains("E\tà\ta\t1\n"), () -> said);
  }

  @Test
  void whatStandsThereIsNotReplaced() throws IOException {
    counts();
    write("m", "mine");
    assertEquals(ExitCode.NOTHING_DONE, train("language", "{}/counts", "-o", "{}/m"));
    assertEquals("mine", text("m"));
    assertEquals(ExitCode.WELL, train("language", "{}/counts", "-o", "{}/m", "--fresh"));
    assertNotEquals("mine", text("m"));
    write("a.txt", STORY);
    write("c/unigrams.tsv.gz", "mine");
    assertEquals(ExitCode.NOTHING_DONE, train("counts", "{}/a.txt", "-o", "{}/c"));
    assertEquals(List.of("unigrams.tsv.gz"), names("c"));
    assertEquals("mine", text("c/unigrams.tsv.gz"));
  }
}
