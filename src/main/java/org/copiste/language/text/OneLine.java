package org.copiste.language.text;

import java.util.regex.Pattern;

/** Text of others, such as a file's name, in a message for people. */
public final class OneLine {
  /** Control characters, those above ASCII included, which a terminal obeys; and line ends. */
  private static final Pattern CONTROLS = Pattern.compile("[\\p{IsControl}\\u2028\\u2029]+");

  private OneLine() {}

  /** The text on one line; a blank stands for control characters and line ends. */
  public static String of(String text) {
    return CONTROLS.matcher(text).replaceAll(" ");
  }
}
