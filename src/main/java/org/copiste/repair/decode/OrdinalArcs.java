package org.copiste.repair.decode;

import java.util.List;
import java.util.regex.Pattern;
import org.copiste.language.ngram.WordKey;

/**
 * A number and the raised letters of its ordinal, read as a word by themselves: {@code 3 e classe},
 * {@code 1 er mai}. Not {@code 1 e}, which is more often a misread {@code le}.
 */
final class OrdinalArcs implements ArcSource {
  private static final Pattern ENDING = Pattern.compile("es?|ers?|[eè]?res?|[eè]?mes?|nde?");

  private final Readings readings;
  private final Weights weights;

  OrdinalArcs(Readings readings, Weights weights) {
    this.readings = readings;
    this.weights = weights;
  }

  @Override
  public void add(Passage passage, int i, List<Arc> arcs) {
    if (i + 2 >= passage.tokens().size()) {
      return;
    }
    Token number = passage.tokens().get(i);
    Token ending = passage.tokens().get(i + 1);
    Token counted = passage.tokens().get(i + 2);
    String ordinal = number.text() + ending.text();
    boolean raised =
        number.isNumber()
            && passage.gap(i).equals(" ")
            && passage.gap(i + 1).isBlank()
            && !counted.elided()
            && Character.isLetter(counted.text().charAt(0))
            && ENDING.matcher(ending.text()).matches()
            && Protection.isOrdinal(ordinal);
    if (!raised) {
      return;
    }
    float channel = readings.errors().costOfSame(ordinal);
    float cost = (float) (channel + weights.joinBlank());
    int[] ids = {readings.model().id(WordKey.NUMBER)};
    arcs.add(
        new Arc(
            i, i + 2, number.start(), ending.end(), ordinal, ids, cost, channel, Arc.Sort.JOIN));
  }
}
