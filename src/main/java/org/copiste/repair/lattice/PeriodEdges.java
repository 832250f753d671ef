package org.copiste.repair.lattice;

import java.util.List;
import org.copiste.repair.token.OcrWord;
import org.copiste.repair.token.Protection;
import org.copiste.repair.token.WordSequence;

/**
 * A misread word as the older spelling of another, in a document that spells so: {@code cherehoit}
 * for {@code cherchoit}, not {@code cherchait}.
 */
final class PeriodEdges implements EdgeSource {
  private final CandidateGenerator candidates;
  private final EdgeCosts costs;
  private final PeriodHabit habit;

  PeriodEdges(CandidateGenerator candidates, DecoderWeights weights, PeriodHabit habit) {
    this.candidates = candidates;
    this.costs = new EdgeCosts(weights);
    this.habit = habit;
  }

  @Override
  public void add(WordSequence passage, int i, List<Edge> edges) {
    OcrWord token = passage.tokens().get(i);
    if (!habit.isOld() || token.isWord() || token.hasDigit() || Protection.guards(passage, i)) {
      return;
    }
    for (CandidateGenerator.WordCandidate option : candidates.of(token.text())) {
      PeriodHabit.written(option.surface())
          .filter(old -> !old.equals(token.text()))
          .ifPresent(old -> edges.add(edge(passage, i, old, option)));
    }
  }

  private Edge edge(
      WordSequence passage, int i, String old, CandidateGenerator.WordCandidate option) {
    OcrWord token = passage.tokens().get(i);
    float channel = candidates.errors().cost(old, token.text());
    return costs.edge(
        passage,
        i,
        i + 1,
        token.end(),
        new CandidateGenerator.WordCandidate(old, option.word(), channel, option.flags()),
        0,
        Edge.Sort.WORD);
  }
}
