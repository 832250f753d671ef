package org.copiste.entities.network;

import java.util.Locale;

/**
 * What the network sees of a word: its lower-case form, its shape, and the pieces that its form is
 * made of. {@code src/build/network/words.py} says the same for the training.
 */
final class WordForm {
  /** The shapes; a shape's number is its position here. */
  enum Shape {
    OUTSIDE,
    SMALL_LETTER,
    CAPITAL_LETTER,
    SMALL,
    CAPITALISED,
    CAPITALS,
    MIXED,
    COMPOUND,
    CAPITALISED_COMPOUND,
    ABBREVIATION,
    ELISION,
    NUMBER,
    YEAR,
    STOP,
    COMMA,
    MARK
  }

  /** The number of different pieces; pieces share a number by hash. */
  static final int PIECES = 1 << 16;

  private static final int SHORTEST = 3;
  private static final int LONGEST = 5;

  /** Longer words are mostly several that were run together; they have no pieces. */
  private static final int LONGEST_WORD = 24;

  private static final int YEAR = 4;

  /** Fowler, Noll and Vo's hash, FNV-1a, 32 bits. */
  private static final int FNV_BASIS = 0x811c9dc5;

  private static final int FNV_PRIME = 0x01000193;

  private WordForm() {}

  /** The form in lower case, with a straight apostrophe and 0 for each digit. */
  static String lower(String word) {
    StringBuilder lower = new StringBuilder(word.toLowerCase(Locale.ROOT));
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (c == '\u2019') {
        lower.setCharAt(i, '\'');
      } else if (Character.isDigit(c)) {
        lower.setCharAt(i, '0');
      }
    }
    return lower.toString();
  }

  /** The shape of a word that is not empty. */
  static Shape shape(String word) {
    int first = word.codePointAt(0);
    if (!Character.isLetter(first)) {
      return notOfLetters(word, first);
    }
    boolean capital = Character.isUpperCase(first);
    if (word.endsWith("'") || word.endsWith("\u2019")) {
      return Shape.ELISION;
    }
    if (word.indexOf('.') >= 0) {
      return Shape.ABBREVIATION;
    }
    if (word.length() == 1) {
      return capital ? Shape.CAPITAL_LETTER : Shape.SMALL_LETTER;
    }
    if (word.indexOf('-') >= 0) {
      return capital ? Shape.CAPITALISED_COMPOUND : Shape.COMPOUND;
    }
    if (word.codePoints().noneMatch(Character::isLowerCase)) {
      return Shape.CAPITALS;
    }
    if (capital) {
      return Shape.CAPITALISED;
    }
    return word.codePoints().noneMatch(Character::isUpperCase) ? Shape.SMALL : Shape.MIXED;
  }

  private static Shape notOfLetters(String word, int first) {
    if (Character.isDigit(first)) {
      boolean year = word.length() == YEAR && word.chars().allMatch(Character::isDigit);
      return year ? Shape.YEAR : Shape.NUMBER;
    }
    if (".!?…".indexOf(first) >= 0) {
      return Shape.STOP;
    }
    return ",;:".indexOf(first) >= 0 ? Shape.COMMA : Shape.MARK;
  }

  /** The numbers of the pieces of three to five letters of a word in its {@link #lower} form. */
  static int[] pieces(String lower) {
    if (!Character.isLetterOrDigit(lower.codePointAt(0)) || lower.length() > LONGEST_WORD) {
      return new int[0];
    }
    String marked = "<" + lower + ">";
    int count = 0;
    for (int n = SHORTEST; n <= LONGEST; n++) {
      count += Math.max(0, marked.length() - n + 1);
    }
    int[] pieces = new int[count];
    int k = 0;
    for (int n = SHORTEST; n <= LONGEST; n++) {
      for (int i = 0; i + n <= marked.length(); i++) {
        int hash = FNV_BASIS;
        for (int c = i; c < i + n; c++) {
          hash = (hash ^ marked.charAt(c)) * FNV_PRIME;
        }
        pieces[k++] = Integer.remainderUnsigned(hash, PIECES);
      }
    }
    return pieces;
  }
}
