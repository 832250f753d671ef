package org.copiste.read;

import java.nio.charset.Charset;
import java.util.Optional;

/** Detects UTF-16 without a byte-order mark: in Western text nearly every other byte is zero. */
final class Utf16Pattern {
  /** How many bytes are looked at. */
  private static final int SAMPLE = 4096;

  /** The least share of code units with a zero byte on the same side; set by hand. */
  private static final double MOST = 0.7;

  private Utf16Pattern() {}

  static Optional<String> find(byte[] bytes) {
    int n = Math.min(bytes.length, SAMPLE) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < n; i++) {
      if (bytes[i] == 0) {
        if ((i & 1) == 0) {
          even++;
        } else {
          odd++;
        }
      }
    }
    int half = n / 2;
    if (half == 0 || bytes.length % 2 != 0) {
      return Optional.empty();
    }
    String name = odd > MOST * half && even == 0 ? "UTF-16LE" : "UTF-16BE";
    boolean patterned = (odd > MOST * half && even == 0) || (even > MOST * half && odd == 0);
    return patterned && StrictDecoder.accepts(bytes, Charset.forName(name))
        ? Optional.of(name)
        : Optional.empty();
  }
}
