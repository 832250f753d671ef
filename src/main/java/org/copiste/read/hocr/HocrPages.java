package org.copiste.read.hocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.copiste.model.Layout;
import org.copiste.model.Shape;
import org.copiste.read.page.LineText;
import org.copiste.read.page.PageBuilder;
import org.copiste.read.page.PageBuilder.ReadLine;
import org.copiste.read.page.PageException;
import org.copiste.read.page.PageText;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Takes the pages of an hOCR file apart, and counts its lines and words. Text that no line holds
 * makes lines by the blocks of the HTML.
 */
final class HocrPages {
  private static final Set<String> LINES = Set.of("ocr_line", "ocrx_line");

  /** A line by itself, or a block of lines. */
  private static final Set<String> LINES_OR_BLOCKS =
      Set.of("ocr_caption", "ocr_header", "ocr_footer", "ocr_textfloat", "ocr_pageno");

  private static final Set<String> HTML_BLOCKS =
      Set.of(
          "address",
          "blockquote",
          "body",
          "dd",
          "div",
          "dl",
          "dt",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "ol",
          "p",
          "pre",
          "section",
          "table",
          "tbody",
          "td",
          "th",
          "tr",
          "ul");

  private static final Set<String> NO_TEXT = Set.of("head", "script", "style", "title");

  /** Elements inside each other; set by hand. */
  private static final int DEEPEST = 200;

  private final HocrLines lines;
  private PageBuilder page = new PageBuilder();
  private List<ReadLine> region = new ArrayList<>();
  private LineText loose = new LineText();

  /** Pages whose lines and words are counted here. */
  HocrPages(HocrLines lines) {
    this.lines = lines;
  }

  /** A page from its element, or from one that has the text of the only page. */
  PageText page(Element element) throws PageException {
    page = new PageBuilder();
    HocrTitle title = new HocrTitle(element.attr("title"));
    Optional<Shape> box = title.box();
    Optional<String> id = id(element);
    block(element, 0);
    return page.page(
        id,
        title.value("image").or(() -> title.value("file")),
        box.map(Shape::right).orElse(0),
        box.map(Shape::bottom).orElse(0),
        Layout.Unit.PIXEL);
  }

  /** Reads a block; its own lines are a region, and so are those of each block inside it. */
  private void block(Element element, int depth) throws PageException {
    if (depth > DEEPEST) {
      throw new PageException(
          "broken-file", 1, 1, "more than " + DEEPEST + " elements stand inside each other");
    }
    List<ReadLine> outer = region;
    region = new ArrayList<>();
    children(element, element, depth);
    close(element);
    region = outer;
  }

  private void close(Element element) {
    endLoose();
    HocrTitle title = new HocrTitle(element.attr("title"));
    page.region(
        id(element), kind(element), title.shape(), title.number("textangle").orElse(0), region);
    region = new ArrayList<>();
  }

  private void children(Element element, Element block, int depth) throws PageException {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        loose.append(text.getWholeText());
      } else if (node instanceof Element child && !NO_TEXT.contains(name(child))) {
        child(child, block, depth + 1);
      }
    }
  }

  private void child(Element child, Element block, int depth) throws PageException {
    if (isLine(child)) {
      endLoose();
      lines.line(child, kind(child)).ifPresent(region::add);
    } else if (HocrLines.isWord(child)) {
      lines.word(child, loose, Layout.Style.UNKNOWN);
    } else if (isBlock(child)) {
      // What the block around it had so far is read before.
      close(block);
      block(child, depth);
    } else if (name(child).equals("br")) {
      endLoose();
    } else {
      if (depth > DEEPEST) {
        block(child, depth);
      }
      children(child, block, depth);
    }
  }

  private void endLoose() {
    if (!loose.isEmpty()) {
      OptionalDouble unknown = OptionalDouble.empty();
      Layout.Line line = loose.line(Optional.empty(), -1, "", Optional.empty(), unknown, unknown);
      region.add(new ReadLine(loose.toString(), line));
    }
    loose = new LineText();
  }

  private static boolean isLine(Element element) {
    return element.classNames().stream().anyMatch(LINES::contains)
        || (element.classNames().stream().anyMatch(LINES_OR_BLOCKS::contains)
            && element.select(".ocr_line, .ocrx_line, p, .ocr_par").isEmpty());
  }

  private static boolean isBlock(Element element) {
    return HTML_BLOCKS.contains(name(element))
        || element.classNames().stream()
            .anyMatch(
                name ->
                    name.equals("ocr_carea")
                        || name.equals("ocr_par")
                        || name.equals("ocrx_block")
                        || LINES_OR_BLOCKS.contains(name));
  }

  /** What kind of region or line it is; the empty string for those of the running text. */
  private static String kind(Element element) {
    return element.classNames().stream()
        .filter(name -> name.startsWith("ocr_") || name.startsWith("ocrx_"))
        .filter(name -> !LINES.contains(name))
        .filter(name -> !Set.of("ocr_page", "ocr_carea", "ocr_par", "ocrx_block").contains(name))
        .findFirst()
        .orElse("");
  }

  static Optional<String> id(Element element) {
    return Optional.of(element.id()).filter(id -> !id.isEmpty());
  }

  private static String name(Element element) {
    return element.normalName().toLowerCase(Locale.ROOT);
  }
}
