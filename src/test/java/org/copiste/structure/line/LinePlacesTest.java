package org.copiste.structure.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.copiste.structure.LaidText;
import org.junit.jupiter.api.Test;

/** Gaps, indents and borders of a layout as blank lines and indents of plain text. */
class LinePlacesTest {
  private static final String FULL = "un texte qui va jusqu'au bout de la ligne et qui continue";

  private static List<Integer> apart(Lines lines) {
    return IntStream.range(0, lines.count()).filter(lines::apart).boxed().toList();
  }

  private static List<Integer> indents(Lines lines) {
    return IntStream.range(0, lines.count()).map(lines::indent).boxed().toList();
  }

  @Test
  void aGapIsABlankLine() {
    LaidText text = new LaidText().line(100, 100, FULL).line(100, 130, FULL).line(100, 165, FULL);
    text.line(100, 195, FULL).line(100, 240, FULL).line(100, 270, FULL).line(100, 298, FULL);
    assertEquals(List.of(4), apart(new Lines(text.source())));
  }

  @Test
  void doubleSpacedTextHasNoBlankLines() {
    LaidText text = new LaidText();
    IntStream.range(0, 15).forEach(i -> text.line(100, 100 + 30 * i, FULL));
    IntStream.range(0, 25).forEach(i -> text.line(100, 560 + 60 * i, FULL));
    List<Integer> apart = apart(new Lines(text.source()));
    assertEquals(List.of(), apart.stream().filter(line -> line > 24).toList());
  }

  @Test
  void anIndentIsMeasuredInCharactersFromTheMarginNearby() {
    LaidText text = new LaidText();
    // A page scanned askew: the margin moves by four characters from top to bottom.
    IntStream.range(0, 40).forEach(i -> text.line(100 + i, 100 + 30 * i, FULL));
    text.line(194, 1300, "Un alinéa").line(140, 1330, FULL).line(141, 1360, FULL);
    List<Integer> indents = indents(new Lines(text.source()));
    assertEquals(6, indents.get(40));
    assertEquals(0, indents.stream().filter(i -> i >= 2 && i != 6).count());
  }

  @Test
  void eachColumnHasItsMargin() {
    LaidText text = new LaidText().region("");
    IntStream.range(0, 9).forEach(i -> text.line(100, 100 + 30 * i, FULL));
    text.region("").line(750, 100, "Un alinéa de la seconde colonne");
    IntStream.range(1, 9).forEach(i -> text.line(720, 100 + 30 * i, FULL));
    List<Integer> indents = indents(new Lines(text.source()));
    assertEquals(0, indents.get(0));
    assertEquals(3, indents.get(9));
    assertEquals(0, indents.get(10));
  }

  @Test
  void aBorderIsABlankLineWhereBordersDoNotCutSentences() {
    LaidText text = new LaidText().region("");
    IntStream.range(0, 4).forEach(i -> text.line(100, 100 + 30 * i, FULL));
    text.line(100, 220, "Ici la phrase finit avec la ligne et avec le paragraphe.").region("");
    IntStream.range(0, 4).forEach(i -> text.line(100, 250 + 30 * i, FULL));
    assertEquals(List.of(5), apart(new Lines(text.source())));
  }

  @Test
  void ofBordersThatCutSentencesThoseBelowBriefLinesCount() {
    LaidText text = new LaidText();
    IntStream.range(0, 6).forEach(i -> text.region("").line(100, 100 + 30 * i, FULL));
    text.region("").line(100, 280, "Ton ami").region("").line(100, 310, "Paul");
    assertEquals(List.of(7), apart(new Lines(text.source())));
  }

  @Test
  void aColumnThatGoesOnInsideASentenceIsNotParted() {
    LaidText text = new LaidText().region("");
    IntStream.range(0, 9).forEach(i -> text.line(100, 100 + 30 * i, FULL));
    text.region("");
    IntStream.range(0, 9).forEach(i -> text.line(720, 100 + 30 * i, FULL));
    assertEquals(List.of(), apart(new Lines(text.source())));
  }

  @Test
  void turnedTextHasNeither() {
    LaidText text = new LaidText();
    IntStream.range(0, 9).forEach(i -> text.line(100, 100 + 30 * i, FULL));
    text.region("", 90).line(400, 500, "De travers.").line(600, 900, "Plus bas encore.");
    Lines lines = new Lines(text.source());
    assertEquals(0, lines.indent(9));
    assertEquals(0, lines.indent(10));
  }
}
