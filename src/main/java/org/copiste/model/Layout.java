package org.copiste.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Where the text of a source stands on its pages, as the file that it was read from says it. All
 * spans are UTF-16 code units of the source's text, half-open. A line of the layout is exactly one
 * line of the text, so {@link Source#lines()} leads from one to the other.
 *
 * @param origin what made the file
 * @param pages in order; their spans follow one another without a gap and cover the text, each but
 *     the first beginning with its form feed; at least one
 */
public record Layout(Origin origin, List<Page> pages) {

  /** Copies the list. */
  public Layout {
    pages = List.copyOf(pages);
  }

  /** The unit of a page's coordinates. */
  public enum Unit {
    /** A pixel of the image. */
    PIXEL,
    /** A tenth of a millimetre. */
    MM10,
    /** A 1200th of an inch. */
    INCH1200
  }

  /**
   * What made a file.
   *
   * @param format the format, such as {@code ALTO}
   * @param version the format's version as the file's namespace or schema says it, such as {@code
   *     4} or {@code 2019-07-15}
   * @param engine the program that recognised the text, such as {@code tesseract}
   * @param engineVersion that program's version
   */
  public record Origin(
      String format,
      Optional<String> version,
      Optional<String> engine,
      Optional<String> engineVersion) {}

  /**
   * A page.
   *
   * @param at the text of the page with the form feed before it; empty or a form feed alone where
   *     the page has no text
   * @param id the page's identifier in the file
   * @param image the name of the page's image as the file has it; it may have folders
   * @param width the page's width in its unit; 0 where the file does not say
   * @param height the page's height in its unit; 0 where the file does not say
   * @param unit the unit of all coordinates on the page
   * @param regions the parts of the page that have lines, in reading order
   */
  public record Page(
      Span at,
      Optional<String> id,
      Optional<String> image,
      int width,
      int height,
      Unit unit,
      List<Region> regions) {

    /** Copies the list. */
    public Page {
      regions = List.copyOf(regions);
    }

    /** All lines in reading order. */
    public List<Line> lines() {
      return regions.stream().flatMap(region -> region.lines().stream()).toList();
    }

    /** The page with its text moved by a number of code units. */
    public Page shift(int by) {
      List<Region> moved = regions.stream().map(region -> region.shift(by)).toList();
      return new Page(at.shift(by), id, image, width, height, unit, moved);
    }
  }

  /**
   * A block of lines. Of blocks inside blocks the file's innermost ones are given, one after the
   * other.
   *
   * @param id its identifier in the file
   * @param type what kind of region it is, in the words of the file, such as {@code marginalia} or
   *     {@code RunningTitleZone}; the empty string where the file does not say
   * @param shape its outline
   * @param rotation by how many degrees its text is turned counter-clockwise; 0 for upright text
   * @param lines its lines in reading order; at least one
   */
  public record Region(
      Optional<String> id, String type, Optional<Shape> shape, double rotation, List<Line> lines) {

    /** Copies the list. */
    public Region {
      lines = List.copyOf(lines);
    }

    Region shift(int by) {
      return new Region(
          id, type, shape, rotation, lines.stream().map(line -> line.shift(by)).toList());
    }
  }

  /**
   * A line that has text.
   *
   * @param at the line in the source without form feed and line end; never empty
   * @param id its identifier in the file
   * @param index the number of its element among the file's line elements in the order of the file,
   *     from 0, whatever the reading order; lines without text are counted. -1 for a line of a
   *     region whose lines the file does not mark
   * @param type what kind of line it is, in the words of the file, such as {@code HeadingLine} or
   *     {@code ocr_caption}; the empty string where the file does not say
   * @param shape its outline
   * @param confidence how sure the engine was of the line, from 0 to 1
   * @param size the height of its type as the file gives it, in points or pixels by its format:
   *     good for comparing lines of one source
   * @param words in order; empty where the file has no words in its lines. A format that knows
   *     lines only may have a single word that is the whole line
   * @param superscripts raised signs in order, disjoint
   */
  public record Line(
      Span at,
      Optional<String> id,
      int index,
      String type,
      Optional<Shape> shape,
      OptionalDouble confidence,
      OptionalDouble size,
      List<Word> words,
      List<Span> superscripts) {

    /** Copies the lists. */
    public Line {
      words = List.copyOf(words);
      superscripts = List.copyOf(superscripts);
    }

    /** The same line as one of another kind, in the words of the file. */
    public Line withType(String kind) {
      return new Line(at, id, index, kind, shape, confidence, size, words, superscripts);
    }

    /** The line with its text moved by a number of code units. */
    public Line shift(int by) {
      return new Line(
          at.shift(by),
          id,
          index,
          type,
          shape,
          confidence,
          size,
          words.stream().map(word -> word.shift(by)).toList(),
          superscripts.stream().map(raised -> raised.shift(by)).toList());
    }
  }

  /**
   * What the file holds as one word: mostly a word with its punctuation.
   *
   * @param at the word in the source, without a hyphen that the file keeps apart from it; never
   *     empty
   * @param index the number of its element among the file's word elements in the order of the file,
   *     from 0; words without text are counted
   * @param shape its outline
   * @param confidence how sure the engine was of the word, from 0 to 1
   * @param style how it is printed
   * @param whole the undivided word of which this is the part before or after a line's end, where
   *     the file says it
   */
  public record Word(
      Span at,
      int index,
      Optional<Shape> shape,
      OptionalDouble confidence,
      Style style,
      Optional<String> whole) {

    Word shift(int by) {
      return new Word(at.shift(by), index, shape, confidence, style, whole);
    }
  }

  /**
   * How a word is printed, as far as the file says.
   *
   * @param size the size of its type in points
   */
  public record Style(OptionalDouble size, boolean bold, boolean italic, boolean smallCapitals) {
    /** Nothing is said. */
    public static final Style UNKNOWN = new Style(OptionalDouble.empty(), false, false, false);
  }
}
