package org.copiste.repair.decode;

/**
 * A run of letters and digits, and of signs that the OCR puts for letters, with the apostrophe that
 * ends an elided word.
 *
 * @param start first code unit in the text
 * @param end one past the last
 * @param text what stands there
 */
record Token(int start, int end, String text) {

  boolean elided() {
    return text.length() > 1 && Tokens.isApostrophe(text.charAt(text.length() - 1));
  }

  /** Whether it ends with an apostrophe, or is nothing else. */
  boolean apostrophe() {
    return Tokens.isApostrophe(text.charAt(text.length() - 1));
  }

  boolean hasDigit() {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  boolean isNumber() {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  boolean isCapitalised() {
    return Character.isUpperCase(text.charAt(0));
  }

  /** Whether capitals outnumber small letters. */
  boolean isCapitals() {
    int upper = 0;
    int lower = 0;
    for (int i = 0; i < text.length(); i++) {
      upper += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
      lower += Character.isLowerCase(text.charAt(i)) ? 1 : 0;
    }
    return upper > 1 && upper > lower;
  }
}
