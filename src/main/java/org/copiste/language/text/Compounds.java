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

  /** Number words; those that a hyphen joins to another are the tens, those behind it the units. */
  private static final Set<String> TENS = LanguagePack.current().words("repair/hyphenated-tens");

  private static final Set<String> UNITS = LanguagePack.current().words("repair/hyphenated-units");

  /** Prefixes that are no words by themselves and keep their hyphen today. */
  private static final Set<String> KEPT = LanguagePack.current().words("repair/kept-prefixes");

  private Compounds() {}

  /** Whether two words are written with a hyphen between them: {@code dix-huit}. */
  public static boolean joins(String first, String second) {
    String head = first.toLowerCase(Locale.ROOT);
    return KEPT.contains(head) || TENS.contains(head) && UNITS.contains(second);
  }

  /** Whether the hyphen between two words belongs to a compound, as opposed to a divided word. */
  public static boolean holds(String first, String second) {
    return CLITICS.contains(second) || isPrefix(first);
  }

  /** Whether a word is a prefix that older spelling often separates by a hyphen. */
  public static boolean isPrefix(String word) {
    return PREFIXES.contains(word.toLowerCase(Locale.ROOT));
  }
}
