package org.copiste.structure.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.copiste.structure.label.LabelledLine;
import org.copiste.structure.label.LineKind;
import org.copiste.structure.line.ParagraphBreaks.Between;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineGoldReaderTest {
  @TempDir Path folder = Path.of("");

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("hand.lines"), text);
  }

  private static long[] bits(LineKind... kinds) {
    return List.of(kinds).stream().mapToLong(LineKind::bit).toArray();
  }

  @Test
  void readsDocumentsWithTheirKinds() throws IOException {
    List<GoldLetter> letters =
        LineGoldReader.read(
            file(
                """
                # two documents
                === x1 | 1840 | print
                head| XII.
                dateline|      Rennes, le 2 mai.
                +|      1840
                |
                salute| Ma sœur,
                p| La diligence a versé, mais per-
                +| sonne n'est blessé.
                pageNum| 14
                +| suite
                signed| Yves
                postscript| P.-S. Le chien va
                +| bien.

                === x2 | 1841 | print
                p| Rien.
                """));
    assertEquals(
        List.of("hand x1", "hand x2"),
        letters.stream().map(l -> l.edition() + " " + l.name()).toList());
    GoldLetter first = letters.get(0);
    assertEquals(
        List.of(
            new LabelledLine("XII.", 0, Between.PAGE),
            new LabelledLine("Rennes, le 2 mai.", 5, Between.NOTHING),
            new LabelledLine("1840", 5, Between.NOTHING),
            new LabelledLine("Ma sœur,", 0, Between.BLANK)),
        first.lines().subList(0, 4));
    assertArrayEquals(
        bits(
            LineKind.HEAD,
            LineKind.DATELINE,
            LineKind.DATELINE,
            LineKind.SALUTE,
            LineKind.TEXT,
            LineKind.MORE,
            LineKind.FURNITURE,
            LineKind.FURNITURE,
            LineKind.SIGNED,
            LineKind.POSTSCRIPT,
            LineKind.MORE),
        first.kinds());
    assertEquals(List.of(new LabelledLine("Rien.", 0, Between.PAGE)), letters.get(1).lines());
  }

  @Test
  void notesAreNoRunningText() throws IOException {
    List<LabelledLine> lines =
        LineGoldReader.read(
                file("=== n\np| Un mot(1).\nnote| (1) Une note,\n+| et sa suite.\np| Un autre.\n"))
            .get(0)
            .lines();
    assertEquals(
        List.of("Un mot(1).", "Un autre."), lines.stream().map(LabelledLine::body).toList());
    assertEquals(Between.PAGE, lines.get(1).before());
  }

  @ParameterizedTest
  @ValueSource(strings = {"no bar at all", "salut| Mon ami,", "p|", "| text of no kind"})
  void aLineWithoutItsKindIsSaid(String line) throws IOException {
    Path file = file("=== x\np| Bien.\n" + line + "\n");
    GoldException e = assertThrows(GoldException.class, () -> LineGoldReader.read(file));
    assertEquals(file.toString(), e.file());
    assertEquals(3, e.line());
  }

  @Test
  void otherCharacterSetsAreRefused() throws IOException {
    Path file = folder.resolve("hand.lines");
    Files.write(file, "p| été\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThrows(GoldException.class, () -> LineGoldReader.read(file));
  }
}
