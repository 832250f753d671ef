package org.copiste.repair.decode;

import java.util.List;
import org.copiste.language.ngram.WordKey;

/** A mark of exclamation between blanks that was read as a figure: {@code Elle est morte 1}. */
final class ExclamationArcs implements ArcSource {
  private static final String FIGURE = "1";
  private static final String MARK = "!";

  /** The dearest it may be to read the mark so. */
  private static final float COST = 7;

  private final Readings readings;

  ExclamationArcs(Readings readings) {
    this.readings = readings;
  }

  @Override
  public void add(Passage passage, int i, List<Arc> arcs) {
    Token token = passage.tokens().get(i);
    if (i == 0 || i + 1 >= passage.tokens().size() || !token.text().equals(FIGURE)) {
      return;
    }
    String before = passage.gap(i - 1);
    String after = passage.gap(i);
    Token next = passage.tokens().get(i + 1);
    boolean unit = next.text().length() == 1 && !next.isWord();
    if (!before.equals(" ") || !after.isBlank() || next.isNumber() || unit) {
      return;
    }
    float channel = Math.min(COST, readings.errors().cost(MARK, FIGURE));
    int[] ids = {readings.model().id(WordKey.STOP)};
    arcs.add(
        new Arc(i, i + 1, token.start(), token.end(), MARK, ids, channel, channel, Arc.Sort.WORD));
  }
}
