package org.copiste.repair.lattice;

import java.util.List;
import org.copiste.repair.token.OcrWord;
import org.copiste.repair.token.WordCounts;
import org.copiste.repair.token.WordSequence;

/**
 * The word {@code à} inside a sentence, read as a capital: {@code difficile A imaginer}. A
 * recogniser that has no {@code à} takes its accent for the height of a capital.
 */
final class SmallGraveEdges implements EdgeSource {
  private static final String CAPITAL = "A";
  private static final String MEANT = "à";

  /** The dearest it may be. */
  private static final float COST = 4;

  private final CandidateGenerator candidates;
  private final EdgeCosts costs;
  private final WordCounts words;

  SmallGraveEdges(CandidateGenerator candidates, DecoderWeights weights, WordCounts words) {
    this.candidates = candidates;
    this.costs = new EdgeCosts(weights);
    this.words = words;
  }

  @Override
  public void add(WordSequence passage, int i, List<Edge> edges) {
    OcrWord token = passage.tokens().get(i);
    if (!isInside(passage, i, words)) {
      return;
    }
    int word = candidates.lexical(MEANT);
    float channel = Math.min(COST, candidates.errors().cost(MEANT, CAPITAL));
    int id = candidates.lexicon().model(word);
    int flags = candidates.lexicon().flags(word);
    CandidateGenerator.WordCandidate option =
        new CandidateGenerator.WordCandidate(MEANT, id, channel, flags);
    edges.add(costs.edge(passage, i, i + 1, token.end(), option, 0, Edge.Sort.WORD));
  }

  /**
   * Whether the token is a capital A inside a sentence of a document that has fewer {@code à} than
   * {@code a}. French has more; where it has, a capital more probably follows a lost stop.
   */
  static boolean isInside(WordSequence passage, int i, WordCounts words) {
    return passage.tokens().get(i).text().equals(CAPITAL)
        && words.count(MEANT) <= words.count("a")
        && passage.begins(i) == 0
        && isSmallWord(passage, i - 1)
        && isSmallWord(passage, i + 1);
  }

  private static boolean isSmallWord(WordSequence passage, int i) {
    return i < passage.tokens().size()
        && Character.isLowerCase(passage.tokens().get(i).text().charAt(0));
  }
}
