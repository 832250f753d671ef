package org.copiste.structure.call;

import java.text.Normalizer;

/** Which characters OCR takes for which, as far as raised figures are concerned; set by hand. */
final class DigitConfusions {
  private DigitConfusions() {}

  /** The digits that a letter or mark may stand for; empty if there is none. */
  static String digitFor(char c) {
    return switch (c) {
      case 'l', 'I', '|', '!', 'i', 't', 'j' -> "1";
      case 'z', 'Z' -> "2";
      case 's', 'S' -> "5";
      case 'b', 'G' -> "6";
      case 'B' -> "8";
      case 'g', 'q' -> "9";
      case 'o', 'O' -> "0";
      default -> "";
    };
  }

  /** Whether two numbers differ in one digit only, and OCR often takes one for the other. */
  static boolean confusable(int a, int b) {
    String x = Integer.toString(a);
    String y = Integer.toString(b);
    if (x.length() != y.length()) {
      return false;
    }
    int differences = 0;
    for (int i = 0; i < x.length(); i++) {
      if (x.charAt(i) != y.charAt(i)) {
        String pair = "" + x.charAt(i) + y.charAt(i) + x.charAt(i);
        differences += "171 383 565 686 080 898 494 353".contains(pair) ? 1 : 2;
      }
    }
    return differences == 1;
  }

  /** A word in lower case, without accents, and with every vertical stroke as {@code l}. */
  static String withPlainStrokes(String word) {
    StringBuilder folded = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
      char base = Character.toLowerCase(plain.charAt(0));
      boolean stroke = c == 'I' || c == '1' || c == '|' || c == '!' || base == 'i' || c == 'L';
      folded.append(stroke ? 'l' : base);
    }
    return folded.toString();
  }
}
