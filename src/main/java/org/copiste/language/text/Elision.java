package org.copiste.language.text;

import java.util.Locale;
import java.util.Set;
import org.copiste.language.pack.LanguagePack;

/** Words that lose their last vowel before another: {@code l'}, {@code qu'}, {@code jusqu'}. */
public final class Elision {
  private static final Set<String> WORDS = LanguagePack.current().words("spelling/elided-words");
  private static final Set<String> PREFIXES =
      LanguagePack.current().words("spelling/elided-prefixes");

  private Elision() {}

  /** Whether this, without its apostrophe, is an elided word. */
  public static boolean isElided(String word) {
    return WORDS.contains(word.toLowerCase(Locale.ROOT));
  }

  /**
   * Whether this, without its apostrophe, is an elided word or the first part of a word like it.
   */
  public static boolean takesApostrophe(String word) {
    return isElided(word) || PREFIXES.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether an elided word can stand before this one. */
  public static boolean isBefore(String word) {
    return !word.isEmpty() && Alphabet.causesElision(word.charAt(0));
  }
}
