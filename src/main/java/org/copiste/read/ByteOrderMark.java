package org.copiste.read;

import java.util.List;
import java.util.Optional;
import org.copiste.model.Encoding;

/** The byte-order marks that may precede a text and name its encoding. */
final class ByteOrderMark {
  private record Mark(String charset, byte[] bytes) {}

  /** Longer marks first, since that of UTF-32LE begins like that of UTF-16LE. */
  private static final List<Mark> MARKS =
      List.of(
          new Mark("UTF-32LE", new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 0}),
          new Mark("UTF-32BE", new byte[] {0, 0, (byte) 0xFE, (byte) 0xFF}),
          new Mark("UTF-8", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}),
          new Mark("UTF-16LE", new byte[] {(byte) 0xFF, (byte) 0xFE}),
          new Mark("UTF-16BE", new byte[] {(byte) 0xFE, (byte) 0xFF}));

  private ByteOrderMark() {}

  static Optional<Encoding> find(byte[] bytes) {
    for (Mark mark : MARKS) {
      if (startsWith(bytes, mark.bytes)) {
        return Optional.of(new Encoding(mark.charset, true));
      }
    }
    return Optional.empty();
  }

  static byte[] bytes(Encoding encoding) {
    if (encoding.byteOrderMark()) {
      for (Mark mark : MARKS) {
        if (mark.charset.equals(encoding.charset())) {
          return mark.bytes;
        }
      }
    }
    return new byte[0];
  }

  private static boolean startsWith(byte[] bytes, byte[] mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if (bytes[i] != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
