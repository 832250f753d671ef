package org.copiste.repair.lattice;

import java.util.List;
import org.copiste.repair.token.OcrSigns;
import org.copiste.repair.token.OcrWord;
import org.copiste.repair.token.WordSequence;

/** A bracket before a vowel that nothing closes: {@code [homme} is {@code l'homme}. */
final class BracketEdges implements EdgeSource {

  private static final String MEANT = "l'";

  /** What it costs to read both letter and apostrophe so. */
  private static final float COST = 4;

  private final CandidateGenerator candidates;
  private final EdgeCosts costs;

  BracketEdges(CandidateGenerator candidates, DecoderWeights weights) {
    this.candidates = candidates;
    this.costs = new EdgeCosts(weights);
  }

  @Override
  public void add(WordSequence passage, int i, List<Edge> edges) {
    OcrWord token = passage.tokens().get(i);
    if (!OcrSigns.isBracket(token)) {
      return;
    }
    int word = candidates.lexical(MEANT);
    int id = candidates.lexicon().model(word);
    int flags = candidates.lexicon().flags(word);
    String surface = passage.begins(i) == 1 ? "L'" : MEANT;
    CandidateGenerator.WordCandidate option =
        new CandidateGenerator.WordCandidate(surface, id, COST, flags);
    edges.add(costs.edge(passage, i, i + 1, token.end(), option, 0, Edge.Sort.WORD));
  }
}
