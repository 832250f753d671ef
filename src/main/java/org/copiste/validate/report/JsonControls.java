package org.copiste.validate.report;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Escapes in JSON the control characters that JSON allows as they are: DEL and those above ASCII,
 * which a terminal obeys. Outside of strings JSON has none.
 */
final class JsonControls extends FilterWriter {
  JsonControls(Writer out) {
    super(out);
  }

  @Override
  public void write(int c) throws IOException {
    if (c >= 0x7F && c <= 0x9F) {
      out.write(String.format("\\u%04X", c));
    } else {
      out.write(c);
    }
  }

  @Override
  public void write(char[] characters, int start, int length) throws IOException {
    for (int i = start; i < start + length; i++) {
      write(characters[i]);
    }
  }

  @Override
  public void write(String text, int start, int length) throws IOException {
    for (int i = start; i < start + length; i++) {
      write(text.charAt(i));
    }
  }
}
