package org.copiste.repair.lattice;

import java.util.List;
import org.copiste.repair.token.OcrWord;
import org.copiste.repair.token.Protection;
import org.copiste.repair.token.WordSequence;

/** A token as two words, their blank or apostrophe lost. */
final class SplitEdges implements EdgeSource {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 26;

  private final SplitGenerator splits;

  SplitEdges(SplitGenerator splits) {
    this.splits = splits;
  }

  @Override
  public void add(WordSequence passage, int i, List<Edge> edges) {
    OcrWord token = passage.tokens().get(i);
    String text = token.text();
    boolean whole = token.isNumber() || Protection.guards(passage, i);
    if (text.length() < SHORTEST || text.length() > LONGEST || whole) {
      return;
    }
    for (SplitGenerator.SplitCandidate split : splits.of(text)) {
      edges.add(
          new Edge(
              i,
              i + 1,
              token.start(),
              token.end(),
              split.surface(),
              split.words(),
              split.cost(),
              split.channel(),
              Edge.Sort.SPLIT));
    }
  }
}
