package org.copiste.evaluate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a repair did to the words of the gold.
 *
 * @param words how many words the gold has
 * @param wrong how many of them the OCR has wrong
 * @param fixed wrong before the repair, right after it
 * @param broken right before the repair, wrong after it
 * @param byKind for each kind of error, how many words of the OCR have it and how many of them are
 *     fixed
 */
record WordChanges(int words, int wrong, int fixed, int broken, Map<String, Fixed> byKind) {

  /** Copies the table. */
  public WordChanges {
    byKind = java.util.Collections.unmodifiableMap(new TreeMap<>(byKind));
  }

  /**
   * The errors of one kind.
   *
   * @param errors how many words
   * @param fixed how many of them are right after the repair
   */
  public record Fixed(int errors, int fixed) {
    Fixed plus(Fixed other) {
      return new Fixed(errors + other.errors, fixed + other.fixed);
    }
  }

  /** The changes in no text. */
  public static final WordChanges NONE = new WordChanges(0, 0, 0, 0, Map.of());

  /** The sum of both. */
  public WordChanges plus(WordChanges other) {
    Map<String, Fixed> all = new TreeMap<>(byKind);
    other.byKind.forEach((kind, n) -> all.merge(kind, n, Fixed::plus));
    return new WordChanges(
        words + other.words, wrong + other.wrong, fixed + other.fixed, broken + other.broken, all);
  }

  static WordChanges of(ComparedText ocr, ComparedText system) {
    boolean[] before = ocr.rightWords();
    boolean[] after = system.rightWords();
    List<String> gold = ocr.goldWords();
    List<String> read = ocr.textWords();
    WrongWords kinds = new WrongWords(gold, read, before, ocr.words().toSecond(gold.size()));
    Map<String, Fixed> byKind = new TreeMap<>();
    int wrong = 0;
    int fixed = 0;
    int broken = 0;
    for (int i = 0; i < before.length; i++) {
      if (before[i]) {
        broken += after[i] ? 0 : 1;
        continue;
      }
      wrong++;
      fixed += after[i] ? 1 : 0;
      byKind.merge(kinds.kind(i), new Fixed(1, after[i] ? 1 : 0), Fixed::plus);
    }
    return new WordChanges(before.length, wrong, fixed, broken, byKind);
  }
}
