package org.copiste.read.hocr;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copiste.model.Layout;
import org.copiste.read.page.PageException;
import org.copiste.read.page.PageReader;
import org.copiste.read.page.PageSink;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * Reads hOCR: what Tesseract, OCRmyPDF, OCRopus, kraken and others write. Entities that a document
 * type declares are refused; nothing is fetched.
 */
public final class HocrReader implements PageReader {
  /** What tells how a file is to be read stands within so many bytes; set by hand. */
  private static final int BEGINNING = 8 * 1024;

  private static final Pattern CHARSET =
      Pattern.compile("(?:encoding|charset)\\s*=\\s*[\"']?\\s*([\\w.:-]+)");

  private static final Pattern DECLARATIONS = Pattern.compile("(?i)<!DOCTYPE[^>\\[]*\\[");

  /** Tesseract writes its version behind its name. */
  private static final Pattern SYSTEM = Pattern.compile("(\\S.*?)[ /]v?(\\d[\\w.+-]*)");

  @Override
  public String format() {
    return "hOCR";
  }

  @Override
  public String option() {
    return "hocr";
  }

  @Override
  public Layout.Origin read(InputStream raw, PageSink pages) throws PageException, IOException {
    BufferedInputStream in = new BufferedInputStream(raw, 2 * BEGINNING);
    in.mark(BEGINNING);
    String beginning = new String(in.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
    in.reset();
    Matcher declarations = DECLARATIONS.matcher(beginning);
    if (declarations.find()) {
      int line = 1 + (int) beginning.substring(0, declarations.start()).lines().count();
      throw new PageException(
          "broken-file", line, 1, "the document type declares entities, which are not read");
    }
    CountingReader reader =
        new CountingReader(
            new InputStreamReader(
                in,
                charset(beginning)
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)));
    try {
      return read(reader, beginning, pages);
    } catch (UncheckedIOException e) {
      if (!(e.getCause() instanceof CharacterCodingException)) {
        throw e;
      }
      throw notDecodable(reader, beginning);
    } catch (CharacterCodingException e) {
      throw notDecodable(reader, beginning);
    }
  }

  private static PageException notDecodable(CountingReader reader, String beginning) {
    return new PageException(
        "not-decodable",
        reader.line(),
        reader.column(),
        "after this place the file is not " + charset(beginning).name() + " text");
  }

  private Layout.Origin read(CountingReader reader, String beginning, PageSink pages)
      throws PageException, IOException {
    // Only the parser for XML knows that <title/> is closed.
    boolean xml = beginning.contains("<?xml") || beginning.contains("http://www.w3.org/1999/xhtml");
    HocrPages layout = new HocrPages();
    Optional<String> system = Optional.empty();
    boolean any = false;
    Element body = null;
    try (StreamParser parser = new StreamParser(xml ? Parser.xmlParser() : Parser.htmlParser())) {
      parser.parse(reader, "");
      for (Iterator<Element> elements = parser.iterator(); elements.hasNext(); ) {
        Element element = elements.next();
        if (element.nameIs("meta") && element.attr("name").equalsIgnoreCase("ocr-system")) {
          system = Optional.of(element.attr("content").strip()).filter(name -> !name.isEmpty());
        } else if (element.hasClass("ocr_page")) {
          any = true;
          pages.page(layout.page(element));
          element.remove();
        } else if (element.nameIs("body")) {
          body = element;
        }
      }
    }
    if (!reader.closed() && beginning.toLowerCase(Locale.ROOT).contains("<html")) {
      throw new PageException(
          "broken-file", reader.line(), reader.column(), "the file ends before its page is closed");
    }
    if (!any && body != null) {
      pages.page(layout.page(body));
    }
    Matcher version = SYSTEM.matcher(system.orElse(""));
    return version.matches()
        ? new Layout.Origin(
            format(),
            Optional.empty(),
            Optional.of(version.group(1)),
            Optional.of(version.group(2)))
        : new Layout.Origin(format(), Optional.empty(), system, Optional.empty());
  }

  private static Charset charset(String beginning) {
    if (beginning.startsWith("\u00FE\u00FF") || beginning.startsWith("\u00FF\u00FE")) {
      return StandardCharsets.UTF_16;
    }
    Matcher declared = CHARSET.matcher(beginning);
    try {
      return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8;
    }
  }
}
