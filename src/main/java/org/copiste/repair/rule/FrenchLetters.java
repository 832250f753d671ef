package org.copiste.repair.rule;

import java.util.Locale;
import java.util.Set;

/** What French spelling says about the beginning of a word. */
final class FrenchLetters {
  private static final String VOWELS = "aàâäeéèêëiîïoôöuùûüyœæAÀÂÄEÉÈÊËIÎÏOÔÖUÙÛÜYŒÆ";

  /** Words that lose their vowel before another, without the apostrophe. */
  static final Set<String> ELIDED =
      Set.of(
          "l", "d", "j", "m", "t", "s", "n", "c", "ç", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu",
          "quelqu", "presqu", "entr", "aujourd");

  private FrenchLetters() {}

  /** Whether an elided word can stand before this one: it begins with a vowel or an h. */
  static boolean takesElision(String word) {
    return !word.isEmpty()
        && (VOWELS.indexOf(word.charAt(0)) >= 0 || Character.toLowerCase(word.charAt(0)) == 'h');
  }

  /** Whether the string, without an apostrophe, is an elided word. */
  static boolean isElided(String core) {
    return ELIDED.contains(core.toLowerCase(Locale.ROOT));
  }
}
