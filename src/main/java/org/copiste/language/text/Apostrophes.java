package org.copiste.language.text;

/** The characters that typewriters, printers and OCR put for an apostrophe. */
public final class Apostrophes {
  private Apostrophes() {}

  /** Whether a character stands for an apostrophe, straight or not; a prime does not. */
  public static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == '`' || c == '´' || c == 'ʼ';
  }

  /** The text with every apostrophe straight; the same object if all of them are. */
  public static String straight(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isApostrophe(text.charAt(i)) && text.charAt(i) != '\'') {
        return straightFrom(text, i);
      }
    }
    return text;
  }

  private static String straightFrom(String text, int first) {
    StringBuilder out = new StringBuilder(text);
    for (int i = first; i < out.length(); i++) {
      if (isApostrophe(out.charAt(i))) {
        out.setCharAt(i, '\'');
      }
    }
    return out.toString();
  }
}
