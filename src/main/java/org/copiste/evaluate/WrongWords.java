package org.copiste.evaluate;

import java.util.List;

/**
 * What sort of slip each word has that the OCR has wrong. Its neighbours are looked at, too, since
 * one word of the gold may stand there in two pieces, or two in one.
 *
 * @param gold the words of the gold
 * @param read the words of the OCR
 * @param right for each word of the gold whether the OCR has it
 * @param partner for each word of the gold, and for their end, the offset among the words read
 */
record WrongWords(List<String> gold, List<String> read, boolean[] right, int[] partner) {
  /** A word has at most a few signs on each side. */
  private static final int NEAR = 4;

  /** The kind of a wrong word. */
  String kind(int word) {
    if (isApart(word)) {
      return ErrorKind.BLANK;
    }
    boolean pair = partner[word] < read.size() && partner[word + 1] == partner[word] + 1;
    return pair ? ErrorKind.of(gold.get(word), read.get(partner[word])) : ErrorKind.SEGMENTATION;
  }

  /** Whether only a blank beside a sign, which some printers set and some do not, is otherwise. */
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

  /** Whether a word and its neighbours, all but one of them signs, are one of these words. */
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

  /** Whether some neighbours, all but one of them signs, are the word. */
  private static boolean isDivided(String word, List<String> among) {
    for (int first = 0; first < among.size(); first++) {
      if (ends(word, among, first) > 0) {
        return true;
      }
    }
    return false;
  }

  /** One past the last of two pieces or more that are the whole, at most one not a sign; or 0. */
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
