package org.copiste.language.channel;

import java.util.Arrays;

/**
 * The alphabet of the error model, as small numbers. Typographic variants that say the same are one
 * glyph (curly and straight apostrophes, soft and hard hyphens, all kinds of blank); what is not
 * named is one glyph {@link #OTHER}.
 */
public final class Glyphs {
  private static final String LOWER = "abcdefghijklmnopqrstuvwxyzàâäçéèêëîïôöùûüÿñæœáíóúò";
  private static final String REST = "0123456789'-.,;:!?|/\\()[]{}*&%$£€@#^~°§«»“”\"_=+<>•■© ";

  /** Every named glyph; the index is its number. */
  private static final String ALL = LOWER + LOWER.toUpperCase(java.util.Locale.ROOT) + REST;

  /** The number of what has no number of its own. */
  public static final int OTHER = ALL.length();

  /** How many numbers there are. */
  public static final int SIZE = OTHER + 1;

  private static final short[] CODES = codes();

  private Glyphs() {}

  private static short[] codes() {
    short[] codes = new short[Character.MAX_VALUE + 1];
    Arrays.fill(codes, (short) OTHER);
    for (int i = 0; i < ALL.length(); i++) {
      codes[ALL.charAt(i)] = (short) i;
    }
    alias(codes, "’‘ʼ`´′", '\'');
    alias(codes, "¬\u00ad‐‑–—", '-');
    alias(codes, "\n\r\t\u00a0\u2009\u202f\f", ' ');
    alias(codes, "¦│", '|');
    alias(codes, "„‟", '"');
    alias(codes, "®", '©');
    alias(codes, "∙·●", '•');
    return codes;
  }

  private static void alias(short[] codes, String variants, char glyph) {
    for (int i = 0; i < variants.length(); i++) {
      codes[variants.charAt(i)] = codes[glyph];
    }
  }

  /** The number of a character. */
  public static int code(char c) {
    return CODES[c];
  }

  /** The character that stands for a number; {@code \uFFFD} for {@link #OTHER}. */
  public static char glyph(int code) {
    return code == OTHER ? '\uFFFD' : ALL.charAt(code);
  }

  /** The letter without accent and in lower case; any other character as it is. */
  public static char base(char c) {
    char lower = Character.toLowerCase(c);
    return switch (lower) {
      case 'à', 'â', 'ä', 'á' -> 'a';
      case 'ç' -> 'c';
      case 'é', 'è', 'ê', 'ë' -> 'e';
      case 'î', 'ï', 'í' -> 'i';
      case 'ô', 'ö', 'ó', 'ò' -> 'o';
      case 'ù', 'û', 'ü', 'ú' -> 'u';
      case 'ÿ' -> 'y';
      case 'ñ' -> 'n';
      default -> lower;
    };
  }
}
