package org.copiste.evaluate;

import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Right words that a system changed: what it does to a text that needs nothing. Words are compared
 * in the competition's form, so that capitals and punctuation do not count. Halves of words that
 * the gold divides by a hyphen at a line's end are left out, since to join them is no misreading.
 *
 * @param right how many words of the gold the OCR has right
 * @param changed how many of these the system has not
 * @param byKind how many of these by the kind of error that they now have
 * @param pairs how often a word was changed into what; nothing stands for what is gone
 */
record OverNormalisation(
    int right, int changed, Map<String, Integer> byKind, Map<Pair, Integer> pairs) {
  /** More words than this in place of one are texts that do not fit, and not shown. */
  private static final int LONGEST = 4;

  static final OverNormalisation NONE = new OverNormalisation(0, 0, Map.of(), Map.of());

  /** Copies the tables. */
  OverNormalisation {
    byKind = Collections.unmodifiableMap(new TreeMap<>(byKind));
    pairs = Map.copyOf(pairs);
  }

  /**
   * A word and what the system has in its place.
   *
   * @param gold the word
   * @param system one or several words, or nothing
   */
  record Pair(String gold, String system) {}

  /** The share of the right words that were changed, from 0 to 1; 0 if none was right. */
  double share() {
    return right == 0 ? 0 : (double) changed / right;
  }

  OverNormalisation plus(OverNormalisation other) {
    Map<String, Integer> kinds = new TreeMap<>(byKind);
    other.byKind.forEach((kind, n) -> kinds.merge(kind, n, Integer::sum));
    Map<Pair, Integer> all = new HashMap<>(pairs);
    other.pairs.forEach((pair, n) -> all.merge(pair, n, Integer::sum));
    return new OverNormalisation(right + other.right, changed + other.changed, kinds, all);
  }

  /** The commonest pairs first; equally common ones in the order of their words. */
  List<Map.Entry<Pair, Integer>> commonest(int most) {
    return pairs.entrySet().stream()
        .sorted(
            Map.Entry.<Pair, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry::getKey, Comparator.comparing(Pair::gold))
                .thenComparing(Map.Entry::getKey, Comparator.comparing(Pair::system)))
        .limit(most)
        .toList();
  }

  static OverNormalisation of(ComparedText ocr, ComparedText system) {
    List<String> gold = ComparedText.words(system.competitionGold());
    List<String> text = ComparedText.words(system.competitionText());
    boolean[] before = ocr.competitionWords().hits(gold.size());
    boolean[] after = system.competitionWords().hits(gold.size());
    int[] partner = system.competitionWords().toSecond(gold.size());
    WrongWords kinds = new WrongWords(gold, text, after, partner);
    Map<String, Integer> byKind = new TreeMap<>();
    Map<Pair, Integer> pairs = new HashMap<>();
    int right = 0;
    int changed = 0;
    BitSet halves = DividedWords.halves(system.gold());
    for (int i = 0; i < before.length; i++) {
      if (halves.get(i)) {
        continue;
      }
      right += before[i] ? 1 : 0;
      if (before[i] && !after[i]) {
        changed++;
        byKind.merge(kinds.kind(i), 1, Integer::sum);
        pairs.merge(new Pair(gold.get(i), counterpart(i, after, partner, text)), 1, Integer::sum);
      }
    }
    return new OverNormalisation(right, changed, byKind, pairs);
  }

  /**
   * What stands in place of a word: the word across from it, where between the right words to its
   * left and right both texts have as many; else all that stands there.
   */
  private static String counterpart(int word, boolean[] right, int[] partner, List<String> text) {
    int from = word;
    while (from > 0 && !right[from - 1] && word - from <= LONGEST) {
      from--;
    }
    int to = word + 1;
    while (to < right.length && !right[to] && to - word <= LONGEST) {
      to++;
    }
    int first = from > 0 && right[from - 1] ? partner[from - 1] + 1 : partner[from];
    int last = partner[to];
    if (last - first == to - from) {
      return text.get(first + word - from);
    }
    return last - first > LONGEST ? "…" : String.join(" ", text.subList(first, last));
  }
}
