package org.copiste.read.rewrite;

import java.util.Optional;
import org.copiste.model.Span;

/** An element of an XML file with some attributes and children changed, the rest as it is. */
public final class Tag {
  private final String xml;
  private final XmlNode node;
  private final Splices changes = new Splices();
  private final StringBuilder added = new StringBuilder();

  /**
   * Begins without any change.
   *
   * @param xml the whole file
   */
  public Tag(String xml, XmlNode node) {
    this.xml = xml;
    this.node = node;
  }

  /** Gives an attribute a value, adding it after the others where the element has none. */
  public Tag set(String attribute, String value) {
    Optional<Span> at = node.attribute(attribute);
    if (at.isPresent()) {
      boolean single = xml.charAt(at.get().start() - 1) == '\'';
      String escaped = escape(value);
      replace(at.get(), single ? escaped.replace("'", "&apos;") : escaped);
    } else {
      added.append(' ').append(attribute).append("=\"").append(escape(value)).append('"');
    }
    return this;
  }

  /** Takes an attribute away, if there is one. */
  public Tag drop(String attribute) {
    node.attribute(attribute).ifPresent(at -> replace(new Span(nameStart(at), at.end() + 1), ""));
    return this;
  }

  /** The place of an attribute's name with the white space before it. */
  private int nameStart(Span value) {
    int at = xml.lastIndexOf('=', value.start() - 2);
    at = back(at, true);
    at = back(at, false);
    return back(at, true);
  }

  private int back(int from, boolean over) {
    int at = from;
    while (Character.isWhitespace(xml.charAt(at - 1)) == over) {
      at--;
    }
    return at;
  }

  /** Takes an element inside this one away. */
  public Tag drop(XmlNode inside) {
    replace(inside.at(), "");
    return this;
  }

  /** Replaces characters inside the element. */
  public Tag replace(Span at, String by) {
    changes.replace(at.start(), at.end(), by);
    return this;
  }

  /**
   * The element with something more in it.
   *
   * @param behind the element inside it behind which that stands; empty for its beginning
   */
  public String with(Optional<XmlNode> behind, String more) {
    int tagEnd = node.content().start() - 1;
    if (!node.isEmptyTag(xml)) {
      if (added.length() > 0) {
        replace(Span.at(tagEnd), added.toString());
      }
      if (!more.isEmpty()) {
        replace(Span.at(behind.map(b -> b.at().end()).orElse(node.content().start())), more);
      }
    } else if (more.isEmpty()) {
      replace(Span.at(tagEnd - 1), added.toString());
    } else {
      String close = "</" + node.qualifiedName() + ">";
      replace(new Span(tagEnd - 1, tagEnd + 1), added + ">" + more + close);
    }
    return changes.apply(xml, node.at());
  }

  /** The element. */
  public String done() {
    return with(Optional.empty(), "");
  }

  /** Characters as they stand in an attribute or between tags. */
  public static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
