package org.copiste.repair.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {

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
    assertEquals(expected, joined(Tokens.of(text, new BitSet(), Shipped.forms())));
  }

  @Test
  void whatIsGuardedBelongsToNoToken() {
    assertEquals("juillet", joined(Tokens.of("juillet1", guard(7), Shipped.forms())));
    assertEquals("l homme", joined(Tokens.of("l'homme", guard(1), Shipped.forms())));
    assertEquals("ab d", joined(Tokens.of("abcd", guard(2), Shipped.forms())));
  }

  @Test
  void tokensSayWhereTheyAre() {
    for (Token token : Tokens.of("Qu'il vînt, l' autre !", new BitSet(), Shipped.forms())) {
      assertEquals(token.text(), "Qu'il vînt, l' autre !".substring(token.start(), token.end()));
    }
  }

  @Test
  void aRunTooLongForAWordIsNoToken() {
    String longest = "a".repeat(Tokens.LONGEST);
    String text = "un " + longest + " et b" + longest + " là, l'" + longest.repeat(500) + ".";
    assertEquals(
        "un " + longest + " et là l'", joined(Tokens.of(text, new BitSet(), Shipped.forms())));
  }

  private static BitSet guard(int at) {
    BitSet guarded = new BitSet();
    guarded.set(at);
    return guarded;
  }

  private static String joined(List<Token> tokens) {
    return tokens.stream().map(Token::text).collect(Collectors.joining(" "));
  }
}
