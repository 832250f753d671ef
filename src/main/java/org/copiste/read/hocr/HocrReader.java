package org.copiste.read.hocr;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copiste.model.Layout;
import org.copiste.read.page.PageException;
import org.copiste.read.page.PageReader;
import org.copiste.read.page.PageSink;
import org.copiste.read.xml.MarkupReader;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * Reads hOCR: what Tesseract, OCRmyPDF, OCRopus, kraken and others write. Entities that a document
 * type declares are refused; nothing is fetched.
 */
public final class HocrReader implements PageReader {
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
    MarkupReader markup = new MarkupReader(raw);
    String beginning = markup.beginning();
    Matcher declarations = DECLARATIONS.matcher(beginning);
    if (declarations.find()) {
      int line = 1 + (int) beginning.substring(0, declarations.start()).lines().count();
      throw new PageException(
          "broken-file", line, 1, "the document type declares entities, which are not read");
    }
    CountingReader reader = new CountingReader(markup.characters());
    try {
      return read(reader, beginning, pages);
    } catch (UncheckedIOException e) {
      if (!(e.getCause() instanceof CharacterCodingException)) {
        throw e;
      }
      throw notDecodable(reader, markup);
    } catch (CharacterCodingException e) {
      throw notDecodable(reader, markup);
    }
  }

  private static PageException notDecodable(CountingReader reader, MarkupReader markup) {
    return new PageException(
        "not-decodable",
        reader.line(),
        reader.column(),
        "after this place the file is not " + markup.charset().name() + " text");
  }

  /** The parser for a file that begins so. */
  static Parser parser(String beginning) {
    // Only the parser for XML knows that <title/> is closed.
    boolean xml = beginning.contains("<?xml") || beginning.contains("http://www.w3.org/1999/xhtml");
    return xml ? Parser.xmlParser() : Parser.htmlParser();
  }

  private Layout.Origin read(CountingReader reader, String beginning, PageSink pages)
      throws PageException, IOException {
    HocrPages layout = new HocrPages(new HocrLines(false));
    Optional<String> system = Optional.empty();
    boolean any = false;
    Element body = null;
    try (StreamParser parser = new StreamParser(parser(beginning))) {
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
}
