package org.copiste.repair.token;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import org.copiste.repair.decode.Shipped;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProtectionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // Initials and abbreviations.
        "M. Hugo; 0; true",
        "St. Jean; 0; true",
        "Mot. Jean; 0; false",
        "m. Hugo; 0; false",
        // PunctuationWords of a list.
        "a) le nom; 0; true",
        "a le nom; 0; false",
        // Numerals and ordinals.
        "Louis V, roi; 1; true",
        "Louis W, roi; 1; false",
        "12 f payés; 1; true",
        "le 2e acte; 1; true",
        "le 1er acte; 1; true",
        "le XIXe siècle; 1; true",
        "1e lendemain; 0; false",
        "le 1es; 1; false",
        // Acronyms stand among small letters.
        "la CGT vote; 1; true",
        "LA CGT VOTE; 1; false",
        "la II vote; 1; false",
        "la CGTUVW vote; 1; false",
        // The linking t.
        "a-t-il; 1; true",
        "a t il; 1; false",
        "a-l-il; 1; false",
      })
  void guards(String text, int token, boolean expected) {
    WordSequence passage = new WordSequence(text, OcrWords.of(text, new BitSet(), Shipped.forms()));
    assertEquals(expected, Protection.guards(passage, token));
  }

  @ParameterizedTest
  @CsvSource({
    "mot1, mot",
    "mot12, mot",
    "mot123, mot123",
    "mot, mot",
    "ab1, ab1",
    "1914, 1914",
    "l'12, l'12"
  })
  void stem(String token, String expected) {
    assertEquals(expected, Protection.stem(token));
  }
}
