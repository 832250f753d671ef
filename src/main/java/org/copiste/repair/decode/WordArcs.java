package org.copiste.repair.decode;

import java.util.List;
import org.copiste.language.text.Apostrophes;

/** A token as another word. */
final class WordArcs implements ArcSource {
  private final Readings readings;
  private final ArcCosts costs;
  private final DocumentWords words;

  WordArcs(Readings readings, Weights weights, DocumentWords words) {
    this.readings = readings;
    this.words = words;
    this.costs = new ArcCosts(weights);
  }

  @Override
  public void add(Passage passage, int i, List<Arc> arcs) {
    Token token = passage.tokens().get(i);
    boolean figures = token.isNumber() && token.text().length() > 1;
    if (BracketArcs.isBracket(token)) {
      return;
    }
    if (figures && !token.text().equals("11") || token.form().isPlainNumeral()) {
      return;
    }
    String tail = token.text().substring(token.form().stem().length());
    if (Protection.guards(passage, i) || !tail.isEmpty() && token.form().stemWord() >= 0) {
      return;
    }
    if (!tail.isEmpty()) {
      withCall(i, token, tail, arcs);
    }
    for (Readings.Option option : readings.of(token.text())) {
      boolean elision =
          Apostrophes.isApostrophe(option.surface().charAt(option.surface().length() - 1));
      if (elision && (!token.apostrophe() || !mayElide(passage, i))) {
        continue;
      }
      if (token.elided() && !elision && passage.gap(i).isEmpty()) {
        continue;
      }
      if (Surfaces.sameCapitals(option.surface(), token.text())) {
        if (token.isCapitalised() && !SmallGraveArcs.isInside(passage, i, words)) {
          arcs.add(costs.asItStands(i, token, option.word(), option.channel()));
        }
      } else {
        arcs.add(costs.arc(passage, i, i + 1, token.end(), option, 0, Arc.Sort.WORD));
      }
    }
  }

  /** A misread word with the digits of a note call at its end, which stay. */
  private void withCall(int i, Token token, String tail, List<Arc> arcs) {
    String stem = token.form().stem();
    for (Readings.Option option : readings.of(stem)) {
      double cost = option.channel() + ArcCosts.CALL + costs.word(option.word());
      arcs.add(
          new Arc(
              i,
              i + 1,
              token.start(),
              token.end(),
              option.surface() + tail,
              new int[] {option.word()},
              (float) cost,
              option.channel(),
              Arc.Sort.WORD));
    }
  }

  /** Whether a vowel follows, or what may be one misread: {@code I'ceuvre}. */
  private boolean mayElide(Passage passage, int i) {
    if (i + 1 >= passage.tokens().size()) {
      return false;
    }
    Token next = passage.tokens().get(i + 1);
    return Splits.startsWithVowel(next.text())
        || passage.gap(i).isEmpty() && !next.isWord() && !next.isCapitalised();
  }
}
