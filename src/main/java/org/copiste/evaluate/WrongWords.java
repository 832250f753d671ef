package org.copiste.evaluate;

import java.util.List;

/**
 * The kind of error in each word that the OCR has wrong. It also looks at the neighbours, since OCR
 * may split one word of the gold or merge two.
 *
 * @param gold the words of the gold
 * @param read the words of the OCR
 * @param right for each word of the gold whether the OCR has it
 * @param partner for each word of the gold, and for their end, the offset among the words read
 */
record WrongWords(List<String> gold, List<String> read, boolean[] right, int[] partner) {
  /** A word has at most this many punctuation marks on either side. */
  private static final int NEAR = 4;

  /** The kind of a wrong word. */
  String kind(int word) {
    if (isApart(word)) {
      return ErrorKind.BLANK;
    }
    boolean pair = partner[word] < read.size() && partner[word + 1] == partner[word] + 1;
    return pair ? ErrorKind.of(gold.get(word), read.get(partner[word])) : ErrorKind.SEGMENTATION;
  }

  /**
   * Whether the only difference is a blank beside a punctuation mark, which printers set or not.
   */
  private boolean isApart(int word) {
    int from = word;
    while (from > Math.max(0, word - NEAR) && !right[from - 1]) {
      from--;
    }
    int to = word + 1;
    while (to < Math.min(right.length, word + NEAR) && !right[to]) {
      to++;
    }
    int before = from > 0 && right[from - 1] ? partner[from - 1] + 1 : 0;
    int first = Math.max(before, partner[word] - 2 * NEAR);
    int last = Math.min(partner[to], partner[word] + 2 * NEAR);
    List<String> text = read.subList(Math.min(first, last), last);
    List<String> truth = gold.subList(from, to);
    return isAmong(truth, word - from, text) || isDivided(truth.get(word - from), text);
  }

  /** Whether the word, joined to neighbours that are punctuation marks, is one of these words. */
  private static boolean isAmong(List<String> words, int word, List<String> among) {
    for (String one : among) {
      for (int first = 0; first <= word; first++) {
        if (ends(one, words, first) > word) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether adjacent tokens, all but one of them punctuation marks, together make the word. */
  private static boolean isDivided(String word, List<String> among) {
    for (int first = 0; first < among.size(); first++) {
      if (ends(word, among, first) > 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * One past the last of two or more pieces that make up the whole, at most one of them not a
   * punctuation mark; 0 if there are none.
   */
  private static int ends(String whole, List<String> pieces, int first) {
    int length = 0;
    int words = 0;
    for (int i = first; i < pieces.size(); i++) {
      words += isSign(pieces.get(i)) ? 0 : 1;
      if (words > 1 || !whole.startsWith(pieces.get(i), length)) {
        return 0;
      }
      length += pieces.get(i).length();
      if (length == whole.length()) {
        return i > first ? i + 1 : 0;
      }
    }
    return 0;
  }

  private static boolean isSign(String word) {
    return word.codePoints().noneMatch(Character::isLetterOrDigit);
  }
}
