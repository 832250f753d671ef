package org.copiste.repair;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.copiste.language.Lexicon;
import org.copiste.language.text.Casing;

/**
 * Names that the document itself attests: unknown capitalised words that occur inside sentences
 * more than once. A word that also occurs in lower case is not a name.
 */
final class DocumentNames {
  private static final int ENOUGH = 2;

  private DocumentNames() {}

  static Set<String> of(String text, List<List<PassageWord>> passages, Lexicon lexicon) {
    Map<String, Integer> inside = new HashMap<>();
    Map<String, Integer> all = new HashMap<>();
    Set<String> lower = new HashSet<>();
    for (List<PassageWord> tokens : passages) {
      for (int i = 0; i < tokens.size(); i++) {
        String word = tokens.get(i).text();
        if (word.length() < 3 || tokens.get(i).isElided()) {
          continue;
        }
        Casing casing = Casing.of(word);
        if (casing == Casing.LOWER) {
          lower.add(word);
        } else if (casing != Casing.MIXED
            && word.chars().allMatch(Character::isLetter)
            && !lexicon.knows(word)) {
          all.merge(word, 1, Integer::sum);
          int gap = i == 0 ? -1 : tokens.get(i - 1).at().end();
          if (gap >= 0 && continues(text, gap, tokens.get(i).at().start())) {
            inside.merge(word, 1, Integer::sum);
          }
        }
      }
    }
    Set<String> names = new TreeSet<>();
    inside.forEach(
        (word, count) -> {
          if (all.getOrDefault(word, 0) >= ENOUGH
              && !lower.contains(word.toLowerCase(Locale.ROOT))) {
            names.add(word);
          }
        });
    return names;
  }

  /** Whether nothing between two tokens can end a sentence. */
  private static boolean continues(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '.' || c == '!' || c == '?' || c == ':' || c == '«' || c == '“' || c == '"') {
        return false;
      }
    }
    return true;
  }
}
