package org.copiste.read.alto;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.copiste.model.Layout;
import org.copiste.read.page.Measures;
import org.copiste.read.page.PageException;
import org.copiste.read.xml.XmlCursor;

/** The styles and tags of an ALTO file, to which its blocks, lines and words refer. */
final class AltoStyles {
  /**
   * A style with what {@link Layout.Style} leaves out.
   *
   * @param superscript whether the type is raised
   */
  record Type(Layout.Style style, boolean superscript) {
    static final Type UNKNOWN = new Type(Layout.Style.UNKNOWN, false);
  }

  private final Map<String, Type> styles = new HashMap<>();
  private final Map<String, String> labels = new HashMap<>();

  /** One instance for each style that occurs: a page has few styles and many words. */
  private final Map<Type, Type> known = new HashMap<>();

  /** Reads {@code Styles} or {@code Tags}. */
  void read(XmlCursor xml) throws PageException {
    while (xml.child()) {
      Optional<String> id = xml.attribute("ID");
      if (id.isPresent() && xml.name().equals("TextStyle")) {
        styles.put(id.get(), in(Type.UNKNOWN, xml, "FONTSTYLE"));
      } else if (id.isPresent() && says(xml.name())) {
        xml.attribute("LABEL").ifPresent(label -> labels.put(id.get(), label));
      }
      xml.skip();
    }
  }

  /** Whether a tag tells what kind of block or line something is. */
  private static boolean says(String tag) {
    return tag.equals("LayoutTag") || tag.equals("StructureTag") || tag.equals("OtherTag");
  }

  /** The style of the present element, which is inside something of another style. */
  Type of(XmlCursor xml, Type outer) {
    Type type = outer;
    Optional<String> references = xml.attribute("STYLEREFS");
    if (references.isPresent()) {
      for (String reference : references.get().strip().split("\\s+")) {
        type = styles.getOrDefault(reference, type);
      }
    }
    return in(type, xml, "STYLE");
  }

  private Type in(Type outer, XmlCursor xml, String attribute) {
    Optional<String> names = xml.attribute(attribute);
    OptionalDouble size = Measures.positive(xml.attribute("FONTSIZE"));
    if (names.isEmpty() && size.isEmpty()) {
      return outer;
    }
    String said = names.orElse("").toLowerCase(Locale.ROOT);
    Layout.Style style = outer.style();
    Type type =
        new Type(
            new Layout.Style(
                size.isPresent() ? size : style.size(),
                names.isEmpty() ? style.bold() : said.contains("bold"),
                names.isEmpty() ? style.italic() : said.contains("italic"),
                names.isEmpty() ? style.smallCapitals() : said.contains("smallcaps")),
            names.isEmpty() ? outer.superscript() : said.contains("superscript"));
    return known.computeIfAbsent(type, t -> t);
  }

  /** What kind of block or line the present element is; the empty string if nothing says it. */
  String kind(XmlCursor xml) {
    Optional<String> type = xml.attribute("TYPE");
    if (type.isPresent()) {
      return type.get();
    }
    for (String reference : xml.attribute("TAGREFS").orElse("").strip().split("\\s+")) {
      if (labels.containsKey(reference)) {
        return labels.getOrDefault(reference, "");
      }
    }
    return "";
  }
}
