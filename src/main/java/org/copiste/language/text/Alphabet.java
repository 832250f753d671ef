package org.copiste.language.text;

import java.util.Map;
import org.copiste.language.pack.LanguagePack;

/** The letters and signs that the language adds to ASCII, and its vowels. */
public final class Alphabet {
  private static final Map<String, String> CHARACTERS =
      LanguagePack.current().table("spelling/characters");

  private static final String VOWELS = kind("vowels");
  private static final String MUTE = kind("mute");
  private static final String ACCENTED = kind("accented");
  private static final String SIGNS = kind("signs");

  private Alphabet() {}

  private static String kind(String name) {
    String characters = CHARACTERS.get(name);
    if (characters == null) {
      throw new IllegalStateException("spelling/characters lacks '" + name + "'");
    }
    return characters;
  }

  /** Whether it is a vowel, in either case. */
  public static boolean isVowel(char c) {
    return VOWELS.indexOf(Character.toLowerCase(c)) >= 0;
  }

  /** Whether a word before this letter, in either case, may lose its last vowel. */
  static boolean causesElision(char c) {
    return isVowel(c) || MUTE.indexOf(Character.toLowerCase(c)) >= 0;
  }

  /** Whether it is one of the language's letters outside ASCII, in either case. */
  public static boolean isAccented(char c) {
    return ACCENTED.indexOf(Character.toLowerCase(c)) >= 0;
  }

  /** Whether it is one of the signs outside ASCII that the language's typography uses. */
  public static boolean isSign(char c) {
    return SIGNS.indexOf(c) >= 0;
  }
}
