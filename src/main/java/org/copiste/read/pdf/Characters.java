package org.copiste.read.pdf;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;

/** Characters as the tables of a PDF's fonts give them. */
final class Characters {
  /** Accents that are printed by themselves, and what they are above or below a letter. */
  private static final Map<Integer, Character> ACCENTS =
      Map.ofEntries(
          Map.entry((int) '`', '\u0300'),
          Map.entry(0xB4, '\u0301'),
          Map.entry((int) '^', '\u0302'),
          Map.entry(0x2C6, '\u0302'),
          Map.entry((int) '~', '\u0303'),
          Map.entry(0x2DC, '\u0303'),
          Map.entry(0xAF, '\u0304'),
          Map.entry(0x2D8, '\u0306'),
          Map.entry(0x2D9, '\u0307'),
          Map.entry(0xA8, '\u0308'),
          Map.entry(0x2DA, '\u030A'),
          Map.entry(0x2C7, '\u030C'),
          Map.entry(0xB8, '\u0327'));

  private Characters() {}

  /**
   * What can stand in a text: control characters, halves of characters and codes that are no
   * characters are left out; white space of any kind is kept. A ligature of a font is the letters
   * that it shows.
   */
  static String of(String mapped) {
    StringBuilder text = new StringBuilder(mapped.length());
    mapped
        .codePoints()
        .filter(c -> Character.isWhitespace(c) || !isNone(c))
        .forEach(c -> text.append(isLigature(c) ? letters(c) : Character.toString(c)));
    return text.toString();
  }

  private static boolean isLigature(int c) {
    return c >= 0xFB00 && c <= 0xFB06;
  }

  private static String letters(int ligature) {
    return Normalizer.normalize(Character.toString(ligature), Normalizer.Form.NFKC);
  }

  private static boolean isNone(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL || type == Character.SURROGATE || (c & 0xFFFE) == 0xFFFE;
  }

  /** The letter that an accent and a letter are, printed in one place; empty if there is none. */
  static Optional<String> composed(String one, String other) {
    Optional<String> found = withAccent(one, other);
    return found.isPresent() ? found : withAccent(other, one);
  }

  private static Optional<String> withAccent(String letter, String mark) {
    if (letter.length() != 1 || mark.length() != 1 || !Character.isLetter(letter.charAt(0))) {
      return Optional.empty();
    }
    char at = mark.charAt(0);
    boolean combining = Character.getType(at) == Character.NON_SPACING_MARK;
    Character accent = combining ? Character.valueOf(at) : ACCENTS.get((int) at);
    if (accent == null) {
      return Optional.empty();
    }
    // TeX sets accents above letters without dots.
    String base = letter.equals("\u0131") ? "i" : letter.equals("\u0237") ? "j" : letter;
    return Optional.of(Normalizer.normalize(base + accent, Normalizer.Form.NFC))
        .filter(composed -> composed.length() == 1);
  }
}
