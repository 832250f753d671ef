package org.copiste.language.train;

import java.util.Random;
import org.copiste.language.text.Alphabet;

/** Breaks paragraphs into lines as a printer does, with or without divided words. */
final class LineBreaker {
  private static final int SHORTEST_DIVIDED = 6;

  private final int width;
  private final Random random;

  /**
   * A line breaker.
   *
   * @param width greatest length of a line in code units; only a longer word exceeds it
   */
  LineBreaker(int width, Random random) {
    this.width = width;
    this.random = random;
  }

  /** The paragraph in lines that end between words. */
  String whole(String paragraph) {
    StringBuilder out = new StringBuilder(paragraph.length());
    int column = 0;
    for (String word : paragraph.split(" ")) {
      column = append(out, column, word);
    }
    return out.toString();
  }

  /** The same, but one in three of the words that do not fit is divided before a syllable. */
  String divided(String paragraph) {
    StringBuilder out = new StringBuilder(paragraph.length());
    int column = 0;
    for (String word : paragraph.split(" ")) {
      int room = width - column - 2;
      int cut = room < word.length() && random.nextInt(3) == 0 ? cut(word, room) : 0;
      if (cut > 0) {
        append(out, column, word.substring(0, cut) + "-");
        out.append('\n').append(word, cut, word.length());
        column = word.length() - cut;
      } else {
        column = append(out, column, word);
      }
    }
    return out.toString();
  }

  private int append(StringBuilder out, int column, String word) {
    if (column > 0 && column + 1 + word.length() > width) {
      out.append('\n').append(word);
      return word.length();
    }
    out.append(column > 0 ? " " : "").append(word);
    return column + word.length() + (column > 0 ? 1 : 0);
  }

  /** The last place, within the room left, before a consonant that a vowel follows; 0 for none. */
  private static int cut(String word, int room) {
    if (word.length() < SHORTEST_DIVIDED || !word.chars().allMatch(Character::isLowerCase)) {
      return 0;
    }
    for (int i = Math.min(room, word.length() - 2); i >= 2; i--) {
      boolean vowel = Alphabet.isVowel(word.charAt(i));
      if (!vowel && Alphabet.isVowel(word.charAt(i + 1))) {
        return i;
      }
    }
    return 0;
  }
}
