package org.copiste.repair.token;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.copiste.language.channel.ErrorModel;

/**
 * Words and names from the user's lexicon and authority file. They are never corrected, and a
 * misread name may be corrected to one of them.
 */
public final class ListedWords {
  private static final int SHORTEST = 4;

  /** Highest cost of misreading a name, in nats above that of reading it correctly; set by hand. */
  private static final float DEAREST = 14;

  private final Set<String> words = new HashSet<>();
  private final SortedSet<String> names = new TreeSet<>();

  public ListedWords(Set<String> given) {
    for (String word : given) {
      words.add(word);
      words.add(word.toUpperCase(Locale.ROOT));
    }
    given.stream()
        .filter(w -> w.length() >= SHORTEST && Character.isUpperCase(w.charAt(0)))
        .filter(w -> w.chars().allMatch(Character::isLetter))
        .forEach(names::add);
  }

  /** Whether the word is listed as it is written, or in capitals. */
  public boolean has(String word) {
    return !words.isEmpty() && (words.contains(word) || words.contains(LexiconLookup.plain(word)));
  }

  /** Whether a word is a listed name. */
  public boolean isName(String word) {
    return names.contains(word);
  }

  /** The listed names that a capitalised word may be a misreading of. */
  public List<String> near(String reading, ErrorModel errors) {
    if (reading.length() < SHORTEST || !Character.isUpperCase(reading.charAt(0))) {
      return List.of();
    }
    float same = errors.costOfSame(reading);
    List<String> near = new ArrayList<>();
    for (String name : names) {
      boolean alike = Math.abs(name.length() - reading.length()) <= 2;
      if (alike && errors.cost(name, reading) - same < DEAREST) {
        near.add(name);
      }
    }
    return near;
  }
}
