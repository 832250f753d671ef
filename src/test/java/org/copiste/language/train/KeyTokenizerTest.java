package org.copiste.language.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyTokenizerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Le Cœur d'une mère | le coeur d' une mère <.>",
        "Qu’il vienne ! | qu' il vienne <.>",
        "En 1848, le 2e acte ; fin | en <n> <,> le <n> acte <,> fin <.>",
        "dit-il (« oui ») | dit il oui <.>",
        "M. Hugo... vint? | m <.> hugo <.> vint <.>",
        "les ' amis | les amis <.>",
        "l' « ami » | l ami <.>",
        "l'« ami » | l' ami <.>",
        "Titre\\nUn mot\\net deux. | titre <.> un mot <.> et deux <.>",
        "Titre\\n\\nUn mot\\net deux. | titre <.> un mot et deux <.>",
        "\"— … \" | \"\"",
      })
  void keys(String text, String expected) {
    List<String> keys = new ArrayList<>();
    KeyTokenizer.of(text.replace("\\n", "\n"), keys::add);
    assertEquals(expected.strip(), String.join(" ", keys));
  }
}
