package org.copiste.language.text;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text of others, such as a file's name, in a message for people. */
public final class OneLine {
  /**
   * What a terminal obeys: control characters, those above ASCII included, line ends, and what
   * turns the direction of writing (Unicode Standard Annex 9, section 2).
   */
  private static final Pattern CONTROLS =
      Pattern.compile(
          "[\\p{IsControl}\\u061C\\u200E\\u200F\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");

  /** Where the sentence of a library goes on in another line. */
  private static final Pattern LINE_END = Pattern.compile("\\s*\\R\\s*");

  private OneLine() {}

  /** The text with all such characters escaped, as in <code>a&#92;u202eb.txt</code>. */
  public static String of(String text) {
    return CONTROLS.matcher(text).replaceAll(OneLine::escape);
  }

  /** The same of what a library says, in several lines perhaps; a blank stands for a line's end. */
  public static String joined(String text) {
    return of(LINE_END.matcher(text).replaceAll(" "));
  }

  private static String escape(MatchResult control) {
    char c = control.group().charAt(0);
    String escape =
        switch (c) {
          case '\n' -> "\\n";
          case '\r' -> "\\r";
          case '\t' -> "\\t";
          default -> String.format(Locale.ROOT, "\\u%04x", (int) c);
        };
    return Matcher.quoteReplacement(escape);
  }
}
