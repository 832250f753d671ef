package org.copiste.repair.decode;

import java.util.List;

/** An elided word whose apostrophe was lost or read as a letter: {@code l homme}. */
final class ElisionArcs implements ArcSource {
  private static final float DEAREST_ELISION = 14;
  private static final List<String> ELIDED =
      List.of("l'", "d'", "s'", "n'", "c'", "j'", "m'", "t'", "qu'");
  private static final List<String> LONG_ELIDED =
      List.of("jusqu'", "aujourd'", "lorsqu'", "puisqu'", "quelqu'", "quoiqu'", "presqu'");

  private final Readings readings;
  private final Weights weights;
  private final ArcCosts costs;

  ElisionArcs(Readings readings, Weights weights) {
    this.readings = readings;
    this.weights = weights;
    this.costs = new ArcCosts(weights);
  }

  @Override
  public void add(Passage passage, int i, List<Arc> arcs) {
    if (i + 1 >= passage.tokens().size()) {
      return;
    }
    Token token = passage.tokens().get(i);
    Token next = passage.tokens().get(i + 1);
    String gap = passage.gap(i);
    boolean blank = gap.equals(" ") || gap.equals("\n");
    if (token.elided() || !blank || !Splits.startsWithVowel(next.text())) {
      return;
    }
    String text = token.text();
    for (String form : text.length() > 3 ? LONG_ELIDED : ELIDED) {
      int word = readings.lexical(form);
      boolean near = Math.abs(form.length() - text.length() - 1) <= 1;
      if (word < 0 || !near || text.length() > 3 && !form.startsWith(Readings.lower(text))) {
        continue;
      }
      int flags = readings.lexicon().flags(word);
      int id = readings.lexicon().model(word);
      for (String surface : Surfaces.of(form, text, flags)) {
        String stem = surface.substring(0, surface.length() - 1);
        double whole = readings.errors().cost(surface, text + " ");
        double lost = readings.errors().cost(stem, text) + weights.elision();
        float channel = (float) Math.min(whole, lost);
        if (channel < DEAREST_ELISION) {
          Readings.Option option = new Readings.Option(surface, id, channel, flags);
          arcs.add(costs.arc(passage, i, i + 1, token.end() + 1, option, 0, Arc.Sort.ELISION));
        }
      }
    }
  }
}
