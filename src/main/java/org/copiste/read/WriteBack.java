package org.copiste.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.copiste.model.Layout;
import org.copiste.model.Reading;
import org.copiste.model.Source;
import org.copiste.read.alto.AltoWriter;
import org.copiste.read.hocr.HocrWriter;
import org.copiste.read.pagexml.PageXmlWriter;
import org.copiste.read.rewrite.LineChange;
import org.copiste.read.rewrite.LineChanges;
import org.copiste.read.rewrite.PageWriter;
import org.copiste.read.xml.MarkupReader;

/**
 * Writes corrected words into the file that they were read from. All that is not corrected stays as
 * it is, byte for byte; of what is, the engine's own reading is kept.
 */
public final class WriteBack {
  /** The code of the exception for a file of another format than is asked for. */
  public static final String OTHER_FORMAT = "other-format";

  /** The code of the exception for a file that has no place for a correction. */
  public static final String FAILED = "not-written-back";

  private static final Map<String, PageWriter> WRITERS =
      Map.of("alto", new AltoWriter(), "hocr", new HocrWriter(), "page", new PageXmlWriter());

  private WriteBack() {}

  /** The names on the command line of the formats that can be written, sorted. */
  public static List<String> formats() {
    return WRITERS.keySet().stream().sorted().toList();
  }

  /**
   * Checks that a file has the format in which it is to be written.
   *
   * @throws ReadException with code {@link #OTHER_FORMAT} if it has another, or holds several files
   * @throws IOException if its bytes cannot be had
   */
  public static void check(Original original, String format) throws ReadException, IOException {
    Optional<String> own =
        original.pages().isEmpty() ? ForeignFormat.of(original) : Optional.of("a folder");
    if (InputFormats.option(own).equals(Optional.of(format))) {
      return;
    }
    String advice =
        switch (own.orElse("")) {
          case ForeignFormat.ZIP ->
              " corrections go into single files: unpack it, and give the folder";
          case ForeignFormat.METS ->
              " corrections go into the files of its pages: give their folder";
          default -> " only files of that format are written";
        };
    throw new ReadException(
        OTHER_FORMAT,
        1,
        1,
        "this is " + own.orElse(InputFormats.PLAIN_TEXT) + "; with --as " + format + advice);
  }

  /**
   * The file with the corrections.
   *
   * @param original what the source was read from, of this format
   * @param reading the source with edits inside lines
   * @param format one of {@link #formats()}
   * @return its bytes, packed as the original is; where no word changes, the original's own
   * @throws ReadException with code {@link #FAILED} if what was written would not be read as it
   *     should
   * @throws IOException if the bytes of the original cannot be had
   */
  public static byte[] of(Original original, Reading reading, String format)
      throws ReadException, IOException {
    Source source = reading.source();
    Layout layout = source.layout().orElseThrow(() -> failed("it does not say where text stands"));
    byte[] packed = original.bytes();
    List<LineChange> changes = LineChanges.of(reading, layout);
    if (changes.isEmpty() && isSame(reading.text(), source.text())) {
      return packed;
    }
    PageWriter writer = WRITERS.get(format);
    if (writer == null) {
      throw new IllegalArgumentException("no format: " + format);
    }
    byte[] bytes;
    try {
      bytes = packed(written(writer, packed, source, changes), packed);
    } catch (IllegalArgumentException e) {
      throw failed(String.valueOf(e.getMessage()));
    }
    prove(original.name(), bytes, reading);
    return bytes;
  }

  private static byte[] written(
      PageWriter writer, byte[] packed, Source source, List<LineChange> changes)
      throws IOException {
    byte[] bytes;
    try (InputStream in = Packed.open(packed)) {
      bytes = in.readAllBytes();
    }
    int mark = markLength(bytes);
    Charset charset = charset(bytes);
    String markup = new String(bytes, mark, bytes.length - mark, charset);
    byte[] again = markup.getBytes(charset);
    if (!Arrays.equals(again, Arrays.copyOfRange(bytes, mark, bytes.length))) {
      throw new IllegalArgumentException("its bytes cannot be given back from its characters");
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + 1024);
    out.write(bytes, 0, mark);
    out.write(encoded(writer.write(markup, source, changes), charset));
    return out.toByteArray();
  }

  private static int markLength(byte[] bytes) {
    boolean three =
        bytes.length > 2
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    boolean big = bytes.length > 1 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF;
    boolean little = bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE;
    return three ? 3 : big || little ? 2 : 0;
  }

  private static Charset charset(byte[] bytes) throws IOException {
    Charset charset = new MarkupReader(new ByteArrayInputStream(bytes)).charset();
    if (!charset.equals(StandardCharsets.UTF_16)) {
      return charset;
    }
    return bytes[0] == (byte) 0xFE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
  }

  /** Characters that the set does not have become references; only corrections have any. */
  private static byte[] encoded(String markup, Charset charset) throws IOException {
    CharsetEncoder encoder = charset.newEncoder();
    if (encoder.canEncode(markup)) {
      return markup.getBytes(charset);
    }
    StringBuilder out = new StringBuilder();
    markup
        .codePoints()
        .forEach(
            c -> {
              String one = Character.toString(c);
              out.append(encoder.canEncode(one) ? one : "&#" + c + ";");
            });
    return out.toString().getBytes(charset);
  }

  private static byte[] packed(byte[] bytes, byte[] like) throws IOException {
    if (!Packed.isGzip(like)) {
      return bytes;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  /** Reads what was written, which must give the corrected text. */
  private static void prove(String name, byte[] bytes, Reading reading) throws ReadException {
    String again;
    try {
      again = SourceReader.read(name, bytes).text();
    } catch (ReadException e) {
      throw failed(e.getMessage());
    }
    if (!isSame(again, reading.text())) {
      throw failed("a correction has no place in it");
    }
  }

  private static boolean isSame(String one, String other) {
    return lines(one).equals(lines(other));
  }

  /** The lines that have text, page by page. */
  private static List<List<String>> lines(String text) {
    return Arrays.stream(text.split("\f", -1))
        .map(page -> page.lines().map(LineChanges::normal).filter(s -> !s.isEmpty()).toList())
        .toList();
  }

  private static ReadException failed(String why) {
    return new ReadException(
        FAILED, 1, 1, "the corrections cannot be written into this file: " + why);
  }
}
