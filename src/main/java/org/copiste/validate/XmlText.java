package org.copiste.validate;

import java.util.Map;
import org.xml.sax.Attributes;

/** Writes XML to a string without checking that it is well-formed. */
final class XmlText {
  private final StringBuilder out;

  XmlText(StringBuilder out) {
    this.out = out;
  }

  /** Writes a start tag with namespace declarations. */
  void open(String qualified, Map<String, String> namespaces, Attributes attributes) {
    out.append('<').append(qualified);
    namespaces.forEach(
        (prefix, uri) -> attribute(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, uri));
    for (int i = 0; i < attributes.getLength(); i++) {
      attribute(attributes.getQName(i), attributes.getValue(i));
    }
    out.append('>');
  }

  /** Writes an empty element; the attributes are alternating names and values. */
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

  /** Writes markup without escaping it. */
  void markup(String markup) {
    out.append(markup);
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    value(value);
    out.append('"');
  }

  /** Writes an attribute value, without its double quotation marks. */
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
