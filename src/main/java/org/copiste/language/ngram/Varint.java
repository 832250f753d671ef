package org.copiste.language.ngram;

import java.io.ByteArrayOutputStream;

/** Unsigned integers in 1 to 5 bytes of seven bits each, lowest bits first (LEB128). */
public final class Varint {

  private Varint() {}

  /** Appends a value that is not negative. */
  public static void write(ByteArrayOutputStream out, int value) {
    int rest = value;
    while (rest > 0x7f) {
      out.write((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }

  /** Reads values from an array. */
  public static final class Reader {
    private final byte[] bytes;
    private int at;

    /** Starts at an offset of these bytes. */
    public Reader(byte[] bytes, int at) {
      this.bytes = bytes;
      this.at = at;
    }

    /** The next value. */
    public int next() {
      int value = 0;
      int shift = 0;
      while (true) {
        byte b = bytes[at++];
        value |= (b & 0x7f) << shift;
        if (b >= 0) {
          return value;
        }
        shift += 7;
      }
    }

    /** The next single byte. */
    public byte nextByte() {
      return bytes[at++];
    }

    /** The next {@code length} bytes as UTF-8. */
    public String nextText(int length) {
      String text = new String(bytes, at, length, java.nio.charset.StandardCharsets.UTF_8);
      at += length;
      return text;
    }
  }
}
