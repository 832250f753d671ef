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
import org.copiste.read.page.PageBuilder;
import org.copiste.read.page.PageBuilder.ReadLine;
import org.copiste.read.page.PageException;
import org.copiste.read.page.PageSink;
import org.copiste.read.page.ReadingOrder;
import org.copiste.read.xml.XmlCursor;

/** Reads the pages of a PAGE file, of which there is mostly one. */
final class PagePages {
  private final XmlCursor xml;
  private final PageLines lines;

  PagePages(XmlCursor xml) {
    this.xml = xml;
    this.lines = new PageLines(xml);
  }

  /** Reads {@code Page}. */
  void page(PageSink pages) throws PageException {
    Optional<String> id = xml.attribute("id");
    Optional<String> image = xml.attribute("imageFilename");
    int width = Measures.coordinate(xml.attribute("imageWidth"));
    int height = Measures.coordinate(xml.attribute("imageHeight"));
    List<PageRegion> regions = new ArrayList<>();
    ReadingOrder order = new ReadingOrder();
    while (xml.child()) {
      if (xml.name().equals("ReadingOrder")) {
        group().forEach(order::add);
      } else if (isRegion(xml.name())) {
        regions.add(region());
      } else {
        xml.skip();
      }
    }
    PageBuilder page = new PageBuilder();
    for (PageRegion region : PageRegion.inOrder(regions, order)) {
      page.region(region.id(), region.type(), region.shape(), region.rotation(), region.lines());
    }
    pages.page(page.page(id, image, width, height, Layout.Unit.PIXEL));
  }

  static boolean isRegion(String element) {
    return element.endsWith("Region") || element.equals("TableCell");
  }

  /** A part of the reading order with its place in the group around it. */
  private record Part(OptionalInt index, List<String> regions) {}

  /** Reads a group of the reading order: its own region, then the parts by their indexes. */
  private List<String> group() throws PageException {
    List<String> regions = new ArrayList<>();
    xml.attribute("regionRef").ifPresent(regions::add);
    List<Part> parts = new ArrayList<>();
    while (xml.child()) {
      OptionalDouble index = Measures.number(xml.attribute("index"));
      parts.add(
          new Part(
              index.isPresent() ? OptionalInt.of((int) index.getAsDouble()) : OptionalInt.empty(),
              group()));
    }
    ReadingOrder.byIndex(parts, Part::index).forEach(part -> regions.addAll(part.regions()));
    return regions;
  }

  private PageRegion region() throws PageException {
    CustomData custom = new CustomData(xml.attribute("custom"));
    Optional<String> id = xml.attribute("id");
    String type = custom.type().or(() -> xml.attribute("type")).orElse(kindOf(xml.name()));
    double rotation = Measures.number(xml.attribute("orientation")).orElse(0);
    Optional<Shape> outline = Optional.empty();
    List<PageLines.Indexed> read = new ArrayList<>();
    List<PageRegion> inside = new ArrayList<>();
    TextEquivs texts = new TextEquivs();
    while (xml.child()) {
      switch (xml.name()) {
        case "Coords" -> outline = lines.points();
        case "TextLine" -> read.add(lines.line());
        case "TextEquiv" -> texts.read(xml);
        default -> {
          if (isRegion(xml.name())) {
            inside.add(region());
          } else {
            xml.skip();
          }
        }
      }
    }
    List<ReadLine> own = new ArrayList<>();
    ReadingOrder.byIndex(read, PageLines.Indexed::index)
        .forEach(line -> line.line().ifPresent(own::add));
    if (own.isEmpty() && inside.stream().allMatch(PagePages::isEmpty)) {
      own.addAll(unmarked(texts, outline));
    }
    return new PageRegion(id, type, outline, rotation, custom.index(), own, inside);
  }

  /** What a region of another kind than text is; text says its kind itself or is of none. */
  private static String kindOf(String element) {
    return element.equals("TextRegion") ? "" : element;
  }

  private static boolean isEmpty(PageRegion region) {
    return region.lines().isEmpty() && region.inside().stream().allMatch(PagePages::isEmpty);
  }

  /** The lines of a region that has its text as a whole only: all that is known is its outline. */
  private static List<ReadLine> unmarked(TextEquivs texts, Optional<Shape> outline) {
    List<ReadLine> found = new ArrayList<>();
    for (String line : texts.text().split("\\R")) {
      LineText text = new LineText();
      text.append(line);
      if (!text.isEmpty()) {
        Layout.Line where =
            text.line(
                Optional.empty(), -1, "", outline, texts.confidence(), OptionalDouble.empty());
        found.add(new ReadLine(text.toString(), where));
      }
    }
    return found;
  }
}
