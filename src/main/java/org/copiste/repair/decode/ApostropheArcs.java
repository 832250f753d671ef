package org.copiste.repair.decode;

import java.util.List;

/**
 * A word that is written with an apostrophe inside, and whose letters without it are a word of the
 * lexicon: {@code prud'hommesque}. It stands as it is.
 */
final class ApostropheArcs implements ArcSource {
  /** Shorter parts are articles and pronouns, or misreadings of them. */
  private static final int SHORTEST_PART = 4;

  private final Readings readings;
  private final ArcCosts costs;

  ApostropheArcs(Readings readings, Weights weights) {
    this.readings = readings;
    this.costs = new ArcCosts(weights);
  }

  @Override
  public void add(Passage passage, int i, List<Arc> arcs) {
    Token first = passage.tokens().get(i);
    String part = first.text();
    boolean inside = first.elided() && passage.gap(i).isEmpty();
    if (!inside || part.length() < SHORTEST_PART || i + 1 >= passage.tokens().size()) {
      return;
    }
    Token second = passage.tokens().get(i + 1);
    int word = readings.lexical(part.substring(0, part.length() - 1) + second.text());
    if (word < 0 || !readings.seen(part)) {
      return;
    }
    String text = part + second.text();
    int id = readings.lexicon().model(word);
    float channel = readings.errors().costOfSame(text);
    float cost = (float) (channel + costs.word(id));
    int[] ids = {id};
    arcs.add(
        new Arc(i, i + 2, first.start(), second.end(), text, ids, cost, channel, Arc.Sort.SAME));
  }
}
