package org.copiste.structure.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copiste.language.pack.LanguagePack;
import org.copiste.language.text.Fold;

/** The classes of words that tell what kind a line is, from the language pack. */
final class LineWords {
  /** The classes in the order of their numbers. */
  static final List<String> CLASSES;

  private static final Map<String, Integer> WHOLE = new HashMap<>();
  private static final Map<String, Integer> STEMS = new HashMap<>();

  /** Classes of words for dates, which other lists of the pack hold. */
  static final int MONTH;

  static final int WEEKDAY;

  static final int NUMERAL;

  private static final int SHORTEST_STEM = 3;

  static {
    LanguagePack pack = LanguagePack.current();
    List<String> classes = new ArrayList<>();
    pack.table("letters/line-words")
        .forEach(
            (name, words) -> {
              int bit = 1 << classes.size();
              classes.add(name);
              for (String word : words.split("\\s*,\\s*", -1)) {
                boolean stem = word.endsWith("*");
                (stem ? STEMS : WHOLE)
                    .merge(
                        stem ? word.substring(0, word.length() - 1) : word, bit, (a, b) -> a | b);
              }
            });
    MONTH = classes.size();
    classes.add("month");
    WEEKDAY = classes.size();
    classes.add("weekday");
    pack.words("dates/months").forEach(w -> add(w, MONTH));
    pack.words("dates/republican-months").forEach(w -> add(w, MONTH));
    pack.table("dates/month-abbreviations").keySet().forEach(w -> add(w, MONTH));
    pack.words("dates/weekdays").forEach(w -> add(w, WEEKDAY));
    NUMERAL = classes.size();
    classes.add("numeral");
    pack.table("dates/number-words").keySet().forEach(w -> add(w, NUMERAL));
    CLASSES = List.copyOf(classes);
  }

  private LineWords() {}

  private static void add(String word, int number) {
    WHOLE.merge(Fold.of(word).toLowerCase(Locale.ROOT), 1 << number, (a, b) -> a | b);
  }

  /** The classes of a folded word, as a bit set. */
  static int classes(String word) {
    int found = WHOLE.getOrDefault(word, 0);
    for (int end = Math.min(word.length(), 14); end >= SHORTEST_STEM; end--) {
      found |= STEMS.getOrDefault(word.substring(0, end), 0);
    }
    return found;
  }
}
