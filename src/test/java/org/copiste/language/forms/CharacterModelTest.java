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

class CharacterModelTest {
  private static WordTrie french;

  @BeforeAll
  static void read() throws IOException {
    try (var language = LanguagePack.current().open("ngram");
        var lexicon = LanguagePack.current().open("lexicon")) {
      NgramModel model = NgramFile.read(language);
      french = WordTrieFile.read(lexicon, () -> model);
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
    assertTrue(
        french.characterModel().excessSurprisal(name)
            < french.characterModel().excessSurprisal(rest));
  }

  @Test
  void formsOfTheLexiconAreAsOddAsFormsAre() {
    double sum = 0;
    double letters = 0;
    for (String form : new String[] {"maison", "grand", "chantaient", "fenêtre", "assurément"}) {
      sum += french.characterModel().excessSurprisal(form) * (form.length() + 1);
      letters += form.length() + 1;
    }
    assertEquals(0, sum / letters, 0.7);
  }

  @Test
  void capitalsDoNotMatter() {
    assertEquals(
        french.characterModel().excessSurprisal("maison"),
        french.characterModel().excessSurprisal("MAISON"),
        1e-9);
  }

  @Test
  void itIsCountedOnce() {
    assertTrue(french.characterModel() == french.characterModel());
  }
}
