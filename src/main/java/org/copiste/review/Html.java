package org.copiste.review;

import org.copiste.language.text.HtmlText;

/** Text in HTML and in the scripts of a page. */
final class Html {
  private Html() {}

  /** Text escaped for HTML, on one line, with single blanks. */
  static String oneLine(String text) {
    return HtmlText.escaped(text.replaceAll("\\s+", " "));
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
