package org.copiste.language.text;

/** Text in HTML. */
public final class HtmlText {
  private HtmlText() {}

  /**
   * Text escaped for elements and for attributes in quotes. Line ends become references, so that
   * attributes keep them, and so do braces, so that no text is a placeholder of a page; control
   * characters become U+FFFD.
   */
  public static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'', '{', '\n', '\r', '\t' -> out.append("&#").append(c).append(';');
                default -> {
                  boolean shown = c >= ' ' && c != 0x7F && !(c >= 0x80 && c < 0xA0);
                  out.appendCodePoint(shown ? c : 0xFFFD);
                }
              }
            });
    return out.toString();
  }
}
