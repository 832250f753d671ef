package org.copiste.repair.decode;

import java.util.List;
import org.copiste.language.text.Compounds;
import org.copiste.repair.lattice.CandidateGenerator;
import org.copiste.repair.token.OcrWord;
import org.copiste.repair.token.WordSequence;

/**
 * Whether a document contains words divided at former line ends, such as {@code con-trées} inside a
 * line. Evidence is a pair of parts that are not words but form one together. Without such
 * evidence, a hyphen between two words probably belongs there: {@code main-morte}.
 */
final class HyphenHabit {
  private static final int ENOUGH = 3;

  /** At least one such word in this many tokens; a page has about 300. Set by hand. */
  private static final int SELDOM = 1500;

  /**
   * Highest probability of removing a hyphen in a document without such words; set by hand, below
   * the default threshold.
   */
  static final double UNUSUAL = 0.85;

  private HyphenHabit() {}

  /** The highest probability of removing a hyphen inside a line of this document. */
  static double mostProbable(List<WordSequence> passages, CandidateGenerator candidates) {
    int divided = 0;
    int tokens = 0;
    for (WordSequence passage : passages) {
      tokens += passage.tokens().size();
      for (int i = 0; i + 1 < passage.tokens().size(); i++) {
        if (passage.gap(i).equals("-")) {
          OcrWord first = passage.tokens().get(i);
          OcrWord second = passage.tokens().get(i + 1);
          boolean meant =
              first.isWord() && second.isWord() || Compounds.holds(first.text(), second.text());
          divided += !meant && candidates.isWord(first.text() + second.text()) ? 1 : 0;
        }
      }
    }
    return divided >= ENOUGH && divided * SELDOM >= tokens ? 1 : UNUSUAL;
  }
}
