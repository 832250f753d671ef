package org.copiste.read;

/** Tells damaged UTF-8 from text in a single-byte character set. */
final class Utf8Shape {
  private Utf8Shape() {}

  /** Whether well-formed multi-byte sequences outnumber the bytes that break the form. */
  static boolean isMostly(byte[] bytes) {
    int good = 0;
    int bad = 0;
    for (int i = 0; i < bytes.length; i++) {
      int b = bytes[i] & 0xFF;
      if (b < 0x80) {
        continue;
      }
      int more = b >= 0xF0 && b < 0xF5 ? 3 : b >= 0xE0 ? 2 : b >= 0xC2 ? 1 : -1;
      if (b < 0xF5 && more > 0 && continues(bytes, i + 1, more)) {
        good++;
        i += more;
      } else {
        bad++;
      }
    }
    return good > bad;
  }

  private static boolean continues(byte[] bytes, int from, int count) {
    if (from + count > bytes.length) {
      return false;
    }
    for (int i = from; i < from + count; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return false;
      }
    }
    return true;
  }
}
