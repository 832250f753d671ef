package org.copiste.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that says of all bytes how many they are, so that its reader can bound them. */
abstract class CountedStream extends FilterInputStream {
  private static final int BUFFER = 8192;

  CountedStream(InputStream in) {
    super(in);
  }

  /**
   * Is told of bytes that were read.
   *
   * @throws IOException if they are more than is allowed
   */
  abstract void count(int bytes) throws IOException;

  @Override
  public final int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public final int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    count(Math.max(0, read));
    return read;
  }

  @Override
  public final long skip(long n) throws IOException {
    return Math.max(0, read(new byte[(int) Math.max(0, Math.min(n, BUFFER))]));
  }

  @Override
  public final boolean markSupported() {
    return false;
  }
}
