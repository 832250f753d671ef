package org.copiste.read;

import java.nio.charset.Charset;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.copiste.model.Encoding;
import org.copiste.model.Source;

/** Reads plain text, in any of the usual character sets and with any line ends. */
public final class SourceReader {
  /** Largest file accepted, in bytes: a text and all statements about it must fit in memory. */
  public static final int LARGEST = 64 * 1024 * 1024;

  /** The code of the exception for a file in a format that is no plain text. */
  public static final String UNSUPPORTED_FORMAT = "unsupported-format";

  private static final Set<String> EXTENSIONS = Set.of("txt", "text");

  private SourceReader() {}

  /** Whether a file of this name is read as plain text. */
  public static boolean recognises(String file) {
    int dot = file.lastIndexOf('.');
    return dot >= 0 && EXTENSIONS.contains(file.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  /**
   * Decodes a file. {@link SourceWriter} turns the text back into the same bytes.
   *
   * @param file the file's name without its folder
   * @param bytes all its bytes
   * @throws ReadException if it is empty, too large, binary, or not decodable
   */
  public static Source read(String file, byte[] bytes) throws ReadException {
    if (bytes.length > LARGEST) {
      throw new ReadException(
          "file-too-large",
          1,
          1,
          "the file has " + bytes.length + " bytes, more than the " + LARGEST + " that are read");
    }
    refuse(ForeignFormat.ofBytes(bytes));
    Encoding encoding = CharsetDetector.detect(bytes);
    byte[] mark = ByteOrderMark.bytes(encoding);
    byte[] body = mark.length == 0 ? bytes : Arrays.copyOfRange(bytes, mark.length, bytes.length);
    String text = StrictDecoder.decode(body, Charset.forName(encoding.charset()));
    if (text.isBlank()) {
      throw new ReadException("empty-file", 1, 1, "the file has no text");
    }
    refuse(ForeignFormat.ofText(text));
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

  private static void refuse(Optional<String> format) throws ReadException {
    if (format.isPresent()) {
      throw new ReadException(UNSUPPORTED_FORMAT, 1, 1, ForeignFormat.refusal(format.get()));
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
