package org.copiste.structure.call;

import java.util.regex.Pattern;

/**
 * A call that is a star between blanks behind a word: {@code mot * qui}. A row of stars is none,
 * nor is the star before a year of birth.
 */
final class StarApart {
  private static final Pattern AROUND = Pattern.compile("\\p{L}\\s\\*(?=[.,;:]|\\s++(?!\\d)|$)");

  private StarApart() {}

  /** Whether the sign at {@code at} is one, on the line from {@code from} to {@code to}. */
  static boolean isCall(String text, int from, int at, int to) {
    int next = text.indexOf('*', at + 1);
    return text.indexOf('*', from) == at
        && (next < 0 || next >= to)
        && AROUND.matcher(text).region(Math.max(from, at - 2), to).lookingAt();
  }
}
