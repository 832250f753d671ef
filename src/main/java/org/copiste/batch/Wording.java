package org.copiste.batch;

/** How the program says something to people, in the language of its messages. */
public interface Wording {
  /** As it stands in the code. */
  Wording ENGLISH = Wording::filled;

  /**
   * A phrase.
   *
   * @param english in English, with {@code {1}}, {@code {2}} … for the values
   */
  String say(String english, Object... values);

  /** A phrase with its values put in; digits in braces that are no place of a value stay. */
  static String filled(String phrase, Object... values) {
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (int at = phrase.indexOf('{'); at >= 0; at = phrase.indexOf('{', at + 1)) {
      int number = at + 2 < phrase.length() ? Character.digit(phrase.charAt(at + 1), 10) : -1;
      if (number >= 1 && number <= values.length && phrase.charAt(at + 2) == '}') {
        text.append(phrase, from, at).append(values[number - 1]);
        from = at + 3;
      }
    }
    return text.append(phrase.substring(from)).toString();
  }
}
