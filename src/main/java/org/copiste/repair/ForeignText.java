package org.copiste.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copiste.language.Lexicon;
import org.copiste.language.pack.LanguagePack;
import org.copiste.model.Span;

/**
 * Stretches that are not French: a quotation in another language, a title, code, a table of
 * figures. A stretch counts as foreign where, over a window of tokens, few are French words and
 * hardly any are function words, which no French sentence does without and which even bad OCR
 * leaves mostly intact. It also counts as foreign where function words of other languages outnumber
 * them, since English shares many content words with French.
 */
final class ForeignText {
  private static final int WINDOW = 12;
  private static final double KNOWN = 0.5;
  private static final double SMALL = 0.12;

  /** If at least this share of a passage is foreign, the whole passage counts as foreign. */
  private static final double MOST = 0.67;

  /** French function words that are rare in English, Latin, German and Italian. */
  private static final Set<String> SMALL_WORDS =
      LanguagePack.current().words("repair/function-words");

  /**
   * Function words of other languages that are neither French words nor common misreadings of them.
   */
  private static final Set<String> ALIEN_WORDS =
      LanguagePack.current().words("repair/foreign-function-words");

  private static final double ALIEN = 0.25;

  private ForeignText() {}

  /** The foreign stretches among the tokens of one passage. */
  static List<Span> in(String text, List<PassageWord> tokens, Lexicon lexicon) {
    int n = tokens.size();
    if (n < WINDOW / 2) {
      return List.of();
    }
    int[] known = new int[n + 1];
    int[] small = new int[n + 1];
    int[] alien = new int[n + 1];
    int[] words = new int[n + 1];
    for (int i = 0; i < n; i++) {
      String word = tokens.get(i).text();
      String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
      boolean isSmall = SMALL_WORDS.contains(lower);
      boolean isWord = Character.isLetter(word.charAt(0)) || word.charAt(0) == '|';
      boolean isName = Character.isUpperCase(word.charAt(0)) && !isSmall;
      words[i + 1] = words[i] + (isWord ? 1 : 0);
      small[i + 1] = small[i] + (isSmall ? 1 : 0);
      alien[i + 1] = alien[i] + (ALIEN_WORDS.contains(lower) ? 1 : 0);
      boolean counts = isWord && (isSmall || isName || lexicon.knowsOfPeriod(tokens.get(i).core()));
      known[i + 1] = known[i] + (counts ? 1 : 0);
    }
    List<Span> result = new ArrayList<>();
    int covered = 0;
    int done = 0;
    for (int from = 0; from < n; from++) {
      int to = Math.min(n, from + WINDOW);
      int first = Math.max(0, to - WINDOW);
      int all = words[to] - words[first];
      int french = small[to] - small[first];
      int other = alien[to] - alien[first];
      boolean noWords = known[to] - known[first] < KNOWN * all && french < SMALL * all;
      boolean foreign =
          to - first >= WINDOW / 2
              && all >= WINDOW / 3
              && (noWords || other >= ALIEN * all && other > french);
      if (foreign) {
        result.add(new Span(tokens.get(first).at().start(), tokens.get(to - 1).at().end()));
        covered += to - Math.max(first, done);
        done = to;
      }
    }
    if (covered >= MOST * n) {
      return List.of(new Span(tokens.get(0).at().start(), tokens.get(n - 1).at().end()));
    }
    return result;
  }
}
