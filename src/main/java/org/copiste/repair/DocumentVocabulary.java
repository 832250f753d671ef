package org.copiste.repair;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words of one document as the OCR has them.
 *
 * @param counts how often each token occurs, in lower case, without its apostrophe
 * @param compounds words joined by a hyphen inside a line, in lower case
 * @param ampersands how many there are
 */
public record DocumentVocabulary(
    Map<String, Integer> counts, Set<String> compounds, int ampersands) {

  /** Copies both. */
  public DocumentVocabulary {
    counts = Map.copyOf(counts);
    compounds = Set.copyOf(compounds);
  }

  static DocumentVocabulary of(String text, List<List<PassageWord>> passages) {
    Map<String, Integer> counts = new HashMap<>();
    Set<String> compounds = new HashSet<>();
    for (List<PassageWord> tokens : passages) {
      String previous = "";
      int end = -2;
      for (PassageWord token : tokens) {
        String word = token.core().toLowerCase(Locale.ROOT);
        counts.merge(word, 1, Integer::sum);
        if (token.at().start() == end + 1 && text.charAt(end) == '-') {
          compounds.add(previous + "-" + word);
        }
        previous = word;
        end = token.at().end();
      }
    }
    return new DocumentVocabulary(
        counts, compounds, (int) text.chars().filter(c -> c == '&').count());
  }

  /** How often a word occurs, whatever its capitals. */
  public int count(String word) {
    return counts.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
  }

  /** Whether two words are joined by a hyphen somewhere inside a line. */
  public boolean hasCompound(String first, String second) {
    return compounds.contains((first + "-" + second).toLowerCase(Locale.ROOT));
  }

  @Override
  public String toString() {
    return "DocumentVocabulary[" + counts.size() + "]";
  }
}
