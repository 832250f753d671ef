package org.copiste.language.text;

import java.util.Locale;
import java.util.Set;
import org.copiste.language.pack.LanguagePack;

/** Recognises compounds: words whose hyphen belongs there. */
public final class Compounds {
  /** Words joined to the preceding one by a hyphen. */
  private static final Set<String> CLITICS = LanguagePack.current().words("repair/clitics");

  /** Prefixes that older spelling often separates by a hyphen. */
  private static final Set<String> PREFIXES =
      LanguagePack.current().words("repair/hyphenated-prefixes");

  private Compounds() {}

  /** Whether the hyphen between two words belongs to a compound, as opposed to a divided word. */
  public static boolean holds(String first, String second) {
    return CLITICS.contains(second) || isPrefix(first);
  }

  /** Whether a word is a prefix that older spelling often separates by a hyphen. */
  public static boolean isPrefix(String word) {
    return PREFIXES.contains(word.toLowerCase(Locale.ROOT));
  }
}
