package org.copiste.evaluate;

import java.util.Locale;
import java.util.regex.Pattern;

/** The form in which two texts are compared. */
enum TextForm {
  /**
   * As they are, but any white space counts as one blank, and a sign that a word continues ({@code
   * ¬}, a soft hyphen) is removed together with the line end after it.
   */
  EXACT,
  /**
   * As in the competition HIPE-OCRepair 2026: lower case, ligatures resolved, {@code ¬} or {@code
   * —} removed together with the line end after it, and everything but letters, digits and
   * combining marks turned into a blank. Accents count.
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

  /** A word character by Unicode ({@code \w} in regular expressions) other than the underscore. */
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
