package org.copiste.evaluate;

import java.text.Normalizer;
import java.util.Locale;

/** What sort of slip makes one word into another. */
final class ErrorKind {
  static final String SEGMENTATION = "segmentation";

  private ErrorKind() {}

  /** The kind by the least that must be ignored for the two words to be the same. */
  static String of(String gold, String read) {
    if (gold.toLowerCase(Locale.ROOT).equals(read.toLowerCase(Locale.ROOT))) {
      return "case";
    }
    if (letters(gold).equals(letters(read))) {
      return "punctuation";
    }
    if (bare(gold).equals(bare(read))) {
      return "accent";
    }
    if (bare(letters(gold)).equals(bare(letters(read)))) {
      return "accent and punctuation";
    }
    return "glyph";
  }

  private static String letters(String word) {
    StringBuilder out = new StringBuilder();
    word.codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
    return out.toString();
  }

  private static String bare(String word) {
    StringBuilder out = new StringBuilder();
    Normalizer.normalize(word, Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}
