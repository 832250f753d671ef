package org.copiste.read.hocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.copiste.model.Span;
import org.copiste.read.page.Measures;
import org.copiste.read.rewrite.Outline;
import org.copiste.read.rewrite.Splices;
import org.copiste.read.rewrite.Tag;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/** Changed elements of an hOCR file, with all their markup. */
final class HocrElement {
  private static final Pattern BOX = Pattern.compile("(?<![\\w-])bbox((?:\\s+[-+.\\d]+){4})");
  private static final Pattern POLYGON =
      Pattern.compile("(?<![\\w-])poly((?:[\\s,]+[-+.\\d]+){6,})");

  private final String markup;

  HocrElement(String markup) {
    this.markup = markup;
  }

  /** The whole element in the file. */
  Span at(Element element) {
    Range start = element.sourceRange();
    Range end = element.endSourceRange();
    if (!start.isTracked() || !end.isTracked() || start.isImplicit()) {
      throw new IllegalArgumentException("an element has no tags of its own");
    }
    if (end.endPos() > markup.length()) {
      throw new IllegalArgumentException("an element is cut off at the end of the file");
    }
    return new Span(start.startPos(), end.endPos());
  }

  /**
   * A word or a line that is read as one, none or several, which share its box.
   *
   * @param engine what the engine read
   */
  String changed(Element element, List<String> read, String engine) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < Math.max(1, read.size()); i++) {
      Splices changes = new Splices();
      HocrText.of(markup, element).change(read.isEmpty() ? "" : read.get(i), changes);
      int part = i;
      String source = i == 0 ? engine : "";
      title(element, changes, (title, mark) -> source(divided(title, read, part), source, mark));
      if (i > 0) {
        attribute(element, "id")
            .ifPresent(at -> changes.replace(at.start(), at.end(), free(at, part + 1)));
      }
      parts.add(changes.apply(markup, at(element)));
    }
    return String.join(spaceBefore(element), parts);
  }

  /** Several words that are read as one, whose box is that around all of theirs. */
  String joined(List<Element> words, String read) {
    Element kept = words.get(0);
    Splices changes = new Splices();
    HocrText.of(markup, kept).change(read, changes);
    List<String> titles = words.stream().map(word -> word.attr("title")).toList();
    String engine = words.stream().map(Element::text).collect(Collectors.joining(" "));
    title(kept, changes, (title, mark) -> source(around(title, titles), engine, mark));
    return changes.apply(markup, at(kept));
  }

  private static Optional<Span> attribute(Element element, String name) {
    Range value = element.attributes().sourceRange(name).valueRange();
    return value.isTracked()
        ? Optional.of(new Span(value.startPos(), value.endPos()))
        : Optional.empty();
  }

  private void title(Element element, Splices into, BiFunction<String, Character, String> change) {
    Span at =
        attribute(element, "title")
            .orElseThrow(() -> new IllegalArgumentException("a word has no title"));
    char quote = markup.charAt(at.start() - 1);
    if (quote != '"' && quote != '\'') {
      throw new IllegalArgumentException("a title has no quotation marks");
    }
    String old = at.of(markup);
    String changed = change.apply(old, quote);
    if (!changed.equals(old)) {
      into.replace(at.start(), at.end(), changed);
    }
  }

  /**
   * A title with what the engine read.
   *
   * @param around the quotation mark around the title
   */
  private static String source(String title, String engine, char around) {
    if (engine.isEmpty() || title.contains("x_source")) {
      return title;
    }
    String quote = engine.contains("\"") && !engine.contains("'") ? "'" : "\"";
    String value = quote + engine.replace(quote, "\\" + quote) + quote;
    String end = title.stripTrailing().endsWith(";") || title.isBlank() ? " " : "; ";
    String escaped = Tag.escape(value);
    return title.stripTrailing()
        + end
        + "x_source "
        + (around == '"' ? escaped : escaped.replace("'", "&#39;").replace("&quot;", "\""));
  }

  private static String divided(String title, List<String> read, int part) {
    if (read.size() < 2) {
      return title;
    }
    String boxed =
        replaced(
            BOX,
            title,
            box -> {
              double[] sides = Outline.divide(box[0], box[2], read)[part];
              return new int[] {
                (int) Math.round(sides[0]), box[1], (int) Math.round(sides[1]), box[3]
              };
            });
    return replaced(
        POLYGON,
        boxed,
        points -> {
          int left = Outline.side(points, 0, false);
          double[] sides = Outline.divide(left, Outline.side(points, 0, true), read)[part];
          return Outline.between(points, (int) Math.round(sides[0]), (int) Math.round(sides[1]));
        });
  }

  private static String around(String title, List<String> titles) {
    List<int[]> boxes = found(BOX, titles);
    String boxed =
        replaced(
            BOX,
            title,
            own -> {
              int[] hull = Outline.around(boxes);
              return new int[] {
                Outline.side(hull, 0, false),
                Outline.side(hull, 1, false),
                Outline.side(hull, 0, true),
                Outline.side(hull, 1, true)
              };
            });
    return replaced(POLYGON, boxed, own -> Outline.around(found(POLYGON, titles)));
  }

  private static List<int[]> found(Pattern property, List<String> titles) {
    List<int[]> found = new ArrayList<>();
    for (String title : titles) {
      Matcher matcher = property.matcher(title);
      if (matcher.find()) {
        found.add(Measures.numbers(matcher.group(1)));
      }
    }
    return found;
  }

  private static String replaced(Pattern property, String title, UnaryOperator<int[]> by) {
    Matcher matcher = property.matcher(title);
    if (!matcher.find()) {
      return title;
    }
    int[] points = by.apply(Measures.numbers(matcher.group(1)));
    boolean comma = matcher.group(1).contains(",");
    return title.substring(0, matcher.start(1))
        + " "
        + Outline.written(points, comma)
        + title.substring(matcher.end(1));
  }

  private String spaceBefore(Element element) {
    int start = at(element).start();
    int from = start;
    while (from > 0 && Character.isWhitespace(markup.charAt(from - 1))) {
      from--;
    }
    return from == start ? " " : markup.substring(from, start);
  }

  /** An identifier that the file does not have. */
  private String free(Span id, int part) {
    int number = part;
    while (markup.contains(id.of(markup) + "_" + number)) {
      number++;
    }
    return id.of(markup) + "_" + number;
  }
}
