package org.copiste.repair.lattice;

import java.util.List;
import org.copiste.language.text.Compounds;
import org.copiste.repair.token.Gaps;
import org.copiste.repair.token.OcrWord;
import org.copiste.repair.token.WordCounts;
import org.copiste.repair.token.WordSequence;
import org.copiste.repair.token.WrittenForm;

/**
 * A word that a hyphen and a line end divide and that no lexicon has, such as a name: {@code
 * Borda-} and {@code gnoni} on the next line. Where one of the parts is no word by itself, the
 * whole is more probably one than a compound.
 */
final class DivisionEdges implements EdgeSource {
  private static final int SHORTEST_PART = 2;
  private static final int LONGEST = 26;

  private final CandidateGenerator candidates;
  private final UnknownWordCosts unknown;
  private final GapCosts gaps;

  DivisionEdges(CandidateGenerator candidates, DecoderWeights weights, WordCounts words) {
    this.candidates = candidates;
    this.unknown = new UnknownWordCosts(candidates, weights, words);
    this.gaps = new GapCosts(candidates.errors(), weights);
  }

  @Override
  public void add(WordSequence passage, int i, List<Edge> edges) {
    if (i + 1 >= passage.tokens().size()) {
      return;
    }
    OcrWord first = passage.tokens().get(i);
    OcrWord second = passage.tokens().get(i + 1);
    String gap = passage.gap(i);
    double cost = gaps.cost(gap);
    boolean division = cost >= 0 && gap.indexOf('\n') > 0 && Gaps.isHyphen(gap);
    if (!division || !isPart(first) || !isPart(second) || second.isCapitalised()) {
      return;
    }
    String letters = first.text() + second.text();
    boolean meant =
        Compounds.holds(first.text(), second.text())
            || candidates.lexical(first.text() + "-" + second.text()) >= 0
            || first.isWord() && second.isWord();
    if (meant || letters.length() > LONGEST || candidates.lexical(letters) >= 0) {
      return;
    }
    WrittenForm whole = new WrittenForm(letters, candidates.lookup());
    float channel = candidates.errors().costOfSame(letters);
    double all = channel + cost + unknown.ofDivided(whole);
    int[] ids = {candidates.model().unknown()};
    edges.add(
        new Edge(
            i,
            i + 2,
            first.start(),
            second.end(),
            letters,
            ids,
            (float) all,
            channel,
            Edge.Sort.HYPHEN));
  }

  private static boolean isPart(OcrWord token) {
    return token.text().length() >= SHORTEST_PART
        && token.text().chars().allMatch(Character::isLetter);
  }
}
