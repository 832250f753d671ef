package org.copiste.language.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tokens, folding, letter case and apostrophes. */
class WordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "l'ami de J.-B. Say|ELISION WORD WORD INITIALS WORD",
        "le P.C.R.(b) et le PCR(b)|WORD INITIALS MARK WORD MARK WORD WORD ACRONYM",
        "jusqu’à 1923, 1er mai|ELISION WORD NUMBER MARK NUMBER WORD",
        "O'Connor, l'O.N.U.|WORD MARK ELISION INITIALS",
        "aujourd'hui Saint-Pétersbourg|WORD WORD",
        "deMoscou|WORD WORD",
        "`a l`ami|MARK WORD ELISION WORD"
      })
  void tokens(String text, String kinds) {
    String found =
        Tokenizer.tokens(text).stream()
            .map(token -> token.kind().name())
            .collect(Collectors.joining(" "));
    assertEquals(kinds, found);
  }

  @Test
  void tokensKnowTheirPlaces() {
    String text = "  L’œuvre d'E. Zola (1885) — « Germinal » ";
    for (Token token : Tokenizer.tokens(text)) {
      assertEquals(token.text(), text.substring(token.start(), token.end()));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ÉTÉ,ete",
    "Œuvre,oeuvre",
    "Łódź,lodz",
    "l’été,l'ete",
    "Saint‑Denis,saint-denis",
    "plain,plain"
  })
  void folded(String text, String folded) {
    assertEquals(folded, Fold.of(text));
  }

  @ParameterizedTest
  @CsvSource({"parti,LOWER", "Parti,TITLE", "PARTI,UPPER", "L,TITLE", "juiIIet,MIXED", "12,LOWER"})
  void casings(String word, Casing casing) {
    assertEquals(casing, Casing.of(word));
  }

  @Test
  void apostrophesBecomeStraight() {
    assertEquals("d'un qu'il l'a 5′", Apostrophes.straight("d’un qu`il lʼa 5′"));
    String plain = "l'ami";
    assertSame(plain, Apostrophes.straight(plain));
  }
}
