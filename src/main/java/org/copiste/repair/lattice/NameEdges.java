package org.copiste.repair.lattice;

import java.util.List;
import org.copiste.repair.token.Gaps;
import org.copiste.repair.token.ListedWords;
import org.copiste.repair.token.OcrWord;
import org.copiste.repair.token.Protection;
import org.copiste.repair.token.WordSequence;

/**
 * A misread word as a name that a person listed or the document repeats, and two words as one that
 * a blank or a hyphen tore apart: {@code Kameneyv} and {@code Kame nev} for {@code Kamenev}.
 */
final class NameEdges implements EdgeSource {
  private final CandidateGenerator candidates;
  private final DecoderWeights weights;
  private final ListedWords listed;
  private final GapCosts gaps;

  NameEdges(CandidateGenerator candidates, DecoderWeights weights, ListedWords listed) {
    this.candidates = candidates;
    this.weights = weights;
    this.listed = listed;
    this.gaps = new GapCosts(candidates.errors(), weights);
  }

  @Override
  public void add(WordSequence passage, int i, List<Edge> edges) {
    OcrWord first = passage.tokens().get(i);
    if (Protection.guards(passage, i)) {
      return;
    }
    if (!first.isWord()) {
      names(passage, i, i + 1, first.text(), 0, Edge.Sort.WORD, edges);
    }
    if (i + 1 < passage.tokens().size()) {
      torn(passage, i, edges);
    }
  }

  private void torn(WordSequence passage, int i, List<Edge> edges) {
    OcrWord first = passage.tokens().get(i);
    OcrWord second = passage.tokens().get(i + 1);
    String gap = passage.gap(i);
    double cost = gaps.cost(gap);
    boolean parts =
        cost >= 0 && first.isCapitalised() && !first.elided() && !second.isCapitalised();
    if (parts && !(first.isWord() && second.isWord()) && !Gaps.hasSpeck(gap)) {
      Edge.Sort sort = Gaps.isHyphen(gap) ? Edge.Sort.HYPHEN : Edge.Sort.JOIN;
      names(passage, i, i + 2, first.text() + second.text(), cost, sort, edges);
    }
  }

  private void names(
      WordSequence passage,
      int from,
      int to,
      String letters,
      double extra,
      Edge.Sort sort,
      List<Edge> edges) {
    for (String name : listed.near(letters, candidates.errors())) {
      int word = candidates.lexical(name);
      int id = word < 0 ? -1 : candidates.lexicon().model(word);
      float channel = candidates.errors().cost(name, letters);
      double cost = channel + extra + (id < 0 ? weights.given() : 0);
      edges.add(
          new Edge(
              from,
              to,
              passage.tokens().get(from).start(),
              passage.tokens().get(to - 1).end(),
              name,
              new int[] {id},
              (float) cost,
              channel,
              sort));
    }
  }
}
