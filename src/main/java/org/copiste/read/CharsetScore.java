package org.copiste.read;

import java.nio.charset.Charset;
import org.copiste.language.text.Alphabet;

/** How well bytes read as text of the language in a single-byte character set. */
final class CharsetScore {
  // Set by hand: the right set gives letters inside words, a wrong one gives signs and rare
  // letters.
  private static final double IN_WORD = 2;
  private static final double ALONE = 0.5;
  private static final double SIGN = 0.75;
  private static final double FOREIGN = -2;
  private static final double CONTROL = -5;

  private CharsetScore() {}

  /**
   * The sum of a score for each character outside ASCII. The language's accented letters count most
   * where they stand in a word as one expects: in lower case beside other letters, or at its start.
   * Signs of its typography count less, and any other character counts against the set.
   *
   * @return negative infinity if the bytes cannot be decoded in this set
   */
  static double of(byte[] bytes, Charset charset) {
    if (!StrictDecoder.accepts(bytes, charset)) {
      return Double.NEGATIVE_INFINITY;
    }
    String text = new String(bytes, charset);
    double score = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        score += score(text, i);
      }
    }
    return score;
  }

  private static double score(String text, int i) {
    char c = text.charAt(i);
    boolean after = isLetter(text, i - 1);
    boolean before = isLetter(text, i + 1);
    if (Alphabet.isAccented(c)) {
      boolean inside = (after || before) && Character.isLowerCase(c);
      boolean starts = !after && (before || i + 1 == text.length());
      return inside || starts ? IN_WORD : ALONE;
    }
    if (c == '\u00A0' || Alphabet.isSign(c)) {
      return SIGN;
    }
    return c < 0xA0 ? CONTROL : FOREIGN;
  }

  private static boolean isLetter(String text, int i) {
    return i >= 0 && i < text.length() && Character.isLetter(text.charAt(i));
  }
}
