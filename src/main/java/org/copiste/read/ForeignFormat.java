package org.copiste.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises by their content files that have text in them but are no plain text: XML in its many
 * kinds, HTML, PDF, ZIP, packed by gzip or not. Taken for text, their markup would be corrected as
 * if it were French.
 */
public final class ForeignFormat {
  private static final Pattern START_TAG =
      Pattern.compile(
          "<([\\p{L}_][\\w.:-]*+)((?:\\s++[\\w.:-]++\\s*+=\\s*+(?:\"[^\"]*+\"|'[^']*+'))*+)\\s*+/?+>",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern BEFORE_ROOT =
      Pattern.compile("(?:\\s++|<!--(?s:.*?)-->|<\\?(?!xml\\s)(?s:.*?)\\?>)");
  private static final Pattern DOCTYPE = Pattern.compile("<!DOCTYPE\\s", Pattern.CASE_INSENSITIVE);

  private static final Pattern NAME =
      Pattern.compile("<(?:[\\w.-]+:)?([\\p{L}_][\\w.-]*)", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern COMMENTS = Pattern.compile("<!--(?s:.*?)-->|<\\?(?s:.*?)\\?>");

  /** What lies before this offset says what kind of XML a file is; set by hand, generously. */
  private static final int BEGINNING = 8 * 1024;

  /** Names of elements that no text has at its beginning in angle brackets. */
  private static final Set<String> SURE = Set.of("html", "pcgts", "tei", "mets");

  /** The name of a ZIP of files. */
  static final String ZIP = "ZIP";

  /** The name of a list of a volume's pages. */
  static final String METS = "METS";

  /** What word processors write, which is a ZIP of XML. */
  private static final String WORD = "a word processor's document (docx, odt)";

  /** Bytes within which the first sign stands, whatever the character set and its mark. */
  private static final int MARK = 8;

  private ForeignFormat() {}

  /**
   * The name of the format, such as {@code ALTO}; reads no more of other files than their
   * beginning.
   *
   * @return empty for plain text and for formats that are not known
   * @throws IOException if the file cannot be read
   */
  public static Optional<String> of(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    byte[] beginning;
    try (InputStream in = Files.newInputStream(file)) {
      beginning = in.readNBytes(BEGINNING);
    }
    boolean angle = Packed.isGzip(beginning);
    for (int i = 0; i < Math.min(MARK, beginning.length); i++) {
      angle |= beginning[i] == '<';
    }
    String start = new String(beginning, StandardCharsets.ISO_8859_1);
    angle |= start.stripLeading().startsWith("<") || start.startsWith("PK");
    return angle && Files.size(file) <= SourceReader.LARGEST
        ? of(Files.readAllBytes(file))
        : of(beginning);
  }

  /** The same for whatever a document is read from. */
  static Optional<String> of(Original original) throws IOException {
    return original.path().isPresent() ? of(original.path().get()) : of(original.bytes());
  }

  /** Why a file in a format is refused, in one sentence. */
  public static String refusal(String format) {
    return "this file is "
        + format
        + ", which Copiste cannot read; "
        + (format.equals(WORD)
            ? "save it as plain text (UTF-8) from the word processor"
            : "it reads " + InputFormats.all());
  }

  /** The same for the bytes of a file. */
  static Optional<String> of(byte[] packed) {
    byte[] bytes = Packed.isGzip(packed) ? Packed.beginning(packed, SourceReader.LARGEST) : packed;
    Optional<String> binary = ofBytes(bytes);
    if (binary.isPresent()) {
      return binary;
    }
    try {
      Charset charset = Charset.forName(CharsetDetector.detect(bytes).charset());
      return ofText(StrictDecoder.decode(bytes, charset));
    } catch (ReadException e) {
      return ofText(new String(bytes, StandardCharsets.ISO_8859_1));
    }
  }

  static Optional<String> ofBytes(byte[] bytes) {
    String beginning =
        new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1);
    if (beginning.stripLeading().startsWith("%PDF-")) {
      return Optional.of("PDF");
    }
    if (!beginning.startsWith("PK\3\4") && !beginning.startsWith("PK\5\6")) {
      return Optional.empty();
    }
    boolean word =
        beginning.contains("application/vnd.oasis.opendocument.text")
            || new String(bytes, StandardCharsets.ISO_8859_1).contains("word/document.xml");
    if (beginning.contains("mimetypeapplication/epub+zip")) {
      return Optional.of("an electronic book (EPUB)");
    }
    return Optional.of(word ? WORD : ZIP);
  }

  /**
   * The name of the format that a decoded text is written in. A text that merely begins with a word
   * in angle brackets is text: markup closes at its end what it opens, declares a namespace, or
   * begins with a declaration.
   */
  static Optional<String> ofText(String text) {
    int root = beginningOfRoot(text);
    if (root < 0) {
      return Optional.empty();
    }
    String beginning = text.substring(0, Math.min(text.length(), root + BEGINNING));
    boolean declared =
        text.startsWith("<?xml", root)
            || DOCTYPE.matcher(text).region(root, text.length()).lookingAt();
    Matcher tag = START_TAG.matcher(beginning).region(root, beginning.length());
    boolean isMarkup = declared;
    if (!declared && tag.lookingAt()) {
      String end = text.substring(Math.max(0, text.length() - tag.group(1).length() - BEGINNING));
      String closing = "</" + tag.group(1) + ">";
      isMarkup =
          tag.group(2).contains("xmlns")
              || tag.group(2).contains("ocr_page")
              || SURE.contains(tag.group(1).toLowerCase(Locale.ROOT))
              || end.stripTrailing()
                  .toLowerCase(Locale.ROOT)
                  .endsWith(closing.toLowerCase(Locale.ROOT));
    }
    return isMarkup ? Optional.of(kind(beginning, text)) : Optional.empty();
  }

  /** Where a declaration or a start tag may stand; -1 where the text begins otherwise. */
  private static int beginningOfRoot(String text) {
    int at = text.startsWith("\uFEFF") ? 1 : 0;
    Matcher before = BEFORE_ROOT.matcher(text);
    while (before.region(at, text.length()).lookingAt()) {
      at = before.end();
    }
    return at < text.length() && text.charAt(at) == '<' ? at : -1;
  }

  private static String kind(String beginning, String text) {
    String root = rootName(beginning);
    return switch (root.toLowerCase(Locale.ROOT)) {
      case "alto" -> "ALTO";
      case "pcgts" -> "PAGE";
      case "mets" -> METS;
      case "tei", "teicorpus" -> "TEI";
      case "html", "body", "div", "head", "title" -> isHocr(text) ? "hOCR" : "HTML";
      case "" -> isHocr(text) ? "hOCR" : isHtml(beginning) ? "HTML" : "XML";
      default -> isHtml(beginning) ? "HTML" : "XML with the root element “" + root + "”";
    };
  }

  private static boolean isHocr(String text) {
    return text.contains("ocr_page") || text.contains("ocr_line") || text.contains("ocr-system");
  }

  private static boolean isHtml(String beginning) {
    return beginning.toLowerCase(Locale.ROOT).contains("<!doctype html");
  }

  /** The name of the first element without its prefix; the empty string if none is in sight. */
  private static String rootName(String beginning) {
    Matcher name = NAME.matcher(COMMENTS.matcher(beginning).replaceAll(" "));
    return name.find() ? name.group(1) : "";
  }
}
