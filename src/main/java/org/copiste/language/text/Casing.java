package org.copiste.language.text;

import java.util.Locale;

/** The letter case of a word. */
public enum Casing {
  /** No capital: {@code parti}. */
  LOWER,
  /** A capital first and none after: {@code Parti}. */
  TITLE,
  /** At least two letters, all capital: {@code PARTI}. */
  UPPER,
  /** Anything else: {@code PCUS-b}, {@code juiIIet}. */
  MIXED;

  /** The case of a word; characters other than letters do not count. */
  public static Casing of(String word) {
    int letters = 0;
    int capitals = 0;
    boolean first = false;
    for (int i = 0; i < word.length(); ) {
      int c = word.codePointAt(i);
      i += Character.charCount(c);
      if (!Character.isLetter(c)) {
        continue;
      }
      if (Character.isUpperCase(c) || Character.isTitleCase(c)) {
        capitals++;
        first |= letters == 0;
      }
      letters++;
    }
    if (capitals == 0) {
      return LOWER;
    }
    if (first && capitals == 1) {
      return TITLE;
    }
    return capitals == letters ? UPPER : MIXED;
  }

  /** Whether capitals outnumber small letters, and there are two of them or more. */
  public static boolean isMostlyUpper(CharSequence word) {
    int upper = 0;
    int lower = 0;
    for (int i = 0; i < word.length(); i++) {
      upper += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
      lower += Character.isLowerCase(word.charAt(i)) ? 1 : 0;
    }
    return upper > 1 && upper > lower;
  }

  /** The word with a capital as its first letter. */
  public static String capitalised(String word) {
    if (word.isEmpty()) {
      return word;
    }
    int end = word.offsetByCodePoints(0, 1);
    return word.substring(0, end).toUpperCase(Locale.ROOT) + word.substring(end);
  }
}
