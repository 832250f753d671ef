package org.copiste.repair.lattice;

import java.util.List;
import org.copiste.language.ngram.NgramModel;
import org.copiste.language.ngram.WordKey;
import org.copiste.repair.MisreadNumerals;
import org.copiste.repair.token.OcrWord;
import org.copiste.repair.token.WordSequence;

/** A numeral of which some strokes were read as others: {@code Vle}, {@code XlXe}. */
final class NumeralEdges implements EdgeSource {
  private final CandidateGenerator candidates;
  private final NgramModel model;

  NumeralEdges(CandidateGenerator candidates) {
    this.candidates = candidates;
    this.model = candidates.model();
  }

  @Override
  public void add(WordSequence passage, int i, List<Edge> edges) {
    OcrWord token = passage.tokens().get(i);
    token
        .form()
        .numeral()
        .ifPresent(
            numeral -> {
              float channel = candidates.errors().cost(numeral, token.text());
              int word = model.id(WordKey.of(numeral));
              boolean known = model.knows(WordKey.of(numeral));
              int[] ids = {known ? word : -1};
              double cost = channel + (known ? 0 : MisreadNumerals.COST);
              if (numeral.equals("II") && lowerFollows(passage, i)) {
                cost += MisreadNumerals.COST;
              }
              edges.add(
                  new Edge(
                      i,
                      i + 1,
                      token.start(),
                      token.end(),
                      numeral,
                      ids,
                      (float) cost,
                      channel,
                      numeral.equals(token.text()) ? Edge.Sort.SAME : Edge.Sort.WORD));
            });
  }

  private static boolean lowerFollows(WordSequence passage, int i) {
    return i + 1 < passage.tokens().size()
        && passage.gap(i).equals(" ")
        && Character.isLowerCase(passage.tokens().get(i + 1).text().charAt(0));
  }
}
