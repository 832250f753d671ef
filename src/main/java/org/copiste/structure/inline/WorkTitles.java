package org.copiste.structure.inline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copiste.language.pack.LanguagePack;
import org.copiste.language.pack.PhrasePattern;
import org.copiste.language.pack.PhraseTable;

/**
 * Decides whether words in quotation marks or italics are the title of a work: they begin with a
 * capital, and before them stands a noun such as <i>revue</i> or, if they are in italics, a verb
 * such as <i>lire</i>.
 */
final class WorkTitles {
  private static final int FLAGS = Pattern.DOTALL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** Longest title in characters; longer italics are quotations. Set by hand. */
  private static final int LONGEST = 200;

  /** Characters before the title that are looked at: a noun, an article and a colon. */
  private static final int BEFORE = 40;

  /**
   * Words right before a title, by the TEI level of the title; empty where the level is unknown.
   */
  private static final Map<String, Pattern> NOUNS = nouns();

  private static final PhraseTable WORDS = PhraseTable.read("works/before-titles");
  private static final Pattern ELIDED = Pattern.compile(WORDS.pattern("elided-determiner"), FLAGS);

  /** Words between which and a title in italics stands a determiner at most. */
  private static final Pattern CUE =
      Pattern.compile(
          ".*\\b"
              + WORDS.pattern("cue")
              + "\\s+(?:"
              + WORDS.pattern("determiner")
              + "\\s+|"
              + WORDS.pattern("elided-determiner")
              + "\\s*)?",
          FLAGS);

  private WorkTitles() {}

  /**
   * Whether these words name a work, and of which level.
   *
   * @param text what they stand in
   * @param open where they begin, their marks included
   * @param from where they begin without marks
   * @param to where they end without marks
   * @param italic whether they are in italics, as titles often are and other words seldom
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
    for (Map.Entry<String, Pattern> noun : NOUNS.entrySet()) {
      if (noun.getValue().matcher(before).matches()) {
        return Optional.of(noun.getKey());
      }
    }
    return italic && CUE.matcher(before).matches() ? Optional.of("") : Optional.empty();
  }

  /** Whether a title begins with a capital, not counting an elided article before it. */
  private static boolean begins(CharSequence title) {
    Matcher elided = ELIDED.matcher(title);
    int first = elided.lookingAt() && elided.end() < title.length() ? elided.end() : 0;
    return Character.isUpperCase(title.charAt(first));
  }

  private static Map<String, Pattern> nouns() {
    LanguagePack pack = LanguagePack.current();
    Map<String, List<String>> byLevel = pack.keysByValue("works/nouns");
    byLevel.put("", List.copyOf(pack.words("works/title-words")));
    Map<String, Pattern> patterns = new LinkedHashMap<>();
    byLevel.forEach(
        (level, nouns) ->
            patterns.put(
                level, Pattern.compile(".*\\b" + PhrasePattern.any(nouns) + "\\s*:?\\s*", FLAGS)));
    return patterns;
  }
}
