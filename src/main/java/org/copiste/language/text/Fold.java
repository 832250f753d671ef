package org.copiste.language.text;

import java.text.Normalizer;
import java.util.Locale;

/** Folds words so that spellings that differ only in case, accents or typography become equal. */
public final class Fold {
  private Fold() {}

  /** The text in lower case, without accents, with ligatures written out and plain apostrophes. */
  public static String of(CharSequence written) {
    String text = written.toString();
    if (isPlain(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      switch (c) {
        case 'œ' -> out.append("oe");
        case 'æ' -> out.append("ae");
        case 'ß' -> out.append("ss");
        case 'ł' -> out.append('l');
        case 'ø' -> out.append('o');
        case 'đ' -> out.append('d');
        case '’', '‘', '´', '`', 'ʼ' -> out.append('\'');
        case '‐', '‑', '–' -> out.append('-');
        case '\u00a0', '\u202f', '\u2009' -> out.append(' ');
        default -> {
          if (Character.getType(c) != Character.NON_SPACING_MARK) {
            out.append(c);
          }
        }
      }
    }
    return out.toString();
  }

  /** The text without its accents and other combining marks; all else stays, in its case. */
  public static String withoutAccents(String text) {
    StringBuilder out = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80 || text.charAt(i) == '`') {
        return false;
      }
    }
    return true;
  }
}
