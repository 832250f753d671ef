package org.copiste.repair.decode;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The strokes of {@code il} read as others: {@code 11}, {@code ii}, {@code lI}. The two are misread
 * together, since both look alike, which letter by letter would be far dearer.
 */
final class StrokeArcs implements ArcSource {
  private static final Pattern STROKES = Pattern.compile("[I1|l!i]{2}");
  private static final String NUMERAL = "II";
  private static final String MEANT = "il";

  /** What it costs to misread both. */
  private static final float COST = 3;

  /** The same inside a sentence, where there are numbers. */
  private static final float COST_OF_NUMBER = 6;

  private final Readings readings;
  private final ArcCosts costs;

  StrokeArcs(Readings readings, Weights weights) {
    this.readings = readings;
    this.costs = new ArcCosts(weights);
  }

  @Override
  public void add(Passage passage, int i, List<Arc> arcs) {
    Token token = passage.tokens().get(i);
    if (!STROKES.matcher(token.text()).matches() || token.text().equals(NUMERAL)) {
      return;
    }
    int begins = passage.begins(i);
    float cost = token.isNumber() && begins != 1 ? COST_OF_NUMBER : COST;
    int word = readings.lexical(MEANT);
    int flags = readings.lexicon().flags(word);
    int id = readings.lexicon().model(word);
    for (String surface : Surfaces.of(MEANT, token.text(), flags)) {
      float channel = Math.min(cost, readings.errors().cost(surface, token.text()));
      Readings.Option option = new Readings.Option(surface, id, channel, flags);
      boolean fits = begins != (Character.isUpperCase(surface.charAt(0)) ? 0 : 1);
      if (fits && !surface.equals(token.text())) {
        arcs.add(costs.arc(passage, i, i + 1, token.end(), option, 0, Arc.Sort.WORD));
      }
    }
  }
}
