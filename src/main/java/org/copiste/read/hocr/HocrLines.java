package org.copiste.read.hocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.copiste.model.Layout;
import org.copiste.read.page.LineText;
import org.copiste.read.page.PageBuilder.ReadLine;
import org.copiste.read.page.PageException;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads the lines and words of an hOCR file and counts them. */
final class HocrLines {
  /** Elements inside each other in a line; set by hand. */
  private static final int DEEPEST = 100;

  private final List<Element> lines = new ArrayList<>();
  private final List<Element> words = new ArrayList<>();
  private final boolean collecting;
  private int lineCount;
  private int wordCount;

  /**
   * Begins with no line.
   *
   * @param collecting whether lines and words are remembered, for which all pages must be in memory
   */
  HocrLines(boolean collecting) {
    this.collecting = collecting;
  }

  /** The lines so far by their numbers. */
  List<Element> lines() {
    return lines;
  }

  /** The words so far by their numbers. */
  List<Element> words() {
    return words;
  }

  static boolean isWord(Element element) {
    return element.hasClass("ocrx_word") || element.hasClass("ocr_word");
  }

  /** A line from its element; empty if it has no text. */
  Optional<ReadLine> line(Element element, String kind) throws PageException {
    int index = lineCount++;
    if (collecting) {
      lines.add(element);
    }
    LineText text = new LineText();
    content(element, text, Layout.Style.UNKNOWN, 0);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    HocrTitle title = new HocrTitle(element.attr("title"));
    OptionalDouble points = title.number("x_fsize");
    Layout.Line line =
        text.line(
            HocrPages.id(element),
            index,
            kind,
            title.shape(),
            title.confidence(),
            points.isPresent() ? points : title.number("x_size"));
    return Optional.of(new ReadLine(text.toString(), line));
  }

  /** Adds a word to a line. */
  void word(Element element, LineText text, Layout.Style outer) throws PageException {
    int index = wordCount++;
    if (collecting) {
      words.add(element);
    }
    HocrTitle title = new HocrTitle(element.attr("title"));
    OptionalDouble size = title.number("x_fsize");
    Layout.Style sized =
        size.isEmpty()
            ? outer
            : new Layout.Style(size, outer.bold(), outer.italic(), outer.smallCapitals());
    Layout.Style style = in(sized, element);
    if (element.childrenSize() == 1 && element.ownText().isBlank()) {
      style = in(style, element.child(0));
    }
    text.blank();
    int from = text.place();
    content(element, text, style, 0);
    text.word(from, index, title.shape(), title.confidence(), style, Optional.empty());
  }

  private void content(Element element, LineText text, Layout.Style style, int depth)
      throws PageException {
    if (depth > DEEPEST) {
      throw new PageException(
          "broken-file", 1, 1, "more than " + DEEPEST + " elements stand inside each other");
    }
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode characters) {
        text.append(characters.getWholeText());
      } else if (node instanceof Element child) {
        if (isWord(child)) {
          word(child, text, style);
        } else if (child.nameIs("br")) {
          text.blank();
        } else {
          int from = text.place();
          content(child, text, in(style, child), depth + 1);
          if (child.nameIs("sup")) {
            text.superscript(from);
          }
        }
      }
    }
  }

  private static Layout.Style in(Layout.Style outer, Element element) {
    boolean bold = element.nameIs("strong") || element.nameIs("b");
    boolean italic = element.nameIs("em") || element.nameIs("i");
    return bold || italic
        ? new Layout.Style(
            outer.size(), outer.bold() || bold, outer.italic() || italic, outer.smallCapitals())
        : outer;
  }
}
