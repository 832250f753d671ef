package org.copiste.repair.decode;

import java.util.List;

/** A bracket before a vowel that nothing closes: {@code [homme} is {@code l'homme}. */
final class BracketArcs implements ArcSource {
  static final char BRACKET = '[';

  private static final String CLOSING = "]";

  /** How far on a bracket may be closed. */
  private static final int REACH = 300;

  private static final String MEANT = "l'";

  /** What it costs to read both letter and apostrophe so. */
  private static final float COST = 4;

  private final Readings readings;
  private final ArcCosts costs;

  BracketArcs(Readings readings, Weights weights) {
    this.readings = readings;
    this.costs = new ArcCosts(weights);
  }

  /** Whether a character of the text is such a bracket. */
  static boolean isAt(CharSequence text, int at) {
    if (text.charAt(at) != BRACKET || at + 1 >= text.length()) {
      return false;
    }
    String ahead = text.subSequence(at + 1, Math.min(text.length(), at + REACH)).toString();
    boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    return begins
        && Character.isLetter(ahead.charAt(0))
        && Splits.startsWithVowel(ahead)
        && !ahead.contains(CLOSING);
  }

  @Override
  public void add(Passage passage, int i, List<Arc> arcs) {
    Token token = passage.tokens().get(i);
    if (!isBracket(token)) {
      return;
    }
    int word = readings.lexical(MEANT);
    int id = readings.lexicon().model(word);
    int flags = readings.lexicon().flags(word);
    String surface = passage.begins(i) == 1 ? "L'" : MEANT;
    Readings.Option option = new Readings.Option(surface, id, COST, flags);
    arcs.add(costs.arc(passage, i, i + 1, token.end(), option, 0, Arc.Sort.WORD));
  }

  static boolean isBracket(Token token) {
    return token.text().length() == 1 && token.text().charAt(0) == BRACKET;
  }
}
