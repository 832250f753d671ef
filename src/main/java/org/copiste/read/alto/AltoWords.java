package org.copiste.read.alto;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.copiste.model.Span;
import org.copiste.read.page.Measures;
import org.copiste.read.rewrite.Outline;
import org.copiste.read.rewrite.Tag;
import org.copiste.read.rewrite.XmlNode;

/** Changed {@code String} elements of an ALTO file. */
final class AltoWords {
  private static final String LEFT = "HPOS";
  private static final String WIDTH = "WIDTH";
  private static final String TOP = "VPOS";
  private static final String HEIGHT = "HEIGHT";

  private final String xml;
  private final boolean spaces;

  AltoWords(String xml) {
    this.xml = xml;
    this.spaces = xml.contains("<SP ") || xml.contains(":SP ");
  }

  /**
   * A word that is read as one, none or several; several share its box by their characters.
   *
   * @param whole the whole word of which it is a part that now counts
   */
  String changed(XmlNode word, List<String> read, Optional<String> whole) {
    if (read.size() < 2) {
      Tag tag = content(word, read.isEmpty() ? "" : read.get(0), whole);
      if (read.isEmpty()) {
        dropGlyphs(tag, word);
      }
      return with(tag, word, alternative(word, List.of(word)));
    }
    boolean second = word.attribute(AltoWriter.DIVIDED, xml).orElse("").equals("HypPart2");
    int part = second ? 0 : read.size() - 1;
    double[][] sides = sides(word, read);
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      Tag tag = content(word, read.get(i), i == part ? whole : Optional.empty());
      if (i != part) {
        tag.drop(AltoWriter.DIVIDED).drop(AltoWriter.WHOLE);
      }
      if (i > 0) {
        int number = i + 1;
        word.attribute("ID", xml).ifPresent(id -> tag.set("ID", free(id, number)));
        word.children().stream().filter(child -> !child.name().equals("Shape")).forEach(tag::drop);
      } else {
        dropGlyphs(tag, word);
      }
      place(tag, word, sides, i);
      if (i > 0) {
        parts.add(space(word, sides, i));
      }
      parts.add(i > 0 ? tag.done() : with(tag, word, alternative(word, List.of(word))));
    }
    return String.join("", parts);
  }

  /** Several words that are read as one, whose box is that around all of theirs. */
  String joined(List<XmlNode> words, XmlNode kept, String read, Optional<String> whole) {
    Tag tag = content(kept, read, whole);
    dropGlyphs(tag, kept);
    side(words, LEFT, WIDTH, false).ifPresent(left -> set(tag, kept, LEFT, left));
    side(words, TOP, HEIGHT, false).ifPresent(top -> set(tag, kept, TOP, top));
    extent(words, LEFT, WIDTH).ifPresent(width -> set(tag, kept, WIDTH, width));
    extent(words, TOP, HEIGHT).ifPresent(height -> set(tag, kept, HEIGHT, height));
    List<int[]> outlines =
        words.stream().flatMap(word -> points(word).stream()).map(at -> numbers(at)).toList();
    points(kept).ifPresent(at -> tag.replace(at, written(at, Outline.around(outlines))));
    return with(tag, kept, alternative(kept, words));
  }

  private Tag content(XmlNode word, String read, Optional<String> whole) {
    Tag tag = new Tag(xml, word).set(AltoWriter.CONTENT, read);
    whole.ifPresent(all -> tag.set(AltoWriter.WHOLE, all));
    return tag;
  }

  private static void dropGlyphs(Tag tag, XmlNode word) {
    word.children("Glyph").forEach(tag::drop);
  }

  private String with(Tag tag, XmlNode word, String alternative) {
    return tag.with(word.children("Shape").findFirst(), alternative);
  }

  private String alternative(XmlNode kept, List<XmlNode> words) {
    String name = kept.beside("ALTERNATIVE");
    String engine =
        words.stream().map(this::engine).filter(s -> !s.isEmpty()).collect(Collectors.joining(" "));
    return engine.isEmpty() ? "" : "<" + name + ">" + engine + "</" + name + ">";
  }

  /** What the engine read, as it is written. */
  private String engine(XmlNode word) {
    return word.attribute(AltoWriter.CONTENT, xml)
        .orElseGet(
            () ->
                word.children("Glyph")
                    .map(glyph -> glyph.attribute(AltoWriter.CONTENT, xml).orElse(""))
                    .collect(Collectors.joining()))
        .strip();
  }

  /** The left and right sides of a word's parts; none where the word has no box. */
  private double[][] sides(XmlNode word, List<String> read) {
    OptionalDouble left = number(word, LEFT);
    OptionalDouble width = number(word, WIDTH);
    return left.isEmpty() || width.isEmpty()
        ? new double[0][]
        : Outline.divide(left.getAsDouble(), left.getAsDouble() + width.getAsDouble(), read);
  }

  private void place(Tag tag, XmlNode word, double[][] sides, int part) {
    if (sides.length > 0) {
      set(tag, word, LEFT, sides[part][0]);
      set(tag, word, WIDTH, rounded(word, sides[part][1]) - rounded(word, sides[part][0]));
    }
    points(word)
        .ifPresent(
            at -> {
              int[] all = numbers(at);
              double[] own =
                  sides.length > 0
                      ? sides[part]
                      : new double[] {Outline.side(all, 0, false), Outline.side(all, 0, true)};
              int left = (int) Math.round(own[0]);
              int right = (int) Math.round(own[1]);
              tag.replace(at, written(at, Outline.between(all, left, right)));
            });
  }

  /** The blank before a part, where the file has elements for blanks. */
  private String space(XmlNode word, double[][] sides, int part) {
    if (!spaces || sides.length == 0) {
      return "";
    }
    double left = rounded(word, sides[part - 1][1]);
    double width = rounded(word, sides[part][0]) - left;
    String top = word.attribute(TOP, xml).map(v -> " VPOS=\"" + v + "\"").orElse("");
    return "<"
        + word.beside("SP")
        + " WIDTH=\""
        + text(word, width)
        + "\""
        + top
        + " HPOS=\""
        + text(word, left)
        + "\"/>";
  }

  /** An identifier that the file does not have. */
  private String free(String id, int part) {
    int number = part;
    while (xml.contains(id + "_" + number)) {
      number++;
    }
    return id + "_" + number;
  }

  private Optional<Double> side(List<XmlNode> words, String from, String length, boolean far) {
    Optional<Double> found = Optional.empty();
    for (XmlNode word : words) {
      OptionalDouble start = number(word, from);
      OptionalDouble extent = number(word, length);
      if (start.isEmpty() || extent.isEmpty()) {
        return Optional.empty();
      }
      double side = start.getAsDouble() + (far ? extent.getAsDouble() : 0);
      found = Optional.of(found.map(b -> far ? Math.max(b, side) : Math.min(b, side)).orElse(side));
    }
    return found;
  }

  private Optional<Double> extent(List<XmlNode> words, String from, String length) {
    return side(words, from, length, true)
        .flatMap(far -> side(words, from, length, false).map(near -> far - near));
  }

  private OptionalDouble number(XmlNode word, String attribute) {
    return Measures.number(word.attribute(attribute, xml));
  }

  private void set(Tag tag, XmlNode word, String attribute, double value) {
    tag.set(attribute, text(word, value));
  }

  private double rounded(XmlNode word, double value) {
    return Double.parseDouble(text(word, value));
  }

  /** A number with as many decimals as the word's place has. */
  private String text(XmlNode word, double value) {
    String like = word.attribute(LEFT, xml).orElse("").strip();
    int decimals = like.indexOf('.') < 0 ? 0 : like.length() - like.indexOf('.') - 1;
    return String.format(Locale.ROOT, "%." + Math.min(decimals, 6) + "f", value);
  }

  /** Where the points of a word's polygon are written. */
  private Optional<Span> points(XmlNode word) {
    return word.children("Shape")
        .flatMap(shape -> shape.children("Polygon"))
        .flatMap(polygon -> polygon.attribute("POINTS").stream())
        .filter(at -> numbers(at).length >= 6 && numbers(at).length % 2 == 0)
        .findFirst();
  }

  private int[] numbers(Span at) {
    return Measures.numbers(at.of(xml));
  }

  private String written(Span at, int[] points) {
    return Outline.written(points, at.of(xml).contains(","));
  }
}
