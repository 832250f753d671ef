package org.copiste.repair;

import java.util.Locale;
import java.util.Map;
import org.copiste.language.pack.LanguagePack;

/** Words that are right with an accent and without it, such as {@code a} and {@code à}. */
public final class AccentTwins {
  private static final Map<String, String> TWINS =
      LanguagePack.current().table("repair/accent-twins");

  private AccentTwins() {}

  /** The word with its accent, in lower case; the word itself where it has no twin. */
  public static String accented(String bare) {
    return TWINS.getOrDefault(bare.toLowerCase(Locale.ROOT), bare);
  }

  /** Whether the second word is the first with its accent, whatever their capitals. */
  public static boolean areTwins(String bare, String accented) {
    String twin = TWINS.getOrDefault(bare.toLowerCase(Locale.ROOT), "");
    return twin.equals(accented.toLowerCase(Locale.ROOT));
  }
}
