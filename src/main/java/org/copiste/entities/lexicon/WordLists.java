package org.copiste.entities.lexicon;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.copiste.language.pack.LanguagePack;
import org.copiste.language.text.Fold;

/**
 * The language pack's word lists in the form in which this room compares words: folded, that is in
 * lower case and without accents. Nothing is cached, so a caller keeps what it has read.
 */
public final class WordLists {
  private WordLists() {}

  /**
   * The words of a list, folded.
   *
   * @param name the list's name in the language pack, such as {@code names/titles}
   */
  public static Set<String> folded(String name) {
    return folded(LanguagePack.current().words(name));
  }

  /**
   * The words of a list, folded, with their places in the list.
   *
   * @param name the list's name in the language pack
   * @param first the number of the first word
   */
  public static Map<String, Integer> numbered(String name, int first) {
    Map<String, Integer> numbers = new HashMap<>();
    int next = first;
    for (String word : LanguagePack.current().words(name)) {
      numbers.put(Fold.of(word), next++);
    }
    return Map.copyOf(numbers);
  }

  /**
   * A table of words, folded, and whole numbers.
   *
   * @param name the table's name in the language pack
   * @throws NumberFormatException if a value is no whole number
   */
  public static Map<String, Integer> numbers(String name) {
    Map<String, Integer> numbers = new HashMap<>();
    LanguagePack.current()
        .table(name)
        .forEach((word, number) -> numbers.put(Fold.of(word), Integer.parseInt(number)));
    return Map.copyOf(numbers);
  }

  /**
   * A table of small sets: by the name of a set its words, folded, which blanks separate.
   *
   * @param name the table's name in the language pack
   */
  static Map<String, Set<String>> sets(String name) {
    Map<String, Set<String>> sets = new HashMap<>();
    LanguagePack.current()
        .table(name)
        .forEach((set, words) -> sets.put(set, folded(Arrays.asList(words.split(" ", -1)))));
    return Map.copyOf(sets);
  }

  private static Set<String> folded(Collection<String> words) {
    Set<String> folded = new HashSet<>();
    words.forEach(word -> folded.add(Fold.of(word)));
    return Set.copyOf(folded);
  }
}
