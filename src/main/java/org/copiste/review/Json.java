package org.copiste.review;

/** Text in the data of a page. */
final class Json {
  private Json() {}

  /** A JSON string, in quotes, in which nothing can end or begin an element of the page. */
  static String string(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      boolean plain = c >= ' ' && c < 0x7F && "\"\\<>&'".indexOf(c) < 0;
      boolean letter = c >= 0xA1 && c < 0xD800 && c != '\u2028' && c != '\u2029';
      if (plain || letter) {
        out.append(c);
      } else {
        out.append("\\u").append(Integer.toHexString(c | 0x10000), 1, 5);
      }
    }
    return out.append('"').toString();
  }
}
