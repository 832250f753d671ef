package org.copiste.read.hocr;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Locale;

/** Hands characters on, and knows at which line of the file it is and how the file ends. */
final class CountingReader extends FilterReader {
  /** What may stand behind the last end tag; set by hand. */
  private static final int TAIL = 4096;

  private final StringBuilder tail = new StringBuilder();
  private int line = 1;
  private int column = 1;

  CountingReader(Reader in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    int count = read(one, 0, 1);
    return count < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    for (int i = offset; i < offset + count; i++) {
      column++;
      if (buffer[i] == '\n') {
        line++;
        column = 1;
      }
    }
    if (count > 0) {
      tail.append(buffer, offset + Math.max(0, count - TAIL), Math.min(count, TAIL));
      tail.delete(0, Math.max(0, tail.length() - TAIL));
    }
    return count;
  }

  int line() {
    return line;
  }

  int column() {
    return column;
  }

  /** Whether the last characters close the document. */
  boolean closed() {
    String end = tail.toString().toLowerCase(Locale.ROOT);
    return end.contains("</html") || end.contains("</body");
  }
}
