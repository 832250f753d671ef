package org.copiste.read;

import java.nio.charset.Charset;

/** How well bytes read as French in a single-byte character set. */
final class FrenchLetters {
  private static final String LETTERS = "àâäçéèêëîïôöùûüÿœæÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸŒÆ";
  private static final String SIGNS = "«»“”‘’–—…°€№•§\u00A0„†‡·";

  private FrenchLetters() {}

  /**
   * The sum over all non-ASCII characters: a letter of French counts for it, more beside other
   * letters; a sign of French typography counts where it stands apart; anything else counts against
   * it, and a byte without a character excludes the set.
   */
  static double score(byte[] bytes, Charset charset) {
    if (!StrictDecoder.accepts(bytes, charset)) {
      return Double.NEGATIVE_INFINITY;
    }
    String text = new String(bytes, charset);
    double score = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        continue;
      }
      boolean inWord = isLetter(text, i - 1) || isLetter(text, i + 1);
      if (LETTERS.indexOf(c) >= 0) {
        score += inWord && Character.isLowerCase(c) ? 2 : startsWord(text, i) ? 2 : 0.5;
      } else if (SIGNS.indexOf(c) >= 0) {
        score += 0.75;
      } else {
        score -= c < 0xA0 ? 5 : 2;
      }
    }
    return score;
  }

  private static boolean startsWord(String text, int i) {
    return !isLetter(text, i - 1) && (isLetter(text, i + 1) || i + 1 == text.length());
  }

  private static boolean isLetter(String text, int i) {
    return i >= 0 && i < text.length() && Character.isLetter(text.charAt(i));
  }
}
