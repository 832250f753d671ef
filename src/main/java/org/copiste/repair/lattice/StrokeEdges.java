package org.copiste.repair.lattice;

import java.util.List;
import java.util.regex.Pattern;
import org.copiste.repair.token.OcrWord;
import org.copiste.repair.token.WordSequence;

/**
 * {@code il} misread as other strokes: {@code 11}, {@code ii}, {@code lI}. The two strokes look
 * alike and are misread together, for which the sum of two single misreadings would be too high a
 * cost.
 */
final class StrokeEdges implements EdgeSource {
  private static final Pattern STROKES = Pattern.compile("[I1|l!i]{2}");
  private static final String NUMERAL = "II";
  private static final String MEANT = "il";

  /** What it costs to misread both. */
  private static final float COST = 3;

  /** The same inside a sentence, where there are numbers. */
  private static final float COST_OF_NUMBER = 6;

  private final CandidateGenerator candidates;
  private final EdgeCosts costs;

  StrokeEdges(CandidateGenerator candidates, DecoderWeights weights) {
    this.candidates = candidates;
    this.costs = new EdgeCosts(weights);
  }

  @Override
  public void add(WordSequence passage, int i, List<Edge> edges) {
    OcrWord token = passage.tokens().get(i);
    if (!STROKES.matcher(token.text()).matches() || token.text().equals(NUMERAL)) {
      return;
    }
    int begins = passage.begins(i);
    float cost = token.isNumber() && begins != 1 ? COST_OF_NUMBER : COST;
    int word = candidates.lexical(MEANT);
    int flags = candidates.lexicon().flags(word);
    int id = candidates.lexicon().model(word);
    for (String surface : SurfaceForms.of(MEANT, token.text(), flags)) {
      float channel = Math.min(cost, candidates.errors().cost(surface, token.text()));
      CandidateGenerator.WordCandidate option =
          new CandidateGenerator.WordCandidate(surface, id, channel, flags);
      boolean fits = begins != (Character.isUpperCase(surface.charAt(0)) ? 0 : 1);
      if (fits && !surface.equals(token.text())) {
        edges.add(costs.edge(passage, i, i + 1, token.end(), option, 0, Edge.Sort.WORD));
      }
    }
  }
}
