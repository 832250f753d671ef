package org.copiste.read.alto;

import java.util.Optional;
import java.util.OptionalDouble;
import org.copiste.model.Shape;
import org.copiste.read.page.LineText;
import org.copiste.read.page.Measures;
import org.copiste.read.page.PageBuilder.ReadLine;
import org.copiste.read.page.PageException;
import org.copiste.read.xml.XmlCursor;

/** Reads the lines of an ALTO file and counts them and their words. */
final class AltoLines {
  private static final String HYPHENS = "-\u00AC\u00AD\u2010\u2011";

  private final XmlCursor xml;
  private final AltoStyles styles;
  private int lineCount;
  private int wordCount;

  AltoLines(XmlCursor xml, AltoStyles styles) {
    this.xml = xml;
    this.styles = styles;
  }

  /** Reads {@code TextLine}; empty if it has no text. */
  Optional<ReadLine> line(AltoStyles.Type outer) throws PageException {
    int index = lineCount++;
    Optional<String> id = xml.attribute("ID");
    String kind = styles.kind(xml);
    AltoStyles.Type type = styles.of(xml, outer);
    Optional<Shape> box = box();
    Optional<Shape> baseline = baseline();
    Optional<Shape> polygon = Optional.empty();
    LineText text = new LineText();
    while (xml.child()) {
      switch (xml.name()) {
        case "String" -> word(text, type);
        case "HYP" -> hyphen(text);
        case "Shape" -> polygon = polygon();
        default -> xml.skip();
      }
    }
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<Shape> shape = polygon.or(() -> box).or(() -> baseline);
    OptionalDouble unknown = OptionalDouble.empty();
    return Optional.of(
        new ReadLine(text.toString(), text.line(id, index, kind, shape, unknown, unknown)));
  }

  private void word(LineText text, AltoStyles.Type outer) throws PageException {
    int index = wordCount++;
    AltoStyles.Type type = styles.of(xml, outer);
    Optional<Shape> box = box();
    OptionalDouble confidence = Measures.confidence(xml.attribute("WC"));
    Optional<String> content = xml.attribute("CONTENT");
    Optional<String> whole =
        xml.attribute("SUBS_TYPE").flatMap(divided -> xml.attribute("SUBS_CONTENT"));
    Optional<Shape> polygon = Optional.empty();
    StringBuilder glyphs = new StringBuilder();
    while (xml.child()) {
      switch (xml.name()) {
        case "Shape" -> polygon = polygon();
        case "Glyph" -> {
          glyphs.append(xml.attribute("CONTENT").orElse(""));
          xml.skip();
        }
        default -> xml.skip();
      }
    }
    text.blank();
    int from = text.place();
    text.append(content.orElse(glyphs.toString()).strip());
    text.word(from, index, polygon.or(() -> box), confidence, type.style(), whole);
    if (type.superscript()) {
      text.superscript(from);
    }
  }

  /**
   * The hyphen of a divided word belongs to the line; some programs write it into the word, too.
   */
  private void hyphen(LineText text) throws PageException {
    String hyphen = xml.attribute("CONTENT").orElse("-").strip();
    CharSequence before = text.characters();
    boolean there = before.length() > 0 && isHyphen(before.charAt(before.length() - 1));
    if (!there) {
      text.append(hyphen);
    }
    xml.skip();
  }

  static boolean isHyphen(char c) {
    return HYPHENS.indexOf(c) >= 0;
  }

  /** The box of the present element. */
  Optional<Shape> box() {
    return Measures.box(
        Measures.number(xml.attribute("HPOS")),
        Measures.number(xml.attribute("VPOS")),
        Measures.number(xml.attribute("WIDTH")),
        Measures.number(xml.attribute("HEIGHT")));
  }

  /** The box around the baseline, the only place that is known of a line without an outline. */
  private Optional<Shape> baseline() {
    int[] points = Measures.numbers(xml.attribute("BASELINE").orElse(""));
    return Measures.outline(points)
        .map(line -> Shape.box(line.left(), line.top(), line.right(), line.bottom()));
  }

  /** Reads {@code Shape}; of any other element it finds nothing. */
  Optional<Shape> polygon() throws PageException {
    Optional<Shape> found = Optional.empty();
    boolean shape = xml.name().equals("Shape");
    while (xml.child()) {
      if (shape && xml.name().equals("Polygon")) {
        found = Measures.outline(Measures.numbers(xml.attribute("POINTS").orElse("")));
      }
      xml.skip();
    }
    return found;
  }
}
