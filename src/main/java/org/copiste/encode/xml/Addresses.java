package org.copiste.encode.xml;

import java.util.regex.Pattern;

/** Addresses that a person wrote, as values of {@code target}. */
public final class Addresses {
  private static final Pattern WEB =
      Pattern.compile("https?://(?:[\\w.~:/?#\\[\\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+");

  private Addresses() {}

  /** Whether a text is an address in the web and nothing else. */
  public static boolean isOne(String text) {
    return WEB.matcher(text).matches();
  }
}
