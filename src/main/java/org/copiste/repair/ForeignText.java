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
 * words, but not all of those.
 */
final class ForeignText {
  private static final int WINDOW = 12;
  private static final double KNOWN = 0.5;
  private static final double SMALL = 0.12;

  /** The commonest small words that are not just as common in English, Latin, German or Italian. */
  private static final Set<String> SMALL_WORDS =
      Set.of(
          ("le la les l l' de du des d d' et un une en dans que qu qu' qui ce cette ces c c' il ils"
                  + " elle je j j' nous vous ne n n' pas se s s' son sa ses sur par pour plus est"
                  + " sont été était au aux avec mais ou leur leurs y a à i i' | |' il' ll lls")
              .split(" "));

  private ForeignText() {}

  /** The foreign stretches among the tokens of one passage. */
  static List<Span> in(String text, List<Token> tokens, Lexicon lexicon) {
    int n = tokens.size();
    if (n < WINDOW / 2) {
      return List.of();
    }
    int[] known = new int[n + 1];
    int[] small = new int[n + 1];
    int[] words = new int[n + 1];
    for (int i = 0; i < n; i++) {
      String word = tokens.get(i).text();
      String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
      boolean isSmall = SMALL_WORDS.contains(lower);
      boolean isWord = Character.isLetter(word.charAt(0)) || word.charAt(0) == '|';
      boolean isName = Character.isUpperCase(word.charAt(0)) && !isSmall;
      words[i + 1] = words[i] + (isWord ? 1 : 0);
      small[i + 1] = small[i] + (isSmall ? 1 : 0);
      boolean counts = isWord && (isSmall || isName || lexicon.knowsOfPeriod(tokens.get(i).core()));
      known[i + 1] = known[i] + (counts ? 1 : 0);
    }
    List<Span> result = new ArrayList<>();
    for (int from = 0; from < n; from++) {
      int to = Math.min(n, from + WINDOW);
      int first = Math.max(0, to - WINDOW);
      int all = words[to] - words[first];
      boolean foreign =
          to - first >= WINDOW / 2
              && all >= WINDOW / 3
              && known[to] - known[first] < KNOWN * all
              && small[to] - small[first] < SMALL * all;
      if (foreign) {
        result.add(new Span(tokens.get(first).at().start(), tokens.get(to - 1).at().end()));
      }
    }
    return result;
  }
}
