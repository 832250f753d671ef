package org.copiste.repair.token;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.copiste.repair.decode.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OcrWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "l'homme, seul.; l' homme seul",
        "aujourd'hui; aujourd' hui",
        "c’est-à-dire; c’ est à dire",
        "d' abord; d' abord",
        "les' amis; les amis",
        "le 2e acte (1848); le 2e acte 1848",
        "'homme; ' homme",
        "une 'maison'; une ' maison",
        "pr|x €tat; pr|x €tat",
        "il fa]ut; il fa]ut",
        "(un mot]; un mot",
        "]'ai; ]' ai",
        "a/b; a b",
        "— …; \"\"",
      })
  void tokens(String text, String expected) {
    assertEquals(expected, joined(OcrWords.of(text, new BitSet(), Shipped.forms())));
  }

  @Test
  void whatIsGuardedBelongsToNoToken() {
    assertEquals("juillet", joined(OcrWords.of("juillet1", guard(7), Shipped.forms())));
    assertEquals("l homme", joined(OcrWords.of("l'homme", guard(1), Shipped.forms())));
    assertEquals("ab d", joined(OcrWords.of("abcd", guard(2), Shipped.forms())));
  }

  @Test
  void tokensSayWhereTheyAre() {
    for (OcrWord token : OcrWords.of("Qu'il vînt, l' autre !", new BitSet(), Shipped.forms())) {
      assertEquals(token.text(), "Qu'il vînt, l' autre !".substring(token.start(), token.end()));
    }
  }

  @Test
  void aRunTooLongForAWordIsNoToken() {
    String longest = "a".repeat(OcrWords.LONGEST);
    String text = "un " + longest + " et b" + longest + " là, l'" + longest.repeat(500) + ".";
    assertEquals(
        "un " + longest + " et là l'", joined(OcrWords.of(text, new BitSet(), Shipped.forms())));
  }

  private static BitSet guard(int at) {
    BitSet guarded = new BitSet();
    guarded.set(at);
    return guarded;
  }

  private static String joined(List<OcrWord> tokens) {
    return tokens.stream().map(OcrWord::text).collect(Collectors.joining(" "));
  }
}
