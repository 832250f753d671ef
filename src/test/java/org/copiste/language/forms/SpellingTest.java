package org.copiste.language.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.copiste.language.ngram.NgramFile;
import org.copiste.language.ngram.NgramModel;
import org.copiste.language.pack.LanguagePack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  private static WordTree french;

  @BeforeAll
  static void read() throws IOException {
    try (var language = LanguagePack.current().open("ngram");
        var lexicon = LanguagePack.current().open("lexicon")) {
      NgramModel model = NgramFile.read(language);
      french = WordTreeFile.read(lexicon, () -> model);
    }
  }

  @ParameterizedTest
  @CsvSource({
    // Names that no lexicon need have, and what a recognition made of words.
    "Boukharine, bcrlin",
    "Vorochilov, trvmbîé",
    "Tchang, ssns",
    "grandissime, popuuure",
  })
  void aNameIsLessOddThanWhatIsLeftOfAWord(String name, String rest) {
    assertTrue(french.spelling().oddity(name) < french.spelling().oddity(rest));
  }

  @Test
  void formsOfTheLexiconAreAsOddAsFormsAre() {
    double sum = 0;
    double letters = 0;
    for (String form : new String[] {"maison", "grand", "chantaient", "fenêtre", "assurément"}) {
      sum += french.spelling().oddity(form) * (form.length() + 1);
      letters += form.length() + 1;
    }
    assertEquals(0, sum / letters, 0.7);
  }

  @Test
  void capitalsDoNotMatter() {
    assertEquals(french.spelling().oddity("maison"), french.spelling().oddity("MAISON"), 1e-9);
  }

  @Test
  void itIsCountedOnce() {
    assertTrue(french.spelling() == french.spelling());
  }
}
