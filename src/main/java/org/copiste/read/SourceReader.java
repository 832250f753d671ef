package org.copiste.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.copiste.model.Encoding;
import org.copiste.model.Layout;
import org.copiste.model.Source;
import org.copiste.read.page.PageException;
import org.copiste.read.page.PageReader;

/**
 * Reads files: plain text in any of the usual character sets and with any line ends, and the
 * formats of {@link InputFormats}, each also packed by gzip, in a ZIP or listed by METS.
 */
public final class SourceReader {
  /** Largest file accepted, in bytes: a text and all statements about it must fit in memory. */
  public static final int LARGEST = 64 * 1024 * 1024;

  /** The code of the exception for a file in a format that is no plain text. */
  public static final String UNSUPPORTED_FORMAT = "unsupported-format";

  /** The code of the exception for a file without any text. */
  public static final String EMPTY_FILE = "empty-file";

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
    try {
      return read(Original.of(file, bytes)).source();
    } catch (IOException e) {
      throw new ReadException("unreadable", 1, 1, "the file cannot be read: " + e.getMessage());
    }
  }

  /**
   * Reads a document from whatever it is in.
   *
   * @throws ReadException if it is empty, too large, broken, binary, not decodable, or in a format
   *     that has no reader; where only some of its pages are, the others are read
   * @throws IOException if the bytes cannot be had
   */
  public static ReadSource read(Original original) throws ReadException, IOException {
    if (!original.pages().isEmpty()) {
      return FolderVolume.read(original);
    }
    Optional<String> format = ForeignFormat.of(original);
    if (format.isEmpty()) {
      return new ReadSource(plain(original), List.of());
    }
    if (format.get().equals(ForeignFormat.ZIP)) {
      return ZipVolume.read(original);
    }
    if (format.get().equals(ForeignFormat.METS)) {
      return MetsVolume.read(original);
    }
    PageReader reader = InputFormats.reader(format.get()).orElseThrow(() -> refused(format.get()));
    return laidOut(reader, original);
  }

  /** Other files that a file refers to, so that they belong to its document: those of METS. */
  public static List<Path> parts(Path file) {
    return references(file).stream()
        .map(file::resolveSibling)
        .filter(Files::isRegularFile)
        .toList();
  }

  /** Their names with slashes, relative to the file's folder, whether they are there or not. */
  public static List<String> references(Path file) {
    try {
      return ForeignFormat.of(file).filter(ForeignFormat.METS::equals).isPresent()
          ? MetsVolume.references(file)
          : List.of();
    } catch (IOException e) {
      return List.of();
    }
  }

  /** How long the texts in a ZIP say that they are, unpacked; 0 for any other file. */
  public static long packedLength(Path file) {
    try {
      return ForeignFormat.of(file).filter(ForeignFormat.ZIP::equals).isPresent()
          ? ZipArchive.length(file)
          : 0;
    } catch (IOException e) {
      return 0;
    }
  }

  private static Source plain(Original original) throws ReadException, IOException {
    byte[] bytes;
    try (InputStream in = original.open()) {
      bytes = in.readNBytes(LARGEST + 1);
    }
    if (!Packed.isGzip(bytes)) {
      return plain(original.name(), bytes);
    }
    try (InputStream in = Packed.open(bytes)) {
      Source source = plain(original.name(), in.readNBytes(LARGEST + 1));
      return source.takenFrom(bytes.length, Sha256.of(bytes), Optional.empty());
    } catch (IOException e) {
      throw unpackable(e);
    }
  }

  static Source plain(String file, byte[] bytes) throws ReadException {
    if (bytes.length > LARGEST) {
      throw tooLarge("more than the " + LARGEST + " bytes that are read");
    }
    Encoding encoding = CharsetDetector.detect(bytes);
    byte[] mark = ByteOrderMark.bytes(encoding);
    byte[] body = mark.length == 0 ? bytes : Arrays.copyOfRange(bytes, mark.length, bytes.length);
    String text = StrictDecoder.decode(body, Charset.forName(encoding.charset()));
    if (text.isBlank()) {
      throw new ReadException(EMPTY_FILE, 1, 1, "the file has no text");
    }
    BinaryCheck.check(text);
    Source source = Source.of(file, text, bytes.length, Sha256.of(bytes), encoding);
    if (!Arrays.equals(bytes, SourceWriter.bytes(text, encoding))) {
      throw new ReadException(
          "not-decodable",
          1,
          1,
          "the bytes cannot be given back from the text in " + encoding.charset());
    }
    return source;
  }

  private static ReadSource laidOut(PageReader reader, Original original)
      throws ReadException, IOException {
    LayoutCollector pages = new LayoutCollector();
    Layout.Origin origin;
    try (InputStream packed = original.open()) {
      origin = laidOut(reader, packed, pages);
    }
    if (!pages.hasText()) {
      throw new ReadException(
          EMPTY_FILE,
          1,
          1,
          pages.pages() == 0
              ? "this " + reader.format() + " file has no page"
              : "the pages of this " + reader.format() + " file have no text");
    }
    String text = pages.text();
    byte[] own = SourceWriter.bytes(text, Encoding.UTF_8);
    Source source =
        Source.of(original.name(), text, own.length, Sha256.of(own), Encoding.UTF_8)
            .takenFrom(original.length(), original.sha256(), Optional.of(pages.layout(origin)));
    return new ReadSource(source, pages.diagnostics());
  }

  private static Layout.Origin laidOut(PageReader reader, InputStream packed, LayoutCollector pages)
      throws ReadException {
    try (InputStream in = Packed.open(packed)) {
      return reader.read(in, pages);
    } catch (PageException e) {
      throw new ReadException(e.code(), e.line(), e.column(), e.getMessage());
    } catch (UncheckedIOException e) {
      throw unpackable(Objects.requireNonNull(e.getCause()));
    } catch (IOException e) {
      throw unpackable(e);
    }
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
}
