package org.copiste.language.pack;

import java.util.List;
import java.util.Map;

/**
 * A table of the language pack that holds several small sets of phrases: on each line the name of a
 * set, a tab, and its phrases, with commas between. Immutable.
 */
public final class PhraseTable {
  private final String name;
  private final Map<String, String> sets;

  private PhraseTable(String name) {
    this.name = name;
    this.sets = LanguagePack.current().table(name);
  }

  /**
   * Reads a table.
   *
   * @param name the file without {@code words/} and {@code .txt}
   * @throws IllegalStateException if the pack has no such file
   */
  public static PhraseTable read(String name) {
    return new PhraseTable(name);
  }

  /**
   * The phrases of a set, in the order of the file.
   *
   * @throws IllegalStateException if the table has no such set
   */
  public List<String> phrases(String set) {
    String phrases = sets.get(set);
    if (phrases == null) {
      throw new IllegalStateException(name + " lacks the set '" + set + "'");
    }
    return List.of(phrases.split("\\s*,\\s*", -1));
  }

  /** A regular expression for the phrases of a set, as {@link PhrasePattern} builds it. */
  public String pattern(String set) {
    return PhrasePattern.any(phrases(set));
  }
}
