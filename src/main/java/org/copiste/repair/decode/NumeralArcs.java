package org.copiste.repair.decode;

import java.util.List;
import org.copiste.language.ngram.NgramModel;
import org.copiste.language.ngram.WordKey;
import org.copiste.repair.MisreadNumerals;

/** A numeral of which some strokes were read as others: {@code Vle}, {@code XlXe}. */
final class NumeralArcs implements ArcSource {
  private final Readings readings;
  private final NgramModel model;

  NumeralArcs(Readings readings) {
    this.readings = readings;
    this.model = readings.model();
  }

  @Override
  public void add(Passage passage, int i, List<Arc> arcs) {
    Token token = passage.tokens().get(i);
    token
        .form()
        .numeral()
        .ifPresent(
            numeral -> {
              float channel = readings.errors().cost(numeral, token.text());
              int word = model.id(WordKey.of(numeral));
              boolean known = model.knows(WordKey.of(numeral));
              int[] ids = {known ? word : -1};
              double cost = channel + (known ? 0 : MisreadNumerals.COST);
              if (numeral.equals("II") && lowerFollows(passage, i)) {
                cost += MisreadNumerals.COST;
              }
              arcs.add(
                  new Arc(
                      i,
                      i + 1,
                      token.start(),
                      token.end(),
                      numeral,
                      ids,
                      (float) cost,
                      channel,
                      numeral.equals(token.text()) ? Arc.Sort.SAME : Arc.Sort.WORD));
            });
  }

  private static boolean lowerFollows(Passage passage, int i) {
    return i + 1 < passage.tokens().size()
        && passage.gap(i).equals(" ")
        && Character.isLowerCase(passage.tokens().get(i + 1).text().charAt(0));
  }
}
