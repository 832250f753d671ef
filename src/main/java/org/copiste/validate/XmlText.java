package org.copiste.validate;

import java.util.Map;
import org.xml.sax.Attributes;

/** Writes XML as text, without any check of its own. */
final class XmlText {
  private final StringBuilder out;

  XmlText(StringBuilder out) {
    this.out = out;
  }

  /** A start tag with these namespace declarations; the prefix {@code xml} needs none. */
  void open(String qualified, Map<String, String> namespaces, Attributes attributes) {
    out.append('<').append(qualified);
    namespaces.forEach(
        (prefix, uri) -> attribute(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, uri));
    for (int i = 0; i < attributes.getLength(); i++) {
      attribute(attributes.getQName(i), attributes.getValue(i));
    }
    out.append('>');
  }

  /** An empty element with attributes as names and values in turn. */
  void empty(String name, String... attributes) {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      attribute(attributes[i], attributes[i + 1]);
    }
    out.append("/>");
  }

  void close(String qualified) {
    out.append("</").append(qualified).append('>');
  }

  void text(char[] characters, int start, int length) {
    for (int i = start; i < start + length; i++) {
      escaped(characters[i]);
    }
  }

  /** Markup as it is. */
  void markup(String markup) {
    out.append(markup);
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    value(value);
    out.append('"');
  }

  /** The inside of an attribute in double quotation marks. */
  void value(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\n' || c == '\t') {
        out.append("&#").append((int) c).append(';');
      } else {
        escaped(c);
      }
    }
  }

  private void escaped(char c) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '\r' -> out.append("&#13;");
      default -> out.append(c);
    }
  }
}
