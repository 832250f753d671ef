package org.copiste.repair.decode;

/**
 * A run of letters and digits, and of signs that the OCR puts for letters, with the apostrophe that
 * ends an elided word.
 *
 * @param start first code unit in the text
 * @param end one past the last
 * @param form what stands there
 */
record Token(int start, int end, WrittenForm form) {

  /** What stands there. */
  String text() {
    return form.text();
  }

  boolean elided() {
    return form.elided();
  }

  /** Whether it ends with an apostrophe, or is nothing else. */
  boolean apostrophe() {
    return form.apostrophe();
  }

  boolean hasDigit() {
    return form.hasDigit();
  }

  boolean isNumber() {
    return form.isNumber();
  }

  boolean isCapitalised() {
    return form.isCapitalised();
  }

  /** Whether capitals outnumber small letters. */
  boolean isCapitals() {
    return form.isCapitals();
  }

  /** Whether the lexicon has it as it is written. */
  boolean isWord() {
    return form.isWord();
  }
}
