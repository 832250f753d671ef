package org.copiste.repair;

import java.util.ArrayList;
import java.util.List;
import org.copiste.language.Lexicon;
import org.copiste.language.WordTally;
import org.copiste.model.Span;

/**
 * Stretches that are not French: a quotation in another language, a title, code, a table of
 * figures.
 */
final class ForeignText {
  private static final int WINDOW = 12;

  /** If at least this share of a passage is foreign, the whole passage counts as foreign. */
  private static final double MOST = 0.67;

  private ForeignText() {}

  /** The foreign stretches among the tokens of one passage. */
  static List<Span> in(List<PassageWord> tokens, Lexicon lexicon) {
    int n = tokens.size();
    if (n < WINDOW / 2) {
      return List.of();
    }
    WordTally[] before = new WordTally[n + 1];
    before[0] = WordTally.NONE;
    for (int i = 0; i < n; i++) {
      String word = tokens.get(i).text();
      boolean isWord = Character.isLetter(word.charAt(0)) || word.charAt(0) == '|';
      before[i + 1] = isWord ? before[i].and(word, isKnown(tokens.get(i), lexicon)) : before[i];
    }
    List<Span> result = new ArrayList<>();
    int covered = 0;
    int done = 0;
    for (int from = 0; from < n; from++) {
      int to = Math.min(n, from + WINDOW);
      int first = Math.max(0, to - WINDOW);
      WordTally window = before[to].since(before[first]);
      boolean enough = to - first >= WINDOW / 2 && window.words() >= WINDOW / 3;
      if (enough && window.isForeign()) {
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

  private static boolean isKnown(PassageWord word, Lexicon lexicon) {
    return Character.isUpperCase(word.text().charAt(0)) || lexicon.knowsOfPeriod(word.core());
  }
}
