package org.copiste.read.pagexml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.copiste.model.Layout;
import org.copiste.model.Shape;
import org.copiste.read.page.LineText;
import org.copiste.read.page.Measures;
import org.copiste.read.page.PageBuilder.ReadLine;
import org.copiste.read.page.PageException;
import org.copiste.read.page.ReadingOrder;
import org.copiste.read.xml.XmlCursor;

/** Reads the lines of a PAGE file and counts them and their words. */
final class PageLines {
  /**
   * A line with its place among the lines of its region, if it has text.
   *
   * @param index the place that the file gives it
   */
  record Indexed(Optional<ReadLine> line, OptionalInt index) {}

  /** A word of a line, whose place in the line's text is still to be found. */
  private record Word(
      String text,
      int index,
      Optional<Shape> shape,
      OptionalDouble confidence,
      PageStyle style,
      OptionalInt place) {}

  private final XmlCursor xml;
  private int lineCount;
  private int wordCount;

  PageLines(XmlCursor xml) {
    this.xml = xml;
  }

  /** Reads {@code TextLine}. */
  Indexed line() throws PageException {
    int index = lineCount++;
    CustomData custom = new CustomData(xml.attribute("custom"));
    OptionalInt place = custom.index();
    if (place.isEmpty()) {
      place = attributeIndex();
    }
    Optional<String> id = xml.attribute("id");
    Optional<Shape> outline = Optional.empty();
    Optional<Shape> baseline = Optional.empty();
    List<Word> words = new ArrayList<>();
    TextEquivs texts = new TextEquivs();
    PageStyle style = PageStyle.UNKNOWN;
    while (xml.child()) {
      switch (xml.name()) {
        case "Coords" -> outline = points();
        case "Baseline" -> baseline = points();
        case "Word" -> words.add(word());
        case "TextEquiv" -> texts.read(xml);
        case "TextStyle" -> style = PageStyle.read(xml);
        default -> xml.skip();
      }
    }
    LineText text = new LineText();
    fill(text, texts.text(), ReadingOrder.byIndex(words, Word::place), style);
    if (text.isEmpty()) {
      return new Indexed(Optional.empty(), place);
    }
    if (text.toString().contentEquals(texts.text())) {
      custom.superscripts((from, length) -> text.superscript(from, from + length));
    }
    if (outline.isEmpty() && words.stream().noneMatch(word -> word.shape().isPresent())) {
      outline = baseline.map(l -> Shape.box(l.left(), l.top(), l.right(), l.bottom()));
    }
    Layout.Line line =
        text.line(
            id, index, custom.type().orElse(""), outline, texts.confidence(), style.style().size());
    return new Indexed(Optional.of(new ReadLine(text.toString(), line)), place);
  }

  /** A line has a place as an attribute since 2019. */
  private OptionalInt attributeIndex() {
    OptionalDouble number = Measures.number(xml.attribute("index"));
    return number.isPresent() ? OptionalInt.of((int) number.getAsDouble()) : OptionalInt.empty();
  }

  private Word word() throws PageException {
    int index = wordCount++;
    OptionalInt place = new CustomData(xml.attribute("custom")).index();
    Optional<Shape> outline = Optional.empty();
    TextEquivs texts = new TextEquivs();
    PageStyle style = PageStyle.UNKNOWN;
    StringBuilder glyphs = new StringBuilder();
    while (xml.child()) {
      switch (xml.name()) {
        case "Coords" -> outline = points();
        case "TextEquiv" -> texts.read(xml);
        case "TextStyle" -> style = PageStyle.read(xml);
        case "Glyph" -> glyphs.append(glyph());
        default -> xml.skip();
      }
    }
    String text = texts.text().isBlank() ? glyphs.toString() : texts.text();
    return new Word(clean(text), index, outline, texts.confidence(), style, place);
  }

  private String glyph() throws PageException {
    TextEquivs texts = new TextEquivs();
    while (xml.child()) {
      if (xml.name().equals("TextEquiv")) {
        texts.read(xml);
      } else {
        xml.skip();
      }
    }
    return texts.text();
  }

  /**
   * Fills a line with its own text, or with its words where it has none. The line's own text holds
   * where they differ: it is what people correct. Words are then known where the line has them in
   * their order.
   */
  private static void fill(LineText line, String own, List<Word> words, PageStyle outer) {
    String all = clean(own);
    int at = 0;
    for (Word word : words) {
      int found = all.isEmpty() ? 0 : next(all, at, word.text());
      if (word.text().isEmpty() || found < 0) {
        continue;
      }
      if (all.isEmpty()) {
        line.blank();
      } else {
        line.append(all.substring(at, found));
        at = found + word.text().length();
      }
      int from = line.place();
      line.append(word.text());
      PageStyle style = word.style().inside(outer);
      line.word(
          from, word.index(), word.shape(), word.confidence(), style.style(), Optional.empty());
      if (style.superscript()) {
        line.superscript(from);
      }
    }
    line.append(all.substring(at));
  }

  /**
   * Where a word stands next in a line: where the word before it ends, or else between two
   * characters of which one is no letter; -1 if it does not.
   */
  private static int next(String all, int from, String word) {
    for (int at = all.indexOf(word, from); at >= 0; at = all.indexOf(word, at + 1)) {
      int end = at + word.length();
      boolean apart = !isInside(all, at) && !isInside(all, end);
      if (at == from || apart) {
        return at;
      }
    }
    return -1;
  }

  /** Whether an offset stands inside a word of the text. */
  private static boolean isInside(String all, int at) {
    return at > 0
        && at < all.length()
        && Character.isLetterOrDigit(all.charAt(at - 1))
        && Character.isLetterOrDigit(all.charAt(at));
  }

  private static String clean(String text) {
    LineText line = new LineText();
    line.append(text);
    return line.toString();
  }

  /** Reads {@code Coords} or {@code Baseline}; before 2013 the points were elements. */
  Optional<Shape> points() throws PageException {
    StringBuilder points = new StringBuilder(xml.attribute("points").orElse(""));
    while (xml.child()) {
      points.append(' ').append(xml.attribute("x").orElse(""));
      points.append(' ').append(xml.attribute("y").orElse(""));
      xml.skip();
    }
    return Measures.outline(Measures.numbers(points.toString()));
  }
}
