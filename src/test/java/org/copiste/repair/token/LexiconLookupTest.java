package org.copiste.repair.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Function;
import org.copiste.language.forms.WordTrie;
import org.copiste.repair.decode.Shipped;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconLookupTest {
  private static final LexiconLookup LOOKUP = new LexiconLookup(Shipped.MODELS.lexicon());
  private static final Function<String, WrittenForm> FORMS = Shipped.forms();

  @ParameterizedTest
  @CsvSource({
    "maison, true",
    "Maison, true",
    "MAISON, true",
    "mais0n, false",
    "coeur, true",
    "cœur, true",
    "CŒUR, true",
    "pac, false",
    "qu’, true"
  })
  void wordsAsTheyStandInATextAreKnown(String token, boolean expected) {
    assertEquals(expected, LOOKUP.isWord(token));
    assertEquals(expected, FORMS.apply(token).isWord());
  }

  @ParameterizedTest
  @CsvSource({"là, true", "et, true", "qu', true", "maison, true", "ultrà, false"})
  void articlesAndPronounsCountAsTheDictionarys(String word, boolean expected) {
    int flags = Shipped.MODELS.lexicon().flags(LOOKUP.word(word));
    assertEquals(expected, (flags & WordTrie.LOWER) != 0);
  }

  @ParameterizedTest
  @CsvSource({"mai, son", "con, traire", "l', ' homme'", "aujourd', hui", "zzq, x"})
  void fromWhereAFormEndsTheNextLeadsToBoth(String first, String second) {
    String next = second.strip();
    String letters = first.replace("'", "") + next;
    assertEquals(LOOKUP.node(letters), LOOKUP.onward(FORMS.apply(first).node(), next));
  }

  @ParameterizedTest
  @CsvSource({
    "1928, number",
    "XIXe, ordinal",
    "CGT, acronym",
    "XIX, numeral",
    "VILLE, capitals",
    "l', elided",
    "mot12, call"
  })
  void aFormTellsWhatItIs(String token, String kind) {
    WrittenForm form = FORMS.apply(token);
    assertTrue(
        switch (kind) {
          case "number" -> form.isNumber() && form.hasDigit();
          case "ordinal" -> form.isOrdinal() && !form.isNumber();
          case "acronym" -> form.isAcronym() && form.isCapitals();
          case "numeral" -> form.isPlainNumeral() && form.numeral().isPresent();
          case "capitals" -> form.isCapitals() && form.isCapitalised();
          case "elided" -> form.elided() && form.apostrophe();
          default -> form.stem().equals("mot") && form.stemWord() >= 0 && form.word() < 0;
        });
  }
}
