package org.copiste.encode.restore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.copiste.encode.restore.Facsimile.Place;
import org.copiste.encode.restore.Facsimile.Surface;
import org.xml.sax.Attributes;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Collects the surfaces of a TEI document, and the zones that its lines point at. */
final class FacsimileReader extends DefaultHandler {
  private static final List<Integer> UNKNOWN = List.of(0, 0, 0, 0);

  private final List<Surface> surfaces = new ArrayList<>();
  private final List<String> urls = new ArrayList<>();
  private final Map<String, Place> zones = new HashMap<>();
  private final Map<Integer, Place> lines = new TreeMap<>();
  private List<Integer> box = UNKNOWN;

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes) {
    switch (name) {
      case "surface" -> {
        urls.clear();
        box = box(attributes);
      }
      case "graphic" -> urls.add(value(attributes, "url"));
      case "zone" ->
          zones.put("#" + value(attributes, "xml:id"), new Place(surfaces.size(), box(attributes)));
      case "lb" -> line(attributes);
      default -> {
        // Says nothing of images.
      }
    }
  }

  @Override
  public void endElement(String uri, String name, String qName) {
    if (name.equals("surface")) {
      surfaces.add(new Surface(urls, box));
      urls.clear();
    }
  }

  @Override
  public void fatalError(SAXParseException e) throws SAXParseException {
    throw e;
  }

  Facsimile finish() {
    return new Facsimile(surfaces, lines);
  }

  private void line(Attributes attributes) {
    Place place = zones.get(value(attributes, "facs").split("\\s", 2)[0]);
    String n = value(attributes, "n");
    if (place != null && !place.box().equals(UNKNOWN) && n.matches("\\d{1,9}")) {
      lines.putIfAbsent(Integer.parseInt(n), place);
    }
  }

  /** The outline of a zone, a rectangle or the one around its points. */
  private static List<Integer> box(Attributes attributes) {
    List<Integer> across = new ArrayList<>();
    List<Integer> down = new ArrayList<>();
    String corners =
        String.join(
            " ",
            value(attributes, "ulx") + "," + value(attributes, "uly"),
            value(attributes, "lrx") + "," + value(attributes, "lry"));
    String points = value(attributes, "points");
    for (String point : (points.isEmpty() ? corners : points).trim().split("\\s+")) {
      if (!point.matches("\\d{1,6}(\\.\\d*)?,\\d{1,6}(\\.\\d*)?")) {
        return UNKNOWN;
      }
      String[] at = point.split(",");
      across.add((int) Double.parseDouble(at[0]));
      down.add((int) Double.parseDouble(at[1]));
    }
    return List.of(
        across.stream().min(Integer::compare).orElse(0),
        down.stream().min(Integer::compare).orElse(0),
        across.stream().max(Integer::compare).orElse(0),
        down.stream().max(Integer::compare).orElse(0));
  }

  private static String value(Attributes attributes, String name) {
    String value = attributes.getValue(name);
    return value == null ? "" : value;
  }
}
