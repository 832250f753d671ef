package org.copiste.language.text;

import java.util.Optional;

/** RomanNumerals numerals in their usual form, below 4000. */
public final class RomanNumerals {
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  private RomanNumerals() {}

  /** The number; empty for anything but a well-formed numeral in capitals. */
  public static Optional<Integer> value(String text) {
    int value = 0;
    int at = 0;
    for (int i = 0; i < VALUES.length; i++) {
      int times = 0;
      while (text.startsWith(SIGNS[i], at) && times < (SIGNS[i].length() == 2 ? 1 : 3)) {
        value += VALUES[i];
        at += SIGNS[i].length();
        times++;
      }
    }
    return at == text.length() && at > 0 && SIGNS.length == VALUES.length && valid(value, text)
        ? Optional.of(value)
        : Optional.empty();
  }

  /** A value has one usual form. */
  private static boolean valid(int value, String text) {
    StringBuilder usual = new StringBuilder();
    int rest = value;
    for (int i = 0; i < VALUES.length; i++) {
      while (rest >= VALUES[i]) {
        usual.append(SIGNS[i]);
        rest -= VALUES[i];
      }
    }
    return usual.toString().equals(text);
  }
}
