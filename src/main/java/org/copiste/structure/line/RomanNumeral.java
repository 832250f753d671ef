package org.copiste.structure.line;

/** Reads Roman numerals. */
public final class RomanNumeral {
  private RomanNumeral() {}

  /** Value of a Roman numeral; 0 if it is none. */
  public static int value(String numeral) {
    int total = 0;
    int before = 0;
    for (int i = numeral.length() - 1; i >= 0; i--) {
      int at = "ivxlc".indexOf(Character.toLowerCase(numeral.charAt(i)));
      if (at < 0) {
        return 0;
      }
      int value = new int[] {1, 5, 10, 50, 100}[at];
      total += value < before ? -value : value;
      before = Math.max(before, value);
    }
    return total;
  }
}
