package org.copiste.entities.name.gazetteer;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.copiste.entities.lexicon.FunctionWords;
import org.copiste.entities.lexicon.Morphology;
import org.copiste.entities.lexicon.WordLists;
import org.copiste.language.text.Fold;
import org.copiste.model.Mention;

/**
 * The part of a listed name by which texts call the place or body for short: {@code Sanary} for
 * {@code Sanary-sur-Mer}, {@code Etats-Unis} for {@code Etats-Unis d'Amérique}, {@code Sasoge} for
 * {@code Hameau de Sasoge}, {@code Dotation Carnegie} for {@code Dotation Carnegie pour la Paix}.
 */
public final class ShortName {
  private static final Set<String> SETTLEMENTS = WordLists.folded("names/settlement-nouns");
  private static final Set<String> PLACE_NOUNS = WordLists.folded("names/place-nouns");
  private static final Set<String> OF = FunctionWords.inNames("of");
  private static final Set<String> COMPLEMENTS = FunctionWords.inNames("place-complement");
  private static final Set<String> PURPOSES = FunctionWords.inNames("purpose");

  private ShortName() {}

  /** The short form of a name; empty if it has none. */
  static Optional<String> of(Mention.Type type, String name, Morphology morphology) {
    if (type == Mention.Type.ORG) {
      int end = end(name, PURPOSES);
      boolean several = end > 0 && name.substring(0, end).strip().indexOf(' ') > 0;
      return several ? Optional.of(name.substring(0, end).strip()) : Optional.empty();
    }
    int blank = name.indexOf(' ');
    if (blank > 0 && SETTLEMENTS.contains(Fold.of(name.substring(0, blank)))) {
      return Optional.of(withoutOf(name.substring(blank + 1)));
    }
    int end = end(name, COMPLEMENTS);
    String head = end < 0 ? "" : name.substring(0, end);
    boolean word = head.isEmpty() || morphology.isWord(head.toLowerCase(Locale.ROOT));
    return word ? Optional.empty() : Optional.of(head);
  }

  /**
   * A name without the common noun before it: {@code Molitor} of {@code rue Molitor}, {@code
   * Imbros} of {@code île d'Imbros}; the name itself where there is none.
   */
  public static String withoutNoun(String name) {
    int blank = name.indexOf(' ');
    String noun = blank < 0 ? "" : Fold.of(name.substring(0, blank));
    return PLACE_NOUNS.contains(noun) || SETTLEMENTS.contains(noun)
        ? withoutOf(name.substring(blank + 1))
        : name;
  }

  private static String withoutOf(String name) {
    int blank = name.indexOf(' ');
    int elided = Math.max(name.indexOf('\''), name.indexOf('’')) + 1;
    int end = elided > 0 && (blank < 0 || elided < blank) ? elided : blank;
    return end > 0 && OF.contains(Fold.of(name.substring(0, end)).strip())
        ? name.substring(end).strip()
        : name;
  }

  /**
   * Where a word of a set begins that is not the first word, or the mark before it; -1 for none.
   */
  private static int end(String name, Set<String> words) {
    for (int i = 1; i < name.length(); i++) {
      char mark = name.charAt(i);
      if (mark == ' ' || mark == '-') {
        int end = i + 1;
        while (end < name.length() && Character.isLetter(name.charAt(end))) {
          end++;
        }
        boolean elided = end < name.length() && "'’".indexOf(name.charAt(end)) >= 0;
        if (words.contains(Fold.of(name.substring(i + 1, elided ? end + 1 : end)))) {
          return i;
        }
      }
    }
    return -1;
  }
}
