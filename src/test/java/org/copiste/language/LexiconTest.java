package org.copiste.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {
  private final Dictionary dictionary = Dictionary.shared();
  private final Lexicon lexicon = Lexicon.of(dictionary);

  @ParameterizedTest
  @ValueSource(strings = {"être", "Être", "Etat", "ÊTRE", "ETRE", "congrès", "oeuvre", "tandis"})
  void knowsAWordHoweverItsCapitalsAreWritten(String word) {
    assertEquals(!word.equals("ETRE"), lexicon.knows(word));
  }

  @ParameterizedTest
  @ValueSource(strings = {"étre", "Aprés", "lls", "contrdle", "congrés", "eTat", "", "a_b"})
  void doesNotKnowWhatIsNoWord(String word) {
    assertFalse(lexicon.knows(word));
  }

  @Test
  void aUsersWordCountsAsGivenWithACapitalAndInCapitals() {
    Set<String> words = Set.of("kerenskysme", "Anna Iégorovna");
    Lexicon mine = lexicon.with(words);
    assertTrue(mine.knows("Kerenskysme"));
    assertTrue(mine.knows("IÉGOROVNA"));
    assertFalse(mine.knows("iégorovna"));
    assertFalse(lexicon.knows("kerenskysme"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"momens", "collége", "siéges", "poëme", "étoit", "enfans", "étoient"})
  void anOlderSpellingIsRightInItsTimeOnly(String word) {
    assertFalse(lexicon.knows(word));
    assertTrue(lexicon.knowsOfPeriod(word));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ouvriére", "derriére", "méme", "fagon", "extréme"})
  void aMisreadingIsNoOlderSpelling(String word) {
    assertFalse(lexicon.knowsOfPeriod(word));
  }

  @Test
  void theDictionarySaysWhatAFormIs() {
    assertEquals("avoir", dictionary.analyses("avons").get(0).lemma());
    assertTrue(dictionary.isProperNoun("Paris"));
    assertFalse(dictionary.isProperNoun("ville"));
  }

  @Test
  void everyFormThatIsGivenIsFound() {
    int[] seen = {0, 0};
    dictionary.forms(
        form -> {
          seen[0]++;
          seen[1] += dictionary.contains(form) ? 1 : 0;
        });
    assertTrue(seen[0] > 500_000, () -> "only " + seen[0]);
    assertEquals(seen[0], seen[1]);
  }
}
