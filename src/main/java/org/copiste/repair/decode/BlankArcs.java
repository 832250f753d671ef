package org.copiste.repair.decode;

import java.util.ArrayList;
import java.util.List;

/** A word before a blank that was read as an apostrophe: {@code mais'que}. */
final class BlankArcs implements ArcSource {
  private final Readings readings;
  private final ArcCosts costs;

  BlankArcs(Readings readings, Weights weights) {
    this.readings = readings;
    this.costs = new ArcCosts(weights);
  }

  @Override
  public void add(Passage passage, int i, List<Arc> arcs) {
    Token token = passage.tokens().get(i);
    if (!token.elided() || !passage.gap(i).isEmpty() || token.isWord()) {
      return;
    }
    String stem = token.text().substring(0, token.text().length() - 1);
    List<Readings.Option> options = new ArrayList<>();
    int word = readings.lexical(stem);
    if (readings.isWord(stem) && readings.isRare(stem)) {
      return;
    }
    if (readings.isWord(stem)) {
      int id = readings.lexicon().model(word);
      options.add(new Readings.Option(stem, id, 0, readings.lexicon().flags(word)));
    } else {
      options.addAll(readings.of(stem));
    }
    for (Readings.Option option : options) {
      if (!option.surface().endsWith("'")) {
        String surface = option.surface() + " ";
        float channel = readings.errors().cost(surface, token.text());
        Readings.Option spaced =
            new Readings.Option(surface, option.word(), channel, option.flags());
        arcs.add(costs.arc(passage, i, i + 1, token.end(), spaced, 0, Arc.Sort.SPLIT));
      }
    }
  }
}
