package org.copiste.read.alto;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copiste.model.Shape;
import org.copiste.read.page.Measures;
import org.copiste.read.page.PageBuilder;
import org.copiste.read.page.PageBuilder.ReadLine;
import org.copiste.read.page.PageException;
import org.copiste.read.page.PageSink;
import org.copiste.read.page.ReadingOrder;
import org.copiste.read.xml.XmlCursor;

/** Reads the pages of an ALTO file. */
final class AltoPages {
  private final XmlCursor xml;
  private final AltoHeader header;
  private final AltoStyles styles;
  private final AltoLines lines;
  private final ReadingOrder order = new ReadingOrder();

  AltoPages(XmlCursor xml, AltoHeader header, AltoStyles styles) {
    this.xml = xml;
    this.header = header;
    this.styles = styles;
    this.lines = new AltoLines(xml, styles);
  }

  /** Reads {@code ReadingOrder}, which ALTO has since version 4.3. */
  void readingOrder() throws PageException {
    while (xml.child()) {
      xml.attribute("REF").ifPresent(order::add);
      readingOrder();
    }
  }

  /** Reads {@code Layout}. */
  void read(PageSink pages) throws PageException {
    while (xml.child()) {
      if (xml.name().equals("Page")) {
        page(pages);
      } else {
        xml.skip();
      }
    }
  }

  private void page(PageSink pages) throws PageException {
    Optional<String> id = xml.attribute("ID");
    int width = Measures.coordinate(xml.attribute("WIDTH"));
    int height = Measures.coordinate(xml.attribute("HEIGHT"));
    AltoStyles.Type type = styles.of(xml, AltoStyles.Type.UNKNOWN);
    List<AltoBlock> blocks = new ArrayList<>();
    List<AltoBlock> foot = new ArrayList<>();
    while (xml.child()) {
      // The schema has all margins before the print space, but what is at the foot is read last.
      part(xml.name().equals("BottomMargin") ? foot : blocks, List.of(), type);
    }
    blocks.addAll(foot);
    PageBuilder page = new PageBuilder();
    for (AltoBlock block : AltoBlock.inOrder(blocks, order)) {
      page.region(
          block.ids().stream().findFirst(),
          block.kind(),
          block.shape(),
          block.rotation(),
          block.lines());
    }
    pages.page(page.page(id, header.image(), width, height, header.unit()));
  }

  /** Reads the present element: a block, a part of the page, or a block of blocks. */
  private void part(List<AltoBlock> into, List<String> around, AltoStyles.Type outer)
      throws PageException {
    if (xml.name().equals("TextBlock")) {
      into.add(block(around, outer));
    } else {
      blocks(into, around, outer);
    }
  }

  private void blocks(List<AltoBlock> into, List<String> around, AltoStyles.Type outer)
      throws PageException {
    AltoStyles.Type type = styles.of(xml, outer);
    List<String> ids = new ArrayList<>(around);
    xml.attribute("ID").ifPresent(id -> ids.add(0, id));
    Optional<String> next = xml.attribute("IDNEXT");
    int first = into.size();
    while (xml.child()) {
      part(into, ids, type);
    }
    if (next.isPresent() && into.size() > first && into.get(into.size() - 1).next().isEmpty()) {
      AltoBlock last = into.remove(into.size() - 1);
      into.add(
          new AltoBlock(
              last.ids(), next, last.kind(), last.shape(), last.rotation(), last.lines()));
    }
  }

  private AltoBlock block(List<String> around, AltoStyles.Type outer) throws PageException {
    List<String> ids = new ArrayList<>(around);
    xml.attribute("ID").ifPresent(id -> ids.add(0, id));
    Optional<String> next = xml.attribute("IDNEXT");
    String kind = styles.kind(xml);
    double rotation = Measures.number(xml.attribute("ROTATION")).orElse(0);
    AltoStyles.Type type = styles.of(xml, outer);
    Optional<Shape> box = lines.box();
    Optional<Shape> polygon = Optional.empty();
    List<ReadLine> read = new ArrayList<>();
    while (xml.child()) {
      if (xml.name().equals("TextLine")) {
        lines.line(type).ifPresent(read::add);
      } else {
        Optional<Shape> found = lines.polygon();
        polygon = polygon.isPresent() ? polygon : found;
      }
    }
    return new AltoBlock(ids, next, kind, polygon.or(() -> box), rotation, read);
  }
}
