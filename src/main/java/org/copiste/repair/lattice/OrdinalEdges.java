package org.copiste.repair.lattice;

import java.util.List;
import java.util.regex.Pattern;
import org.copiste.language.ngram.WordKey;
import org.copiste.repair.token.OcrWord;
import org.copiste.repair.token.Protection;
import org.copiste.repair.token.WordSequence;

/**
 * A number and the raised letters of its ordinal, read as a word by themselves: {@code 3 e classe},
 * {@code 1 er mai}. Not {@code 1 e}, which is more often a misread {@code le}.
 */
final class OrdinalEdges implements EdgeSource {
  private static final Pattern ENDING = Pattern.compile("es?|ers?|[eè]?res?|[eè]?mes?|nde?");

  private final CandidateGenerator candidates;
  private final DecoderWeights weights;

  OrdinalEdges(CandidateGenerator candidates, DecoderWeights weights) {
    this.candidates = candidates;
    this.weights = weights;
  }

  @Override
  public void add(WordSequence passage, int i, List<Edge> edges) {
    if (i + 2 >= passage.tokens().size()) {
      return;
    }
    OcrWord number = passage.tokens().get(i);
    OcrWord ending = passage.tokens().get(i + 1);
    OcrWord counted = passage.tokens().get(i + 2);
    String ordinal = number.text() + ending.text();
    boolean raised =
        number.isNumber()
            && passage.gap(i).equals(" ")
            && passage.gap(i + 1).isBlank()
            && !counted.elided()
            && Character.isLetter(counted.text().charAt(0))
            && ENDING.matcher(ending.text()).matches()
            && Protection.isOrdinal(ordinal);
    if (!raised) {
      return;
    }
    float channel = candidates.errors().costOfSame(ordinal);
    float cost = (float) (channel + weights.joinBlank());
    int[] ids = {candidates.model().id(WordKey.NUMBER)};
    edges.add(
        new Edge(
            i, i + 2, number.start(), ending.end(), ordinal, ids, cost, channel, Edge.Sort.JOIN));
  }
}
