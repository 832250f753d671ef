package org.copiste.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.copiste.model.Span;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void aWordHasApostrophesHyphensMarksAndWhateverOcrReadsForALetter() {
    for (String word : "l'été l’été l‘été dit-il j|etl 1er e\u0301te\u0301 x😀y".split(" ")) {
      for (int i = 0; i < word.length(); i++) {
        assertEquals(word, around("(" + word + ",", 1 + i, 2 + i));
      }
    }
    assertEquals("mot", around("un mot. Et", 3, 6));
    assertEquals("mot. Et", around("un mot. Et", 5, 8));
  }

  @Test
  void anInsertionBetweenBlanksTakesTheWordAfterItOrTheLastOne() {
    assertEquals(" deux", around("un  deux trois", 3, 3));
    assertEquals("«", around("« mot", 0, 0));
    assertEquals("  (deux),", around("un   (deux), trois", 3, 3));
    assertEquals("deux. \n", around("un deux. \n", 10, 10));
    assertEquals("  ", around("  ", 2, 2));
    assertEquals("", around("", 0, 0));
  }

  @Test
  void betweenBlanksStandsTheWordWithItsSigns() {
    String text = "un (mot), et";
    int at = text.indexOf("mot");
    assertEquals(new Span(3, 9), Words.between(text, new Span(at, at + 3)));
    assertEquals(new Span(0, 3), Words.between("mot", new Span(1, 1)));
    assertEquals(new Span(3, 6), Words.between("un\u0085mot\u00A0et", new Span(4, 5)));
  }

  private static String around(String text, int start, int end) {
    Span word = Words.around(text, new Span(start, end));
    return text.substring(word.start(), word.end());
  }
}
