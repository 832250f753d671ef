package org.copiste.entities.name.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copiste.language.text.EditDistance;

/**
 * Words by what is left of them when one letter is taken away, so that those at most one letter off
 * are found without a walk through all of them: two such words share what is left, or one is what
 * is left of the other. Immutable after it is built.
 */
final class CloseWords {
  private final Map<String, List<String>> byRest = new HashMap<>();

  /** Indexes words. */
  CloseWords(Collection<String> words) {
    for (String word : words) {
      for (String rest : rests(word)) {
        byRest.computeIfAbsent(rest, r -> new ArrayList<>(1)).add(word);
      }
    }
  }

  /** The words that differ from a word by one inserted, lost or exchanged code unit, or by none. */
  Set<String> to(String word) {
    Set<String> close = new LinkedHashSet<>();
    for (String rest : rests(word)) {
      for (String other : byRest.getOrDefault(rest, List.of())) {
        if (EditDistance.within(word, other, 1)) {
          close.add(other);
        }
      }
    }
    return close;
  }

  private static Set<String> rests(String word) {
    Set<String> rests = new LinkedHashSet<>();
    rests.add(word);
    for (int i = 0; i < word.length(); i++) {
      rests.add(word.substring(0, i) + word.substring(i + 1));
    }
    return rests;
  }
}
