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
  private final List<Elided> elided;
  private final List<Elided> longElided;

  /** An elided word, its number in the language model, and the flags of the lexicon. */
  private record Elided(String form, int id, int flags) {}

  ElisionArcs(Readings readings, Weights weights) {
    this.readings = readings;
    this.weights = weights;
    this.costs = new ArcCosts(weights);
    this.elided = known(ELIDED);
    this.longElided = known(LONG_ELIDED);
  }

  private List<Elided> known(List<String> forms) {
    return forms.stream()
        .filter(form -> readings.lexical(form) >= 0)
        .map(form -> known(form, readings.lexical(form)))
        .toList();
  }

  private Elided known(String form, int word) {
    return new Elided(form, readings.lexicon().model(word), readings.lexicon().flags(word));
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
    for (Elided one : text.length() > 3 ? longElided : elided) {
      String form = one.form();
      boolean near = Math.abs(form.length() - text.length() - 1) <= 1;
      if (!near || text.length() > 3 && !form.startsWith(LexiconLookup.lower(text))) {
        continue;
      }
      for (String surface : Surfaces.of(form, text, one.flags())) {
        String stem = surface.substring(0, surface.length() - 1);
        double whole = readings.errors().cost(surface, text + " ");
        double lost = readings.errors().cost(stem, text) + weights.elision();
        float channel = (float) Math.min(whole, lost);
        if (channel < DEAREST_ELISION) {
          Readings.Option option = new Readings.Option(surface, one.id(), channel, one.flags());
          arcs.add(costs.arc(passage, i, i + 1, token.end() + 1, option, 0, Arc.Sort.ELISION));
        }
      }
    }
  }
}
