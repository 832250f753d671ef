package org.copiste.repair.decode;

import java.util.List;

/**
 * The word {@code à} inside a sentence, read as a capital: {@code difficile A imaginer}. A
 * recogniser that has no {@code à} takes its accent for the height of a capital.
 */
final class SmallGraveArcs implements ArcSource {
  private static final String CAPITAL = "A";
  private static final String MEANT = "à";

  /** The dearest it may be. */
  private static final float COST = 4;

  private final Readings readings;
  private final ArcCosts costs;
  private final DocumentWords words;

  SmallGraveArcs(Readings readings, Weights weights, DocumentWords words) {
    this.readings = readings;
    this.costs = new ArcCosts(weights);
    this.words = words;
  }

  @Override
  public void add(Passage passage, int i, List<Arc> arcs) {
    Token token = passage.tokens().get(i);
    if (!isInside(passage, i, words)) {
      return;
    }
    int word = readings.lexical(MEANT);
    float channel = Math.min(COST, readings.errors().cost(MEANT, CAPITAL));
    int id = readings.lexicon().model(word);
    int flags = readings.lexicon().flags(word);
    Readings.Option option = new Readings.Option(MEANT, id, channel, flags);
    arcs.add(costs.arc(passage, i, i + 1, token.end(), option, 0, Arc.Sort.WORD));
  }

  /**
   * Whether the token is a capital A inside a sentence of a document that has fewer {@code à} than
   * {@code a}. French has more; where it has, a capital more probably follows a lost stop.
   */
  static boolean isInside(Passage passage, int i, DocumentWords words) {
    return passage.tokens().get(i).text().equals(CAPITAL)
        && words.count(MEANT) <= words.count("a")
        && passage.begins(i) == 0
        && isSmallWord(passage, i - 1)
        && isSmallWord(passage, i + 1);
  }

  private static boolean isSmallWord(Passage passage, int i) {
    return i < passage.tokens().size()
        && Character.isLowerCase(passage.tokens().get(i).text().charAt(0));
  }
}
