package org.copiste.structure.inline;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Judges whether words that the text sets off name a work: a noun such as <i>revue</i> or a verb
 * such as <i>lire</i> stands before them, and they begin with a capital.
 */
final class WorkTitles {
  private static final int FLAGS = Pattern.DOTALL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** Longest title in characters. */
  private static final int LONGEST = 200;

  /** Characters before the title that are looked at. */
  private static final int BEFORE = 40;

  private static final Pattern NOUN =
      Pattern.compile(
          ".*\\b(?:(revues?|journal|journaux|magazines?|quotidiens?|hebdomadaires?|mensuels?)"
              + "|(articles?|lettres?|po[èeé]mes?|chansons?|nouvelles?|chapitres?|essais?|discours)"
              + "|(brochures?|livres?|ouvrages?|romans?|pi[èe]ces?|recueils?|manuels?|trait[ée]s?)"
              + "|intitul[ée]e?s?|titres?|titr[ée]e?s?)\\s*:?\\s*",
          FLAGS);

  private static final Pattern VERB =
      Pattern.compile(
          ".*\\b(?:(?:dans|lire|lit|lisent|lu|relu|publi\\p{L}*|parue?s?|auteur|traduit|voir|cf\\.?"
              + "|de|cite|cit[ée])\\s+(?:(?:les?|la|des|du|de|son|sa)\\s+|l['’]\\s*)?)",
          FLAGS);

  private WorkTitles() {}

  /**
   * Whether these words name a work, and of which level.
   *
   * @param text what they stand in
   * @param open where they begin, their marks included
   * @param from where they begin without marks
   * @param to where they end without marks
   * @param italic whether they are set off as titles are and other words seldom
   * @return the TEI level of the title, which may be unknown and empty; no value for no title
   */
  static Optional<String> level(CharSequence text, int open, int from, int to, boolean italic) {
    boolean named =
        from < to
            && to - from <= LONGEST
            && begins(text.subSequence(from, to))
            && ".!?…;".indexOf(text.charAt(to - 1)) < 0;
    if (!named) {
      return Optional.empty();
    }
    String before = text.subSequence(Math.max(0, open - BEFORE), open).toString();
    if (italic) {
      before = before.replaceFirst(",\\s*$", " ");
    }
    Matcher noun = NOUN.matcher(before);
    if (noun.matches()) {
      return Optional.of(
          noun.group(1) != null
              ? "j"
              : noun.group(2) != null ? "a" : noun.group(3) != null ? "m" : "");
    }
    return italic && VERB.matcher(before).matches() ? Optional.of("") : Optional.empty();
  }

  /** Whether a title begins with a capital, an elided article before it aside. */
  private static boolean begins(CharSequence title) {
    boolean elided =
        title.length() > 2
            && "lL".indexOf(title.charAt(0)) >= 0
            && "'’".indexOf(title.charAt(1)) >= 0;
    return Character.isUpperCase(title.charAt(elided ? 2 : 0));
  }
}
