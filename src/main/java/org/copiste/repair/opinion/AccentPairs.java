package org.copiste.repair.opinion;

import java.util.Locale;
import java.util.Map;

/** The words that LanguageTool's context rules tell from their twins with an accent. */
final class AccentPairs {
  private static final Map<String, String> TWINS =
      Map.of(
          "a", "à", "la", "là", "ou", "où", "voila", "voilà", "du", "dû", "des", "dès", "sur",
          "sûr");

  private AccentPairs() {}

  /** Whether the second word is the first with its accent, whatever their capitals. */
  static boolean areTwins(String bare, String accented) {
    String twin = TWINS.getOrDefault(bare.toLowerCase(Locale.ROOT), "");
    return twin.equals(accented.toLowerCase(Locale.ROOT));
  }
}
