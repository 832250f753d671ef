package org.copiste.repair.lattice;

import java.util.List;
import org.copiste.language.text.Apostrophes;
import org.copiste.repair.token.OcrSigns;
import org.copiste.repair.token.OcrWord;
import org.copiste.repair.token.Protection;
import org.copiste.repair.token.WordCounts;
import org.copiste.repair.token.WordSequence;

/** A token as another word. */
final class WordEdges implements EdgeSource {
  private final CandidateGenerator candidates;
  private final EdgeCosts costs;
  private final WordCounts words;

  WordEdges(CandidateGenerator candidates, DecoderWeights weights, WordCounts words) {
    this.candidates = candidates;
    this.words = words;
    this.costs = new EdgeCosts(weights);
  }

  @Override
  public void add(WordSequence passage, int i, List<Edge> edges) {
    OcrWord token = passage.tokens().get(i);
    boolean figures = token.isNumber() && token.text().length() > 1;
    if (OcrSigns.isBracket(token)) {
      return;
    }
    if (figures && !token.text().equals("11") || token.form().isPlainNumeral()) {
      return;
    }
    String tail = token.text().substring(token.form().stem().length());
    if (Protection.guards(passage, i) || !tail.isEmpty() && token.form().stemWord() >= 0) {
      return;
    }
    if (!tail.isEmpty()) {
      withCall(i, token, tail, edges);
    }
    for (CandidateGenerator.WordCandidate option : candidates.of(token.text())) {
      boolean elision =
          Apostrophes.isApostrophe(option.surface().charAt(option.surface().length() - 1));
      if (elision && (!token.apostrophe() || !mayElide(passage, i))) {
        continue;
      }
      if (token.elided() && !elision && passage.gap(i).isEmpty()) {
        continue;
      }
      if (SurfaceForms.sameCapitals(option.surface(), token.text())) {
        if (token.isCapitalised() && !SmallGraveEdges.isInside(passage, i, words)) {
          edges.add(costs.asItStands(i, token, option.word(), option.channel()));
        }
      } else {
        edges.add(costs.edge(passage, i, i + 1, token.end(), option, 0, Edge.Sort.WORD));
      }
    }
  }

  /** A misread word with the digits of a note call at its end, which stay. */
  private void withCall(int i, OcrWord token, String tail, List<Edge> edges) {
    String stem = token.form().stem();
    for (CandidateGenerator.WordCandidate option : candidates.of(stem)) {
      double cost = option.channel() + EdgeCosts.CALL + costs.word(option.word());
      edges.add(
          new Edge(
              i,
              i + 1,
              token.start(),
              token.end(),
              option.surface() + tail,
              new int[] {option.word()},
              (float) cost,
              option.channel(),
              Edge.Sort.WORD));
    }
  }

  /** Whether a vowel follows, or what may be one misread: {@code I'ceuvre}. */
  private boolean mayElide(WordSequence passage, int i) {
    if (i + 1 >= passage.tokens().size()) {
      return false;
    }
    OcrWord next = passage.tokens().get(i + 1);
    return OcrSigns.startsWithVowel(next.text())
        || passage.gap(i).isEmpty() && !next.isWord() && !next.isCapitalised();
  }
}
