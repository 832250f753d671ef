package org.copiste.language.channel;

import java.util.Arrays;

/**
 * The alphabet of the error model, numbered. Typographic variants of one sign are one glyph (curly
 * and straight apostrophes, soft and hard hyphens, all kinds of blank); all characters outside the
 * alphabet are the glyph {@link #OTHER}. The numbers stand in no file, so the alphabet may grow;
 * the error tables then have to be counted anew for what was {@code OTHER} before.
 */
public final class Glyphs {
  private static final String LOWER = "abcdefghijklmnopqrstuvwxyzàâäçéèêëîïôöùûüÿñæœáíóúò";
  private static final String REST = "0123456789'-.,;:!?|/\\()[]{}*&%$£€@#^~°§«»“”\"_=+<>•■© ";

  /** Every glyph with a character of its own; its index is its number. */
  private static final String ALL = LOWER + LOWER.toUpperCase(java.util.Locale.ROOT) + REST;

  /** The number of all characters outside the alphabet. */
  public static final int OTHER = ALL.length();

  /** How many glyphs there are, {@link #OTHER} included. */
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

  /** The number of a character's glyph. */
  public static int code(char c) {
    return CODES[c];
  }

  /** The character that stands for a number; {@code \uFFFD} for {@link #OTHER}. */
  public static char glyph(int code) {
    return code == OTHER ? '\uFFFD' : ALL.charAt(code);
  }

  /** The letter in lower case without its accent; any other character in lower case. */
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
