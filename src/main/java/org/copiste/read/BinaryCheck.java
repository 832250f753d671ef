package org.copiste.read;

import org.copiste.model.LineMap;

/** Refuses what decodes but is not text. */
final class BinaryCheck {
  /**
   * OCR leaves a stray control character now and then; with more than one in so many characters a
   * file is not text. Set by hand.
   */
  private static final int ONE_IN = 50;

  /** So many do not count, however short the text. Set by hand. */
  private static final int STRAY = 2;

  private BinaryCheck() {}

  static void check(String text) throws ReadException {
    int controls = 0;
    int first = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        throw binary(text, i, "a NUL character");
      }
      if (isControl(c)) {
        first = first < 0 ? i : first;
        controls++;
      }
    }
    if (controls > STRAY && (long) controls * ONE_IN > text.length()) {
      throw binary(text, first, controls + " control characters");
    }
  }

  private static boolean isControl(char c) {
    return (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f')
        || (c >= 0x7F && c < 0xA0 && c != 0x85);
  }

  private static ReadException binary(String text, int at, String what) {
    LineMap lines = LineMap.of(text);
    return new ReadException(
        "binary-file",
        lines.lineAt(at),
        lines.columnAt(at),
        "this is not a text file: it holds " + what);
  }
}
