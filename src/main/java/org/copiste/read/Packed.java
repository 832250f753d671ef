package org.copiste.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** The bytes of files packed by gzip; nothing is unpacked beyond {@link #LARGEST} bytes. */
final class Packed {
  /**
   * Largest file with a layout that is read, unpacked, in bytes: markup is some twenty times as
   * long as its text, so a text that reaches {@link SourceReader#LARGEST} is refused before. A bomb
   * ends here.
   */
  static final long LARGEST = 512L * 1024 * 1024;

  /** As many bytes show that a file is packed. */
  private static final int MARK = 3;

  private Packed() {}

  static boolean isGzip(byte[] bytes) {
    return bytes.length > 2 && (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B;
  }

  /** The content of a file, unpacked while it is read. */
  static InputStream open(byte[] bytes) throws IOException {
    return open(new ByteArrayInputStream(bytes));
  }

  /** The same of a stream, which is closed with it. */
  static InputStream open(InputStream packed) throws IOException {
    BufferedInputStream in = new BufferedInputStream(packed);
    in.mark(MARK);
    boolean gzip = isGzip(in.readNBytes(MARK));
    in.reset();
    return new Limited(gzip ? new BufferedInputStream(new GZIPInputStream(in)) : in);
  }

  /** The first bytes of a file's content, as many as there are; none if it cannot be unpacked. */
  static byte[] beginning(byte[] bytes, int length) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (InputStream in = open(bytes)) {
      byte[] buffer = new byte[8192];
      while (out.size() < length) {
        int count = in.read(buffer, 0, Math.min(buffer.length, length - out.size()));
        if (count < 0) {
          break;
        }
        out.write(buffer, 0, count);
      }
    } catch (IOException e) {
      // A torn file: what could be unpacked tells its format, and reading it will report the fault.
      return out.toByteArray();
    }
    return out.toByteArray();
  }

  /** A stream that is longer than is allowed. */
  static final class TooLongException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private static final class Limited extends CountedStream {
    private long left = LARGEST;

    Limited(InputStream in) {
      super(in);
    }

    @Override
    void count(int bytes) throws TooLongException {
      left -= bytes;
      if (left < 0) {
        throw new TooLongException();
      }
    }
  }
}
