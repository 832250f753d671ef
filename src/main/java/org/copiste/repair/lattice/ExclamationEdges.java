package org.copiste.repair.lattice;

import java.util.List;
import org.copiste.language.ngram.WordKey;
import org.copiste.repair.token.OcrWord;
import org.copiste.repair.token.WordSequence;

/** A mark of exclamation between blanks that was read as a figure: {@code Elle est morte 1}. */
final class ExclamationEdges implements EdgeSource {
  private static final String FIGURE = "1";
  private static final String MARK = "!";

  /** The dearest it may be to read the mark so. */
  private static final float COST = 7;

  private final CandidateGenerator candidates;

  ExclamationEdges(CandidateGenerator candidates) {
    this.candidates = candidates;
  }

  @Override
  public void add(WordSequence passage, int i, List<Edge> edges) {
    OcrWord token = passage.tokens().get(i);
    if (i == 0 || i + 1 >= passage.tokens().size() || !token.text().equals(FIGURE)) {
      return;
    }
    String before = passage.gap(i - 1);
    String after = passage.gap(i);
    OcrWord next = passage.tokens().get(i + 1);
    boolean unit = next.text().length() == 1 && !next.isWord();
    if (!before.equals(" ") || !after.isBlank() || next.isNumber() || unit) {
      return;
    }
    float channel = Math.min(COST, candidates.errors().cost(MARK, FIGURE));
    int[] ids = {candidates.model().id(WordKey.STOP)};
    edges.add(
        new Edge(
            i, i + 1, token.start(), token.end(), MARK, ids, channel, channel, Edge.Sort.WORD));
  }
}
