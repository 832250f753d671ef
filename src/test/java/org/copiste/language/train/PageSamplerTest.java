package org.copiste.language.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PageSamplerTest {
  private static final String PARAGRAPH =
      "Pendant toute cette longue journée, les voyageurs regardaient défiler les campagnes"
          + " monotones sans échanger une parole ; seul un enfant, par intervalles,"
          + " demandait si la frontière était encore lointaine.\n";
  private static final String TEXT = PARAGRAPH.repeat(300);
  private static final Pattern DIVISION = Pattern.compile("-\n");

  @Test
  void allPiecesTogetherAreTheText() {
    List<String> pieces = new PageSampler(1).of(TEXT, Integer.MAX_VALUE);
    assertTrue(pieces.size() > 3);
    assertTrue(pieces.stream().anyMatch(p -> DIVISION.matcher(p).find()), "no word is divided");
    assertEquals(words(TEXT), words(String.join("\n", pieces)));
  }

  /** The text has no hyphen of its own. */
  private static String words(String text) {
    return DIVISION.matcher(text).replaceAll("").replaceAll("\\s+", " ").strip();
  }

  @Test
  void someOfThePiecesInTheirOrder() {
    StringBuilder numbered = new StringBuilder();
    for (int i = 0; i < 9000; i++) {
      numbered.append(i).append(' ');
    }
    List<String> pieces = new PageSampler(2).of(numbered.toString(), 2);
    assertEquals(2, pieces.size());
    assertTrue(first(pieces.get(0)) < first(pieces.get(1)));
    assertEquals(pieces, new PageSampler(2).of(numbered.toString(), 2));
  }

  private static int first(String piece) {
    return Integer.parseInt(piece.split("\\s", 2)[0]);
  }

  @Test
  void linesAreNoWiderThanTheWidth() {
    for (int width = 20; width < 60; width++) {
      LineBreaker breaker = new LineBreaker(width, new Random(width));
      String divided = breaker.divided(PARAGRAPH.strip());
      assertEquals(words(PARAGRAPH), words(divided));
      for (String line : divided.split("\n")) {
        assertTrue(line.length() <= width, line);
      }
      assertEquals(PARAGRAPH.strip(), breaker.whole(PARAGRAPH.strip()).replace('\n', ' '));
    }
  }

  @Test
  void aShortTextIsOnePiece() {
    assertEquals(
        List.of("Deux mots."),
        new PageSampler(3).of("Deux  mots.", 5).stream().map(String::strip).toList());
    assertEquals(List.of(), new PageSampler(3).of(" \n ", 5));
  }
}
