package org.copiste.encode.xml;

import java.util.List;

/** Builds XML text. Knows about escaping and indentation, not about TEI. */
public final class Xml {
  private final StringBuilder out = new StringBuilder();
  private int depth;
  private int tags;
  private int starts;

  /** The number of tags written so far; if it has not changed, only text was written. */
  public int tags() {
    return tags;
  }

  /** The number of elements begun so far. */
  public int starts() {
    return starts;
  }

  /** An empty text that is indented as if it stood here. */
  public Xml inside() {
    Xml inside = new Xml();
    inside.depth = depth;
    return inside;
  }

  public void raw(String markup) {
    out.append(markup);
  }

  public Xml open(String name, Attributes attributes) {
    out.append('<').append(name);
    writeAttributes(attributes);
    out.append('>');
    depth++;
    tags++;
    starts++;
    return this;
  }

  public Xml open(String name) {
    return open(name, Attributes.NONE);
  }

  public Xml close(String name) {
    out.append("</").append(name).append('>');
    depth--;
    tags++;
    return this;
  }

  public Xml empty(String name, Attributes attributes) {
    out.append('<').append(name);
    writeAttributes(attributes);
    out.append("/>");
    tags++;
    starts++;
    return this;
  }

  /** Writes an element that contains only text. */
  public Xml leaf(String name, Attributes attributes, String text) {
    open(name, attributes);
    text(text);
    return close(name);
  }

  public Xml text(String text) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      escape(c, false);
      i += Character.charCount(c);
    }
    return this;
  }

  public Xml character(int c) {
    escape(c, false);
    return this;
  }

  /** Starts a new line, indented to the current depth. */
  public Xml line() {
    out.append('\n').append("  ".repeat(depth));
    return this;
  }

  /** Starts a new line for the end tag of the innermost element. */
  public Xml lineBeforeClose() {
    out.append('\n').append("  ".repeat(depth - 1));
    return this;
  }

  private void writeAttributes(Attributes attributes) {
    List<String> pairs = attributes.pairs();
    for (int i = 0; i < pairs.size(); i += 2) {
      out.append(' ').append(pairs.get(i)).append("=\"");
      String value = pairs.get(i + 1);
      for (int k = 0; k < value.length(); ) {
        int c = value.codePointAt(k);
        escape(c, true);
        k += Character.charCount(c);
      }
      out.append('"');
    }
  }

  private void escape(int c, boolean quotes) {
    if (!isAllowed(c)) {
      out.append('\uFFFD');
    } else if (c == '&') {
      out.append("&amp;");
    } else if (c == '<') {
      out.append("&lt;");
    } else if (c == '>') {
      out.append("&gt;");
    } else if (c == '"' && quotes) {
      out.append("&quot;");
    } else if (isInvisible(c) || c == '\r' || (quotes && (c == '\n' || c == '\t'))) {
      out.append("&#x")
          .append(Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT))
          .append(';');
    } else {
      out.appendCodePoint(c);
    }
  }

  /** Whether XML 1.0 allows the character. */
  public static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= ' ' && c < 0xD800)
        || (c >= 0xE000 && c < 0xFFFE)
        || c >= 0x10000;
  }

  /** Whether a character is written as a reference because a reader would not see it. */
  private static boolean isInvisible(int c) {
    return (c > ' ' && Character.isSpaceChar(c))
        || (c >= 0x7F && c < 0xA0)
        || Character.getType(c) == Character.FORMAT;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
