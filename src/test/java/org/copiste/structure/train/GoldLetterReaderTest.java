package org.copiste.structure.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.copiste.structure.label.LabelledLine;
import org.copiste.structure.label.LineKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoldLetterReaderTest {
  /** The sign before the town is one character, but two code units. */
  private static final String TEXT =
      """
      🜨 Nantes, 3 mars 1871

      Ma bonne tante,

      Le siège est levé et nous
      mangeons du pain blanc.

      Je vous embrasse,
      Lucie Herbault
      """;

  @TempDir Path folder = Path.of("");

  private Path write(String json) throws IOException {
    Files.writeString(folder.resolve("l.json"), json);
    return Files.writeString(folder.resolve("l.txt"), TEXT);
  }

  /** A block of the gold around a piece of the text, its places counted in characters. */
  private static String block(String kind, String piece) {
    int start = TEXT.indexOf(piece);
    int from = TEXT.codePointCount(0, start);
    int to = TEXT.codePointCount(0, start + piece.length());
    return String.format("{\"kind\": \"%s\", \"start\": %d, \"end\": %d}", kind, from, to);
  }

  private static String blocks(String... blocks) {
    return "{\"blocks\": [" + String.join(", ", blocks) + "]}";
  }

  private static final String DATELINE = block("dateline", "🜨 Nantes, 3 mars 1871");
  private static final String SALUTE = block("salute", "Ma bonne tante,");
  private static final String P = block("p", "Le siège est levé et nous\nmangeons du pain blanc.");
  private static final String CLOSING = block("salute", "Je vous embrasse,");
  private static final String SIGNED = block("signed", "Lucie Herbault");

  private static long[] bits(LineKind... kinds) {
    return List.of(kinds).stream().mapToLong(LineKind::bit).toArray();
  }

  @Test
  void blocksGiveTheKindsOfLines() throws IOException {
    Path text = write(blocks(DATELINE, SALUTE, P, CLOSING, SIGNED));
    GoldLetter letter = new GoldLetterReader().read(text, "hand").orElseThrow();
    assertEquals("hand l", letter.edition() + " " + letter.name());
    assertEquals(
        List.of(
            "🜨 Nantes, 3 mars 1871",
            "Ma bonne tante,",
            "Le siège est levé et nous",
            "mangeons du pain blanc.",
            "Je vous embrasse,",
            "Lucie Herbault"),
        letter.lines().stream().map(LabelledLine::body).toList());
    // A salute behind the text is what editions call the closing formula.
    assertArrayEquals(
        bits(
            LineKind.DATELINE,
            LineKind.SALUTE,
            LineKind.TEXT,
            LineKind.MORE,
            LineKind.VALEDICTION,
            LineKind.SIGNED),
        letter.kinds());
  }

  @Test
  void whatNoBlockClaimsMayBeOfAnyKind() throws IOException {
    GoldLetter letter = new GoldLetterReader().read(write(blocks(P, SIGNED)), "hand").orElseThrow();
    assertEquals(LineKind.ALL_BITS, letter.kinds()[0]);
    assertEquals(LineKind.ALL_BITS, letter.kinds()[4]);
    assertEquals(LineKind.SIGNED.bit(), letter.kinds()[5]);
  }

  @Test
  void whereParagraphsAreGivenTheRestGoesOn() throws IOException {
    int start = TEXT.codePointCount(0, TEXT.indexOf("Le siège"));
    String json = "{\"parts\": [" + DATELINE + "], \"paragraphs\": [" + start + "]}";
    Files.writeString(folder.resolve("l.full.json"), json);
    GoldLetter letter = new GoldLetterReader().read(write(blocks(SIGNED)), "hand").orElseThrow();
    assertEquals(LineKind.DATELINE.bit(), letter.kinds()[0]);
    assertEquals(LineKind.TEXT.bit(), letter.kinds()[2]);
    assertEquals(LineKind.MORE.bit(), letter.kinds()[3]);
  }

  @Test
  void aTextWithoutBlocksTeachesNothing() throws IOException {
    Path text = write(blocks());
    assertEquals(Optional.empty(), new GoldLetterReader().read(text, "hand"));
    Files.delete(folder.resolve("l.json"));
    assertEquals(Optional.empty(), new GoldLetterReader().read(text, "hand"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"blocks\": [{\"kind\": \"p\", \"start\": 0, \"end\": 5000}]}",
        "{\"blocks\": [{\"kind\": \"p\", \"start\": -3, \"end\": 5}]}",
        "{\"blocks\": [{\"kind\": \"p\", \"start\": 9, \"end\": 5}]}",
        "{\"blocks\": [{\"kind\": \"p\", \"start\": 0}]}",
        "{\"blocks\": [{\"start\": 0, \"end\": 5}]}",
        "{\"blocks\": [3]}",
        "{\"parts\": [{\"kind\": \"p\", \"start\": 0, \"end\": 5}], \"paragraphs\": [5000]}",
        "{\"parts\": [{\"kind\": \"p\", \"start\": 0, \"end\": 5}], \"paragraphs\": [\"a\"]}",
      })
  void blocksOutsideTheTextAreSaid(String json) throws IOException {
    Path text = write(json);
    GoldException e =
        assertThrows(GoldException.class, () -> new GoldLetterReader().read(text, "hand"));
    assertEquals(folder.resolve("l.json").toString(), e.file());
  }

  @Test
  void malformedJsonIsSaidWithItsLine() throws IOException {
    Path text = write("{\"blocks\":\n [}\n");
    GoldException e =
        assertThrows(GoldException.class, () -> new GoldLetterReader().read(text, "hand"));
    assertEquals(2, e.line());
  }

  @Test
  void otherCharacterSetsAreRefused() throws IOException {
    Path text = write(blocks(P));
    Files.write(text, "été".getBytes(StandardCharsets.ISO_8859_1));
    GoldException e =
        assertThrows(GoldException.class, () -> new GoldLetterReader().read(text, "hand"));
    assertEquals(text.toString(), e.file());
  }
}
