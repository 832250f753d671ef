package org.copiste.repair.token;

/**
 * A word as the OCR has it: letters, digits and signs that the OCR substitutes for letters, with
 * the apostrophe of an elided word.
 *
 * @param start first code unit in the text
 * @param end one past the last
 * @param form what stands there
 */
public record OcrWord(int start, int end, WrittenForm form) {

  /** What stands there. */
  public String text() {
    return form.text();
  }

  public boolean elided() {
    return form.elided();
  }

  /** Whether it ends with an apostrophe, or is nothing else. */
  public boolean apostrophe() {
    return form.apostrophe();
  }

  public boolean hasDigit() {
    return form.hasDigit();
  }

  public boolean isNumber() {
    return form.isNumber();
  }

  public boolean isCapitalised() {
    return form.isCapitalised();
  }

  /** Whether capitals outnumber small letters. */
  public boolean isCapitals() {
    return form.isCapitals();
  }

  /** Whether the lexicon has it as it is written. */
  public boolean isWord() {
    return form.isWord();
  }
}
