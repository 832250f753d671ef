package org.copiste.encode.header;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.StringJoiner;
import org.copiste.encode.layout.EncodingLayout;
import org.copiste.encode.layout.Facsimile;
import org.copiste.encode.xml.Attributes;
import org.copiste.encode.xml.Xml;
import org.copiste.language.text.XmlNames;
import org.copiste.model.Layout;
import org.copiste.model.Shape;
import org.copiste.model.Source;

/** Writes {@code facsimile}: a surface for each page with its image, a zone for each line. */
public final class FacsimileWriter {
  private final Facsimile facsimile;
  private final Source source;
  private final Optional<String> address;
  private final Xml xml;

  public FacsimileWriter(EncodingLayout layout, Xml xml) {
    this.facsimile = layout.facsimile;
    this.source = layout.document.source();
    this.address = layout.document.metadata().facs();
    this.xml = xml;
  }

  public void write() {
    if (facsimile.pages().isEmpty()) {
      return;
    }
    xml.line().open("facsimile");
    for (int page = 0; page < facsimile.pages().size(); page++) {
      surface(page, facsimile.pages().get(page));
    }
    xml.lineBeforeClose().close("facsimile");
  }

  private void surface(int number, Layout.Page page) {
    Attributes attributes = Attributes.of("xml:id", Facsimile.surface(number));
    if (page.width() > 0 && page.height() > 0) {
      attributes = corners(attributes, Shape.box(0, 0, page.width(), page.height()));
    }
    xml.line().open("surface", attributes);
    Optional<String> image = image(number, page);
    if (image.isPresent()) {
      xml.line().empty("graphic", size(Attributes.of("url", image.get()), page));
    }
    for (Layout.Region region : page.regions()) {
      for (Layout.Line line : region.lines()) {
        zone(region, line);
      }
    }
    xml.lineBeforeClose().close("surface");
  }

  /** The size of the image, which is the page's where that is counted in pixels. */
  private static Attributes size(Attributes graphic, Layout.Page page) {
    boolean pixels = page.unit() == Layout.Unit.PIXEL && page.width() > 0 && page.height() > 0;
    return pixels
        ? graphic.with("width", page.width() + "px").with("height", page.height() + "px")
        : graphic;
  }

  private void zone(Layout.Region region, Layout.Line line) {
    if (line.shape().isEmpty()) {
      return;
    }
    Shape shape = line.shape().get();
    int number = source.lines().lineAt(line.at().start());
    Attributes attributes = Attributes.of("xml:id", Facsimile.zone(number));
    String type = region.type().isEmpty() ? line.type() : region.type();
    if (XmlNames.isName(type)) {
      attributes = attributes.with("type", type);
    }
    // TEI turns clockwise.
    long rotation = Math.floorMod(-Math.round(region.rotation()), 360L);
    if (rotation != 0) {
      attributes = attributes.with("rotate", Long.toString(rotation));
    }
    xml.line()
        .empty(
            "zone",
            shape.isBox() ? corners(attributes, shape) : attributes.with("points", points(shape)));
  }

  private static Attributes corners(Attributes attributes, Shape box) {
    return attributes
        .with("ulx", Integer.toString(box.left()))
        .with("uly", Integer.toString(box.top()))
        .with("lrx", Integer.toString(box.right()))
        .with("lry", Integer.toString(box.bottom()));
  }

  private static String points(Shape polygon) {
    StringJoiner points = new StringJoiner(" ");
    for (int i = 0; i < polygon.corners(); i++) {
      points.add(polygon.x(i) + "," + polygon.y(i));
    }
    return points.toString();
  }

  /** The configured address, or the name of the image without its folders. */
  private Optional<String> image(int number, Layout.Page page) {
    Optional<String> file =
        page.image().map(name -> name.substring(1 + lastSeparator(name))).filter(n -> !n.isBlank());
    if (address.isEmpty()) {
      return file.map(FacsimileWriter::encoded);
    }
    String name = file.orElse("");
    int dot = name.lastIndexOf('.');
    return Optional.of(
        address
            .get()
            .strip()
            .replace("{page}", Integer.toString(number + 1))
            .replace("{image}", encoded(dot > 0 ? name.substring(0, dot) : name))
            .replace("{name}", encoded(source.name())));
  }

  private static int lastSeparator(String path) {
    return Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
  }

  private static String encoded(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
