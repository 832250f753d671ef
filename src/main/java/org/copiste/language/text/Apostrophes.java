package org.copiste.language.text;

/** The characters that typewriters, printers and OCR put for an apostrophe. */
public final class Apostrophes {
  private static final String ALL = "'’‘`´ʼ";

  private Apostrophes() {}

  /** Whether a character stands for an apostrophe; a prime does not. */
  public static boolean isApostrophe(char c) {
    return ALL.indexOf(c) >= 0;
  }

  /** The text with every apostrophe as the straight one. */
  public static String straight(String text) {
    String plain = text;
    for (int i = 1; i < ALL.length(); i++) {
      plain = plain.replace(ALL.charAt(i), '\'');
    }
    return plain;
  }
}
