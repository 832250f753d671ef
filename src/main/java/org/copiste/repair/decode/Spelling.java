package org.copiste.repair.decode;

import java.util.ArrayList;
import java.util.List;

/** Older ways to spell a word, which are no errors. */
final class Spelling {

  private Spelling() {}

  /**
   * The present forms that a token of earlier times may stand for. The rules are those of the
   * orthographic changes of 1762 to 1878: {@code momens}, {@code étoit}, {@code collége}, {@code
   * poëme}, {@code tems}, {@code asyle}.
   *
   * @param word in lower case
   */
  static List<String> present(String word) {
    List<String> forms = new ArrayList<>();
    int n = word.length();
    if (n > 4 && (word.endsWith("ens") || word.endsWith("ans"))) {
      forms.add(word.substring(0, n - 1) + "ts");
    }
    if (word.endsWith("tems")) {
      forms.add(word.substring(0, n - 2) + "ps");
    }
    for (String ending : List.of("ois", "oit", "oient")) {
      if (n > ending.length() + 1 && word.endsWith(ending)) {
        forms.add(word.substring(0, n - ending.length()) + "ai" + ending.substring(2));
      }
    }
    replace(word, "oib", "aib", forms);
    replace(word, "oît", "aît", forms);
    replace(word, "ége", "ège", forms);
    replace(word, "ë", "è", forms);
    replace(word, "ë", "é", forms);
    replace(word, "ü", "u", forms);
    replace(word, "y", "i", forms);
    replace(word, "évé", "évè", forms);
    replace(word, "évè", "évé", forms);
    return forms;
  }

  private static void replace(String word, String old, String now, List<String> forms) {
    int at = word.indexOf(old);
    if (at >= 0) {
      forms.add(word.substring(0, at) + now + word.substring(at + old.length()));
    }
  }
}
