package org.copiste.repair.lattice;

import java.util.ArrayList;
import java.util.List;
import org.copiste.repair.token.OcrWord;
import org.copiste.repair.token.WordSequence;

/** A word before a blank that was read as an apostrophe: {@code mais'que}. */
final class BlankEdges implements EdgeSource {
  private final CandidateGenerator candidates;
  private final EdgeCosts costs;

  BlankEdges(CandidateGenerator candidates, DecoderWeights weights) {
    this.candidates = candidates;
    this.costs = new EdgeCosts(weights);
  }

  @Override
  public void add(WordSequence passage, int i, List<Edge> edges) {
    OcrWord token = passage.tokens().get(i);
    if (!token.elided() || !passage.gap(i).isEmpty() || token.isWord()) {
      return;
    }
    String stem = token.text().substring(0, token.text().length() - 1);
    List<CandidateGenerator.WordCandidate> options = new ArrayList<>();
    int word = candidates.lexical(stem);
    if (candidates.isWord(stem) && candidates.isRare(stem)) {
      return;
    }
    if (candidates.isWord(stem)) {
      int id = candidates.lexicon().model(word);
      options.add(
          new CandidateGenerator.WordCandidate(stem, id, 0, candidates.lexicon().flags(word)));
    } else {
      options.addAll(candidates.of(stem));
    }
    for (CandidateGenerator.WordCandidate option : options) {
      if (!option.surface().endsWith("'")) {
        String surface = option.surface() + " ";
        float channel = candidates.errors().cost(surface, token.text());
        CandidateGenerator.WordCandidate spaced =
            new CandidateGenerator.WordCandidate(surface, option.word(), channel, option.flags());
        edges.add(costs.edge(passage, i, i + 1, token.end(), spaced, 0, Edge.Sort.SPLIT));
      }
    }
  }
}
