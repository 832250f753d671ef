package org.copiste.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.copiste.model.Encoding;
import org.copiste.model.Layout;
import org.copiste.model.Source;
import org.copiste.read.page.PageException;
import org.copiste.read.page.PageReader;

/**
 * Reads files: plain text in any of the usual character sets and with any line ends, and the
 * formats of {@link InputFormats}, each also packed by gzip.
 */
public final class SourceReader {
  /** Largest file accepted, in bytes: a text and all statements about it must fit in memory. */
  public static final int LARGEST = 64 * 1024 * 1024;

  /** The code of the exception for a file in a format that is no plain text. */
  public static final String UNSUPPORTED_FORMAT = "unsupported-format";

  private static final Set<String> EXTENSIONS = Set.of("txt", "text");

  private SourceReader() {}

  /** Whether a file of this name is read as plain text. */
  public static boolean recognises(String file) {
    String lower = file.toLowerCase(Locale.ROOT);
    String unpacked = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
    int dot = unpacked.lastIndexOf('.');
    return dot >= 0 && EXTENSIONS.contains(unpacked.substring(dot + 1));
  }

  /**
   * Reads a file; its content decides in which format. {@link SourceWriter} turns the text back
   * into bytes, which of plain text are those that were read.
   *
   * @param file the file's name without its folder
   * @param bytes all its bytes
   * @throws ReadException if it is empty, too large, broken, binary, not decodable, or in a format
   *     that has no reader
   */
  public static Source read(String file, byte[] bytes) throws ReadException {
    Optional<String> format = ForeignFormat.of(bytes);
    if (format.isPresent()) {
      PageReader reader =
          InputFormats.reader(format.get()).orElseThrow(() -> refused(format.get()));
      return laidOut(reader, file, bytes);
    }
    if (!Packed.isGzip(bytes)) {
      return plain(file, bytes);
    }
    try (InputStream in = Packed.open(bytes)) {
      Source source = plain(file, in.readNBytes(LARGEST + 1));
      return source.takenFrom(bytes.length, sha256(bytes), Optional.empty());
    } catch (IOException e) {
      throw unpackable(e);
    }
  }

  private static Source plain(String file, byte[] bytes) throws ReadException {
    if (bytes.length > LARGEST) {
      throw tooLarge("more than the " + LARGEST + " bytes that are read");
    }
    Encoding encoding = CharsetDetector.detect(bytes);
    byte[] mark = ByteOrderMark.bytes(encoding);
    byte[] body = mark.length == 0 ? bytes : Arrays.copyOfRange(bytes, mark.length, bytes.length);
    String text = StrictDecoder.decode(body, Charset.forName(encoding.charset()));
    if (text.isBlank()) {
      throw new ReadException("empty-file", 1, 1, "the file has no text");
    }
    BinaryCheck.check(text);
    Source source = Source.of(file, text, bytes.length, sha256(bytes), encoding);
    if (!Arrays.equals(bytes, SourceWriter.bytes(text, encoding))) {
      throw new ReadException(
          "not-decodable",
          1,
          1,
          "the bytes cannot be given back from the text in " + encoding.charset());
    }
    return source;
  }

  private static Source laidOut(PageReader reader, String file, byte[] bytes) throws ReadException {
    LayoutCollector pages = new LayoutCollector();
    Layout.Origin origin;
    try (InputStream in = Packed.open(bytes)) {
      origin = reader.read(in, pages);
    } catch (PageException e) {
      throw new ReadException(e.code(), e.line(), e.column(), e.getMessage());
    } catch (UncheckedIOException e) {
      throw unpackable(e.getCause());
    } catch (IOException e) {
      throw unpackable(e);
    }
    if (!pages.hasText()) {
      throw new ReadException(
          "empty-file",
          1,
          1,
          pages.pages() == 0
              ? "this " + reader.format() + " file has no page"
              : "the pages of this " + reader.format() + " file have no text");
    }
    String text = pages.text();
    byte[] own = SourceWriter.bytes(text, Encoding.UTF_8);
    return Source.of(file, text, own.length, sha256(own), Encoding.UTF_8)
        .takenFrom(bytes.length, sha256(bytes), Optional.of(pages.layout(origin)));
  }

  private static ReadException unpackable(IOException e) {
    if (e instanceof Packed.TooLongException) {
      return tooLarge("more than the " + Packed.LARGEST + " bytes that are read, once unpacked");
    }
    return new ReadException(
        "broken-file", 1, 1, "the file cannot be unpacked: " + String.valueOf(e.getMessage()));
  }

  private static ReadException tooLarge(String what) {
    return new ReadException("file-too-large", 1, 1, "the file has " + what);
  }

  private static ReadException refused(String format) {
    return new ReadException(UNSUPPORTED_FORMAT, 1, 1, ForeignFormat.refusal(format));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
