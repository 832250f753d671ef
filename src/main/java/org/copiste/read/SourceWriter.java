package org.copiste.read;

import java.nio.charset.Charset;
import java.util.Arrays;
import org.copiste.model.Encoding;

/** Turns a text back into the bytes it was read from. */
public final class SourceWriter {
  private SourceWriter() {}

  /** The bytes of a text, with a byte-order mark where the encoding has one. */
  public static byte[] bytes(String text, Encoding encoding) {
    byte[] body = text.getBytes(Charset.forName(encoding.charset()));
    byte[] mark = ByteOrderMark.bytes(encoding);
    if (mark.length == 0) {
      return body;
    }
    byte[] all = Arrays.copyOf(mark, mark.length + body.length);
    System.arraycopy(body, 0, all, mark.length, body.length);
    return all;
  }
}
