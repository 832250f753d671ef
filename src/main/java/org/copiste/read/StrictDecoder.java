package org.copiste.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import org.copiste.model.LineMap;

/** Decodes bytes or says where that fails; it never substitutes a replacement character. */
final class StrictDecoder {
  private StrictDecoder() {}

  static String decode(byte[] bytes, Charset charset) throws ReadException {
    CharBuffer out =
        CharBuffer.allocate(
            (int) Math.ceil(bytes.length * (double) charset.newDecoder().maxCharsPerByte()) + 1);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CoderResult result =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true);
    out.flip();
    String text = out.toString();
    if (result.isError()) {
      LineMap lines = LineMap.of(text + ".");
      throw new ReadException(
          "not-decodable",
          lines.lineAt(text.length()),
          lines.columnAt(text.length()),
          String.format("byte 0x%02X is not %s text", bytes[in.position()], charset.name()));
    }
    return text;
  }

  static boolean accepts(byte[] bytes, Charset charset) {
    try {
      decode(bytes, charset);
      return true;
    } catch (ReadException e) {
      return false;
    }
  }
}
