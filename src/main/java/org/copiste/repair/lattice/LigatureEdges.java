package org.copiste.repair.lattice;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.copiste.language.text.Casing;
import org.copiste.repair.token.OcrSigns;
import org.copiste.repair.token.WordSequence;

/**
 * A word whose {@code œ} was lost when the text went from one character set to another: {@code
 * b›uf}, {@code man › uvre}, {@code ½uvre}. Only where the letters with {@code œ} are a word.
 */
final class LigatureEdges implements EdgeSource {
  /** What stands in its place after that. */
  private static final String SIGNS = OcrSigns.LIGATURES;

  private static final Pattern BETWEEN = Pattern.compile(" ?[" + SIGNS + "] ?");

  /** What it costs to read the sign so. */
  private static final double COST = 2;

  private final CandidateGenerator candidates;
  private final EdgeCosts costs;

  LigatureEdges(CandidateGenerator candidates, DecoderWeights weights) {
    this.candidates = candidates;
    this.costs = new EdgeCosts(weights);
  }

  private static boolean hasSign(String text) {
    for (int k = 0; k < SIGNS.length(); k++) {
      if (text.indexOf(SIGNS.charAt(k)) >= 0) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void add(WordSequence passage, int i, List<Edge> edges) {
    String text = passage.tokens().get(i).text();
    if (hasSign(text)) {
      read(passage, i, i + 1, text.replaceAll("[" + SIGNS + "]", "œ"), edges);
    } else if (i + 1 < passage.tokens().size()
        && hasSign(passage.gap(i))
        && BETWEEN.matcher(passage.gap(i)).matches()) {
      read(passage, i, i + 2, text + "œ" + passage.tokens().get(i + 1).text(), edges);
    }
  }

  private void read(WordSequence passage, int from, int to, String letters, List<Edge> edges) {
    int word = candidates.lexical(letters);
    if (word < 0) {
      return;
    }
    int end = passage.tokens().get(to - 1).end();
    boolean capitals = Casing.isMostlyUpper(letters);
    String surface = capitals ? letters.toUpperCase(Locale.ROOT) : letters;
    int id = candidates.lexicon().model(word);
    float channel = (float) (candidates.errors().costOfSame(surface) + COST);
    CandidateGenerator.WordCandidate option =
        new CandidateGenerator.WordCandidate(
            surface, id, channel, candidates.lexicon().flags(word));
    edges.add(costs.edge(passage, from, to, end, option, 0, Edge.Sort.WORD));
  }
}
