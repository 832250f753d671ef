package org.copiste.review;

/** Text in HTML and in the scripts of a page. */
final class Html {
  private Html() {}

  /** Text escaped for HTML; line ends become references, so that attributes keep them. */
  static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '{' -> out.append("&#123;");
                case '\n', '\r', '\t' -> out.append("&#").append(c).append(';');
                default -> {
                  boolean shown = c >= ' ' && c != 0x7F && !(c >= 0x80 && c < 0xA0);
                  out.appendCodePoint(shown ? c : 0xFFFD);
                }
              }
            });
    return out.toString();
  }

  /** The same on one line, with single blanks. */
  static String oneLine(String text) {
    return escaped(text.replaceAll("\\s+", " "));
  }

  /** A JSON string, in quotes, that ends no script and is no placeholder of the page. */
  static String json(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      boolean plain = c >= ' ' && c < 0x7F && "\"\\<>&{'".indexOf(c) < 0;
      boolean letter = c >= 0xA1 && c < 0xD800 && c != '\u2028' && c != '\u2029';
      if (plain || letter) {
        out.append(c);
      } else {
        out.append(String.format("\\u%04x", (int) c));
      }
    }
    return out.append('"').toString();
  }
}
