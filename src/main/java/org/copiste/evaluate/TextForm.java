package org.copiste.evaluate;

import java.util.Locale;
import java.util.regex.Pattern;

/** The form in which two texts are compared. */
public enum TextForm {
  /**
   * As they are, but any white space is one blank, and a line end after a sign that says the word
   * goes on ({@code ¬}, a soft hyphen) is taken out with it.
   */
  EXACT,
  /**
   * As in the competition HIPE-OCRepair 2026: lower case, ligatures resolved, a line end after
   * {@code ¬} or {@code —} taken out with it, and everything but letters, digits and combining
   * marks a blank. Accents count.
   */
  COMPETITION;

  private static final Pattern DIVISION = Pattern.compile("[¬\u00ad](?:\r\n|\n|\r)");

  /** The text in this form. */
  public String of(String text) {
    return this == EXACT ? collapsed(DIVISION.matcher(text).replaceAll("")) : competition(text);
  }

  private static String collapsed(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (!blank) {
        out.append(c);
      } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString().stripTrailing();
  }

  private static String competition(String text) {
    String lower =
        text.toLowerCase(Locale.ROOT)
            .replace("ß", "ss")
            .replace("œ", "oe")
            .replace("æ", "ae")
            .replace("—\n", "")
            .replace("¬\n", "");
    StringBuilder out = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); ) {
      int c = lower.codePointAt(i);
      i += Character.charCount(c);
      if (isWordCharacter(c)) {
        out.appendCodePoint(c);
      } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString().stripTrailing();
  }

  /** What a regular expression's {@code \w} means with Unicode classes, the low line excepted. */
  private static boolean isWordCharacter(int c) {
    int type = Character.getType(c);
    return Character.isAlphabetic(c)
        || type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || (type == Character.CONNECTOR_PUNCTUATION && c != '_')
        || c == 0x200c
        || c == 0x200d;
  }
}
