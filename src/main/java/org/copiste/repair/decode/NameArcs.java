package org.copiste.repair.decode;

import java.util.List;

/** A token as a misread name that somebody vouches for. */
final class NameArcs implements ArcSource {
  private final Readings readings;
  private final Weights weights;
  private final GivenWords given;

  NameArcs(Readings readings, Weights weights, GivenWords given) {
    this.readings = readings;
    this.weights = weights;
    this.given = given;
  }

  @Override
  public void add(Passage passage, int i, List<Arc> arcs) {
    Token token = passage.tokens().get(i);
    if (token.isWord() || Protection.guards(passage, i)) {
      return;
    }
    for (String name : given.near(token.text(), readings.errors())) {
      int word = readings.lexical(name);
      int id = word < 0 ? -1 : readings.lexicon().model(word);
      float channel = readings.errors().cost(name, token.text());
      double cost = channel + (id < 0 ? weights.given() : 0);
      arcs.add(
          new Arc(
              i,
              i + 1,
              token.start(),
              token.end(),
              name,
              new int[] {id},
              (float) cost,
              channel,
              Arc.Sort.WORD));
    }
  }
}
