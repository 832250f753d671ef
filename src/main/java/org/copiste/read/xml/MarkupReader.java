package org.copiste.read.xml;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of an XML or HTML file in the character set that its byte-order mark or its own
 * declaration names, else in UTF-8. Bytes that the set does not have make reading fail with a
 * {@link java.nio.charset.CharacterCodingException}.
 */
public final class MarkupReader {
  /** What a file says of itself stands within so many bytes; set by hand. */
  private static final int BEGINNING = 8 * 1024;

  private static final Pattern DECLARED =
      Pattern.compile("(?:encoding|charset)\\s*=\\s*[\"']?\\s*([\\w.:-]+)");

  private final Charset charset;
  private final String beginning;
  private final Reader reader;

  /** Looks at the beginning of a file and goes back to it, behind its byte-order mark. */
  public MarkupReader(InputStream raw) throws IOException {
    BufferedInputStream in = new BufferedInputStream(raw, 2 * BEGINNING);
    in.mark(BEGINNING);
    this.beginning = new String(in.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
    in.reset();
    if (beginning.startsWith("\u00EF\u00BB\u00BF")) {
      in.skipNBytes(3);
    }
    this.charset = charset(beginning);
    this.reader =
        new InputStreamReader(
            in,
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  /** The characters. */
  public Reader characters() {
    return reader;
  }

  /** The character set. */
  public Charset charset() {
    return charset;
  }

  /** The first bytes, each as one character. */
  public String beginning() {
    return beginning;
  }

  private static Charset charset(String beginning) {
    if (beginning.startsWith("\u00EF\u00BB\u00BF")) {
      return StandardCharsets.UTF_8;
    }
    if (beginning.startsWith("\u00FE\u00FF") || beginning.startsWith("\u00FF\u00FE")) {
      return StandardCharsets.UTF_16;
    }
    if (beginning.startsWith("<\0")) {
      return StandardCharsets.UTF_16LE;
    }
    if (beginning.startsWith("\0<")) {
      return StandardCharsets.UTF_16BE;
    }
    Matcher declared = DECLARED.matcher(beginning);
    try {
      Charset named = declared.find() ? Charset.forName(declared.group(1)) : null;
      // The declaration could be read, so a set of wider units is not the one in use.
      return named == null || named.name().startsWith("UTF-16") || named.name().startsWith("UTF-32")
          ? StandardCharsets.UTF_8
          : named;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8;
    }
  }
}
