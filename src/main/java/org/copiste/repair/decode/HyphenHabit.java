package org.copiste.repair.decode;

import java.util.List;
import org.copiste.repair.lattice.CandidateGenerator;
import org.copiste.repair.token.Compounds;
import org.copiste.repair.token.OcrWord;
import org.copiste.repair.token.WordSequence;

/**
 * Whether a document keeps the hyphens of line ends that are lost: {@code con-trées} inside a line.
 * It shows so by parts that are no words and whose whole is one. Where it does not, a hyphen
 * between two words is more probably meant: {@code main-morte}.
 */
final class HyphenHabit {
  private static final int ENOUGH = 3;

  /** One such word in so many tokens; a page has some three hundred. */
  private static final int SELDOM = 1500;

  /** Highest probability of taking out a hyphen where the document shows no such habit. */
  static final double UNUSUAL = 0.85;

  private HyphenHabit() {}

  /** The highest probability that a hyphen inside a line of this document is none. */
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
