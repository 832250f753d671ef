package org.copiste.entities.lexicon;

import java.util.Map;
import java.util.Set;
import org.copiste.language.pack.LanguagePack;

/** The words with which letters name those who write and receive them. */
public final class PartyWords {
  private static final Map<String, String> SETS =
      LanguagePack.current().table("letters/party-words");

  private PartyWords() {}

  /** A set of the language pack, folded; holds nothing that is a word if there is none. */
  public static Set<String> in(String set) {
    return Set.of(SETS.getOrDefault(set, "").split("\\s*,\\s*", -1));
  }
}
