package org.copiste.language.text;

import java.util.Optional;

/** Roman numerals below 4000. */
public final class RomanNumerals {
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  private RomanNumerals() {}

  /** The value of a numeral in capitals; empty if the text is not the usual form of any number. */
  public static Optional<Integer> value(String text) {
    int value = 0;
    int at = 0;
    for (int i = 0; i < VALUES.length; i++) {
      while (text.startsWith(SIGNS[i], at)) {
        value += VALUES[i];
        at += SIGNS[i].length();
      }
    }
    boolean usual = at == text.length() && value > 0 && value < 4000 && of(value).equals(text);
    return usual ? Optional.of(value) : Optional.empty();
  }

  /** A number from 1 to 3999 in its usual form, in capitals. */
  public static String of(int value) {
    StringBuilder text = new StringBuilder();
    int rest = value;
    for (int i = 0; i < VALUES.length; i++) {
      for (; rest >= VALUES[i]; rest -= VALUES[i]) {
        text.append(SIGNS[i]);
      }
    }
    return text.toString();
  }
}
