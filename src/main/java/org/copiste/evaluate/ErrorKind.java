package org.copiste.evaluate;

import java.util.Locale;
import org.copiste.language.text.Apostrophes;
import org.copiste.language.text.Fold;

/** The kind of error that turns one word into another. */
final class ErrorKind {
  static final String SEGMENTATION = "segmentation";

  /**
   * Curly or straight, one character or two ({@code œ}, {@code oe}): not a misreading but another
   * way to write the same sign.
   */
  static final String FORM = "form of signs";

  /** A blank before or after a punctuation mark, about which printers and transcribers differ. */
  static final String BLANK = "blank at a sign";

  private ErrorKind() {}

  /** The kind, by how little must be ignored for the two words to be the same. */
  static String of(String gold, String read) {
    if (plain(gold).equals(plain(read))) {
      return FORM;
    }
    if (gold.toLowerCase(Locale.ROOT).equals(read.toLowerCase(Locale.ROOT))) {
      return "case";
    }
    if (letters(gold).equals(letters(read))) {
      return "punctuation";
    }
    if (Fold.withoutAccents(gold).equals(Fold.withoutAccents(read))) {
      return "accent";
    }
    if (Fold.withoutAccents(letters(gold)).equals(Fold.withoutAccents(letters(read)))) {
      return "accent and punctuation";
    }
    return "glyph";
  }

  private static String plain(String word) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      switch (c) {
        case '“', '”', '„' -> out.append('"');
        case '‐', '‑', '–', '—' -> out.append('-');
        case '…' -> out.append("...");
        case 'œ' -> out.append("oe");
        case 'Œ' -> out.append("OE");
        case 'æ' -> out.append("ae");
        case 'Æ' -> out.append("AE");
        default -> out.append(Apostrophes.isApostrophe(c) ? '\'' : c);
      }
    }
    return out.toString();
  }

  private static String letters(String word) {
    StringBuilder out = new StringBuilder();
    word.codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
    return out.toString();
  }
}
