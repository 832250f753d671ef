package org.copiste.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copiste.language.Lexicon;
import org.copiste.model.Span;

/**
 * Stretches that are not French: a quotation in another language, a title, code, a table of
 * figures. A stretch counts as foreign where, over a window of tokens, few are French words and
 * hardly any is one of the small words that hold every French sentence together; bad OCR spoils
 * words, but not all of those. It also counts as foreign where the small words of other languages
 * outnumber those: English shares many of its words with French.
 */
final class ForeignText {
  private static final int WINDOW = 12;
  private static final double KNOWN = 0.5;
  private static final double SMALL = 0.12;

  /** Where so much of a passage is foreign, all of it is. */
  private static final double MOST = 0.67;

  /** The commonest small words that are not just as common in English, Latin, German or Italian. */
  private static final Set<String> SMALL_WORDS =
      Set.of(
          ("le la les l l' de du des d d' et un une en dans que qu qu' qui ce cette ces c c' il ils"
                  + " elle je j j' nous vous ne n n' pas se s s' son sa ses sur par pour plus est"
                  + " sont été était au aux avec mais ou leur leurs y a à i i' | |' il' ll lls")
              .split(" "));

  /** Small words of other languages that are no words of French nor common misreadings of them. */
  private static final Set<String> ALIEN_WORDS =
      Set.of(
          ("the and of to was were had with for that this he she they his it from by not be have"
                  + " which would der das und nicht ist ein eine den dem von zu mit sich auf für"
                  + " wie auch che di del della con non gli sono nel alla delle dei più los las por como pero cum"
                  + " quod ut ad sed quae ab nec autem")
              .split(" "));

  private static final double ALIEN = 0.25;

  private ForeignText() {}

  /** The foreign stretches among the tokens of one passage. */
  static List<Span> in(String text, List<Token> tokens, Lexicon lexicon) {
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
