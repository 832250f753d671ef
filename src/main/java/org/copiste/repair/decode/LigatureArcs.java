package org.copiste.repair.decode;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.copiste.language.text.Casing;

/**
 * A word whose {@code œ} was lost when the text went from one character set to another: {@code
 * b›uf}, {@code man › uvre}, {@code ½uvre}. Only where the letters with {@code œ} are a word.
 */
final class LigatureArcs implements ArcSource {
  /** What stands in its place after that. */
  private static final String SIGNS = "›½";

  private static final Pattern BETWEEN = Pattern.compile(" ?[" + SIGNS + "] ?");

  /** What it costs to read the sign so. */
  private static final double COST = 2;

  private final Readings readings;
  private final ArcCosts costs;

  LigatureArcs(Readings readings, Weights weights) {
    this.readings = readings;
    this.costs = new ArcCosts(weights);
  }

  /** Whether a character may stand for the lost ligature. */
  static boolean isSign(char c) {
    return SIGNS.indexOf(c) >= 0;
  }

  private static boolean hasSign(String text) {
    for (int k = 0; k < SIGNS.length(); k++) {
      if (text.indexOf(SIGNS.charAt(k)) >= 0) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void add(Passage passage, int i, List<Arc> arcs) {
    String text = passage.tokens().get(i).text();
    if (hasSign(text)) {
      read(passage, i, i + 1, text.replaceAll("[" + SIGNS + "]", "œ"), arcs);
    } else if (i + 1 < passage.tokens().size()
        && hasSign(passage.gap(i))
        && BETWEEN.matcher(passage.gap(i)).matches()) {
      read(passage, i, i + 2, text + "œ" + passage.tokens().get(i + 1).text(), arcs);
    }
  }

  private void read(Passage passage, int from, int to, String letters, List<Arc> arcs) {
    int word = readings.lexical(letters);
    if (word < 0) {
      return;
    }
    int end = passage.tokens().get(to - 1).end();
    boolean capitals = Casing.isMostlyUpper(letters);
    String surface = capitals ? letters.toUpperCase(Locale.ROOT) : letters;
    int id = readings.lexicon().model(word);
    float channel = (float) (readings.errors().costOfSame(surface) + COST);
    Readings.Option option =
        new Readings.Option(surface, id, channel, readings.lexicon().flags(word));
    arcs.add(costs.arc(passage, from, to, end, option, 0, Arc.Sort.WORD));
  }
}
