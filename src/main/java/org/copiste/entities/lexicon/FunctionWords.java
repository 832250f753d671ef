package org.copiste.entities.lexicon;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Small sets of articles, prepositions and conjunctions, each named after what its words do in a
 * date or a name. All words are folded.
 */
public final class FunctionWords {
  private static final Map<String, Set<String>> DATES = WordLists.sets("dates/function-words");
  private static final Map<String, Set<String>> NAMES = WordLists.sets("names/function-words");

  private FunctionWords() {}

  /**
   * The words that do something in a date.
   *
   * @param use the set's name in {@code dates/function-words}
   * @throws NullPointerException if the language pack has no such set
   */
  public static Set<String> inDates(String use) {
    return Objects.requireNonNull(DATES.get(use), use);
  }

  /**
   * The words that do something in or next to a name.
   *
   * @param use the set's name in {@code names/function-words}
   * @throws NullPointerException if the language pack has no such set
   */
  public static Set<String> inNames(String use) {
    return Objects.requireNonNull(NAMES.get(use), use);
  }
}
