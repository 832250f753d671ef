package org.copiste.entities.name.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.copiste.language.text.EditDistance;

/**
 * Long words by their first and by their last letters, so that those at most one letter off are
 * found without a walk through all of them: one letter inserted, lost or exchanged leaves either
 * the first or the last ones as they are. Immutable after it is built.
 */
final class CloseWords {
  /** So many letters stand at each end of a word without touching, also when it has lost one. */
  private static final int END = 3;

  private final Map<String, List<String>> byBeginning = new HashMap<>();
  private final Map<String, List<String>> byEnd = new HashMap<>();

  /**
   * Indexes words.
   *
   * @param words of at least seven code units
   */
  CloseWords(Collection<String> words) {
    for (String word : words) {
      byBeginning.computeIfAbsent(beginning(word), w -> new ArrayList<>(1)).add(word);
      byEnd.computeIfAbsent(end(word), w -> new ArrayList<>(1)).add(word);
    }
  }

  private static String beginning(String word) {
    return word.substring(0, END);
  }

  private static String end(String word) {
    return word.substring(word.length() - END);
  }

  /**
   * The words that differ from a word by one inserted, lost or exchanged code unit, or by none, in
   * their order.
   */
  Set<String> to(String word) {
    Set<String> close = new TreeSet<>();
    add(close, word, byBeginning.getOrDefault(beginning(word), List.of()));
    add(close, word, byEnd.getOrDefault(end(word), List.of()));
    return close;
  }

  private static void add(Set<String> close, String word, List<String> others) {
    for (String other : others) {
      if (EditDistance.within(word, other, 1)) {
        close.add(other);
      }
    }
  }
}
