package org.copiste.repair.decode;

import java.util.List;

/** A token as two words, their blank or apostrophe lost. */
final class SplitArcs implements ArcSource {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 26;

  private final Splits splits;

  SplitArcs(Splits splits) {
    this.splits = splits;
  }

  @Override
  public void add(Passage passage, int i, List<Arc> arcs) {
    Token token = passage.tokens().get(i);
    String text = token.text();
    boolean whole = token.isNumber() || Protection.guards(passage, i);
    if (text.length() < SHORTEST || text.length() > LONGEST || whole) {
      return;
    }
    for (Splits.Option split : splits.of(text)) {
      arcs.add(
          new Arc(
              i,
              i + 1,
              token.start(),
              token.end(),
              split.surface(),
              split.words(),
              split.cost(),
              split.channel(),
              Arc.Sort.SPLIT));
    }
  }
}
