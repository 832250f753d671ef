package org.copiste.repair.token;

import org.copiste.language.channel.Glyphs;

/** Signs that stand where the recognition missed a letter, and the letters that may follow them. */
public final class OcrSigns {
  /** What stands in the place of an {@code œ} that a change of character sets lost. */
  public static final String LIGATURES = "›½";

  private static final char BRACKET = '[';
  private static final String CLOSING = "]";

  /** How far on a bracket may be closed, in code units. */
  private static final int REACH = 300;

  private OcrSigns() {}

  /** Whether a character may stand for a lost {@code œ}. */
  static boolean isLigature(char c) {
    return LIGATURES.indexOf(c) >= 0;
  }

  /**
   * Whether a character of the text is a bracket before a vowel that nothing closes, as in {@code
   * [homme}.
   */
  static boolean isBracketAt(CharSequence text, int at) {
    if (text.charAt(at) != BRACKET || at + 1 >= text.length()) {
      return false;
    }
    String ahead = text.subSequence(at + 1, Math.min(text.length(), at + REACH)).toString();
    boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    return begins
        && Character.isLetter(ahead.charAt(0))
        && startsWithVowel(ahead)
        && !ahead.contains(CLOSING);
  }

  /** Whether a token is nothing but such a bracket. */
  public static boolean isBracket(OcrWord token) {
    return token.text().length() == 1 && token.text().charAt(0) == BRACKET;
  }

  /** Whether an elided word can stand before this one: it begins with a vowel or an h. */
  public static boolean startsWithVowel(String word) {
    return "aeiouyhœæ".indexOf(Glyphs.base(word.charAt(0))) >= 0;
  }
}
