package org.copiste.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises by their content files that have text in them but are no plain text: XML in its many
 * kinds, HTML, PDF, ZIP. Taken for text, their markup would be corrected as if it were French.
 */
public final class ForeignFormat {
  private static final Pattern START_TAG =
      Pattern.compile(
          "<([\\p{L}_][\\w.:-]*+)((?:\\s++[\\w.:-]++\\s*+=\\s*+(?:\"[^\"]*+\"|'[^']*+'))*+)\\s*+/?+>",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern BEFORE_ROOT =
      Pattern.compile("(?:\\s++|<!--(?s:.*?)-->|<\\?(?!xml\\s)(?s:.*?)\\?>)");
  private static final Pattern DOCTYPE = Pattern.compile("<!DOCTYPE\\s", Pattern.CASE_INSENSITIVE);

  /** What lies before this offset says what kind of XML a file is; set by hand, generously. */
  private static final int BEGINNING = 8 * 1024;

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
    boolean angle = false;
    for (int i = 0; i < Math.min(MARK, beginning.length); i++) {
      angle |= beginning[i] == '<';
    }
    angle |= new String(beginning, StandardCharsets.ISO_8859_1).stripLeading().startsWith("<");
    return angle && Files.size(file) <= SourceReader.LARGEST
        ? of(Files.readAllBytes(file))
        : ofBytes(beginning);
  }

  /** Why a file in a format is refused, in one sentence. */
  public static String refusal(String format) {
    return "this file is in the format "
        + format
        + ", which Copiste cannot read; it reads plain text";
  }

  /** The same for the bytes of a file. */
  static Optional<String> of(byte[] bytes) {
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
    boolean zip = beginning.startsWith("PK\3\4") || beginning.startsWith("PK\5\6");
    return zip ? Optional.of("ZIP") : Optional.empty();
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
              || end.stripTrailing()
                  .toLowerCase(Locale.ROOT)
                  .endsWith(closing.toLowerCase(Locale.ROOT));
    }
    return isMarkup ? Optional.of(kind(beginning)) : Optional.empty();
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

  private static String kind(String beginning) {
    String lower = beginning.toLowerCase(Locale.ROOT);
    if (lower.contains("<html") || lower.contains("<!doctype html")) {
      return lower.contains("ocr_page") || lower.contains("ocr-system") ? "hOCR" : "HTML";
    }
    if (lower.contains("<alto")) {
      return "ALTO";
    }
    if (lower.contains("pcgts")) {
      return "PAGE";
    }
    return lower.contains("http://www.tei-c.org/ns/1.0") ? "TEI" : "XML";
  }
}
