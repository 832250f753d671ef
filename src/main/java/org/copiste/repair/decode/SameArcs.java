package org.copiste.repair.decode;

import java.util.List;
import org.copiste.language.forms.WordTrie;
import org.copiste.language.ngram.NgramModel;
import org.copiste.language.ngram.WordKey;
import org.copiste.language.text.Apostrophes;
import org.copiste.model.SpellingMode;

/** A token as it stands, also as the older spelling of a word. */
final class SameArcs implements ArcSource {
  /** An older spelling of a word. */
  private static final double PERIOD = 2;

  private final Readings readings;
  private final NgramModel model;
  private final Weights weights;
  private final ArcCosts costs;
  private final UnknownCosts unknown;
  private final Wishes wishes;

  SameArcs(Readings readings, Weights weights, DocumentWords words, Wishes wishes) {
    this.readings = readings;
    this.model = readings.model();
    this.weights = weights;
    this.costs = new ArcCosts(weights);
    this.unknown = new UnknownCosts(readings, weights, words);
    this.wishes = wishes;
  }

  @Override
  public void add(Passage passage, int i, List<Arc> arcs) {
    Token token = passage.tokens().get(i);
    String text = token.text();
    float channel = readings.errors().costOfSame(text);
    double cost = channel;
    int[] ids;
    WrittenForm form = token.form();
    int word = passage.elidesApart(i) ? readings.lexical(text + "'") : form.word();
    boolean sign = text.length() == 1 && Apostrophes.isApostrophe(text.charAt(0));
    if (sign || BracketArcs.isBracket(token)) {
      ids = new int[0];
      cost += 4;
    } else if (token.isNumber()) {
      ids = new int[] {model.id(WordKey.NUMBER)};
    } else if (word < 0 && token.hasDigit() && form.stemWord() >= 0) {
      ids = new int[] {readings.lexicon().model(form.stemWord())};
      cost += ArcCosts.CALL + costs.word(ids[0]);
    } else if (token.hasDigit()) {
      ids = new int[] {model.id(WordKey.NUMBER)};
      cost += isInside(text) ? unknown.of(form, passage.gap(i)) : weights.mixed();
    } else if (word >= 0 && !readings.lookup().isNameWrittenSmall(text, word)) {
      int id = readings.lexicon().model(word);
      ids = new int[] {id};
      cost += costs.word(id);
    } else {
      ids = new int[] {model.unknown()};
      boolean right = Protection.guards(passage, i) || wishes.given().has(text);
      cost += right ? 0 : unknown.of(form, passage.gap(i));
    }
    arcs.add(
        new Arc(
            i, i + 1, token.start(), token.end(), text, ids, (float) cost, channel, Arc.Sort.SAME));
    boolean dictionary = word >= 0 && (readings.lexicon().flags(word) & ~WordTrie.CORPUS) != 0;
    if (!dictionary && wishes.spelling() == SpellingMode.PERIOD) {
      readings
          .period(LexiconLookup.lower(text))
          .ifPresent(
              present ->
                  arcs.add(
                      costs.asItStands(
                          i, token, readings.lexicon().model(present), channel + PERIOD)));
    }
  }

  /** Whether a digit has small letters on both sides, as no number and no call has. */
  private static boolean isInside(String text) {
    for (int i = 1; i + 1 < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))
          && Character.isLowerCase(text.charAt(i - 1))
          && Character.isLowerCase(text.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }
}
