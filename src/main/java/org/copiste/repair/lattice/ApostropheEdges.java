package org.copiste.repair.lattice;

import java.util.List;
import org.copiste.repair.token.OcrWord;
import org.copiste.repair.token.WordSequence;

/**
 * A word that is written with an apostrophe inside, and whose letters without it are a word of the
 * lexicon: {@code prud'hommesque}. It stands as it is.
 */
final class ApostropheEdges implements EdgeSource {
  /** Shorter parts are articles and pronouns, or misreadings of them. */
  private static final int SHORTEST_PART = 4;

  private final CandidateGenerator candidates;
  private final EdgeCosts costs;

  ApostropheEdges(CandidateGenerator candidates, DecoderWeights weights) {
    this.candidates = candidates;
    this.costs = new EdgeCosts(weights);
  }

  @Override
  public void add(WordSequence passage, int i, List<Edge> edges) {
    OcrWord first = passage.tokens().get(i);
    String part = first.text();
    boolean inside = first.elided() && passage.gap(i).isEmpty();
    if (!inside || part.length() < SHORTEST_PART || i + 1 >= passage.tokens().size()) {
      return;
    }
    OcrWord second = passage.tokens().get(i + 1);
    int word = candidates.lexical(part.substring(0, part.length() - 1) + second.text());
    if (word < 0 || !candidates.seen(part)) {
      return;
    }
    String text = part + second.text();
    int id = candidates.lexicon().model(word);
    float channel = candidates.errors().costOfSame(text);
    float cost = (float) (channel + costs.word(id));
    int[] ids = {id};
    edges.add(
        new Edge(i, i + 2, first.start(), second.end(), text, ids, cost, channel, Edge.Sort.SAME));
  }
}
