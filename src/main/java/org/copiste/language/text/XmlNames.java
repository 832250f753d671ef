package org.copiste.language.text;

import java.text.Normalizer;

/**
 * Identifiers that every XML processor takes for names.
 *
 * <p>Which letters a name may hold differs between the editions of XML 1.0; many schema processors,
 * Jing among them, still follow the fourth (2006). An identifier made here holds no other letters
 * than those of its appendix B, of the scripts that stand in French texts and their notes.
 */
public final class XmlNames {
  /** First and last letter of each range: Latin, Greek, Cyrillic, Hebrew, Arabic, East Asian. */
  private static final String LETTERS =
      "AZazÀÖØöøıĴľŁňŊžƀǃǍǰǴǵǺȗɐʨΆΆΈΊΌΌΎΡΣώЁЌЎяёќўҁҐӄאתءغفيٱڷںھۀێ" + "ḀẛẠỹἀἕἘἝἠὅὈὍὐὗὟώᾀᾴぁゔァヺㄅㄬ가힣一龥";

  private XmlNames() {}

  /** Whether a text is an XML name without colon that holds no doubtful letter. */
  public static boolean isName(String text) {
    if (text.isEmpty() || !(isLetter(text.charAt(0)) || text.charAt(0) == '_')) {
      return false;
    }
    return text.chars()
        .allMatch(c -> isLetter((char) c) || isDigit((char) c) || "_.-".indexOf(c) >= 0);
  }

  /**
   * The letters and digits of a text that an identifier may hold, its words joined by hyphens;
   * other forms of a letter, such as a long s or a raised letter, become the plain one. Case and
   * accents stay.
   *
   * @return no name where the text begins with a digit; empty where nothing is left
   */
  public static String hyphenated(String text) {
    StringBuilder name = new StringBuilder();
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      String kept = isLetter(c) || isDigit(c) ? String.valueOf(c) : plain(text, i);
      if (kept.isEmpty()) {
        gap = true;
      } else {
        name.append(gap && name.length() > 0 ? "-" : "").append(kept);
        gap = false;
      }
    }
    return name.toString();
  }

  /** The letters and digits that a compatible form of a character stands for. */
  private static String plain(String text, int offset) {
    if (Character.isLowSurrogate(text.charAt(offset))) {
      return "";
    }
    String one = Character.toString(text.codePointAt(offset));
    StringBuilder kept = new StringBuilder();
    for (char c : Normalizer.normalize(one, Normalizer.Form.NFKD).toCharArray()) {
      if (isLetter(c) || isDigit(c)) {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  private static boolean isLetter(char c) {
    for (int i = 0; i < LETTERS.length(); i += 2) {
      if (LETTERS.charAt(i) <= c && c <= LETTERS.charAt(i + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
