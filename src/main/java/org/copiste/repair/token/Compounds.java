package org.copiste.repair.token;

import java.util.Locale;
import java.util.Set;

/** Hyphens inside a line that belong where they are. */
public final class Compounds {
  /** Words that a hyphen ties to the one before. */
  private static final Set<String> CLITICS =
      Set.of(
          "il", "ils", "elle", "elles", "on", "je", "tu", "nous", "vous", "ce", "ci", "là", "la",
          "le", "les", "lui", "leur", "moi", "toi", "y", "en", "même", "mêmes", "t");

  /** Beginnings that were long written with a hyphen and are not always today. */
  private static final Set<String> PREFIXES =
      Set.of(
          "anti", "auto", "bi", "co", "contre", "demi", "entr", "entre", "ex", "extra", "haut",
          "inter", "mi", "micro", "néo", "non", "outre", "passe", "porte", "post", "pré", "pro",
          "quasi", "semi", "sous", "super", "sur", "tout", "très", "ultra", "vice", "t");

  private Compounds() {}

  /** Whether the hyphen between two words is no sign of a divided word. */
  public static boolean holds(String first, String second) {
    return CLITICS.contains(second) || isPrefix(first);
  }

  /** Whether a word was long written with a hyphen behind it, as beginnings of words are. */
  public static boolean isPrefix(String word) {
    return PREFIXES.contains(word.toLowerCase(Locale.ROOT));
  }
}
