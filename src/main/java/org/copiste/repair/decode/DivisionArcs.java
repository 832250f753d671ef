package org.copiste.repair.decode;

import java.util.List;

/**
 * A word that a hyphen and a line end divide and that no lexicon has, such as a name: {@code
 * Borda-} and {@code gnoni} on the next line. Where one of the parts is no word by itself, the
 * whole is more probably one than a compound.
 */
final class DivisionArcs implements ArcSource {
  private static final int SHORTEST_PART = 2;
  private static final int LONGEST = 26;

  private final Readings readings;
  private final UnknownCosts unknown;
  private final Gaps gaps;

  DivisionArcs(Readings readings, Weights weights, DocumentWords words) {
    this.readings = readings;
    this.unknown = new UnknownCosts(readings, weights, words);
    this.gaps = new Gaps(readings.errors(), weights);
  }

  @Override
  public void add(Passage passage, int i, List<Arc> arcs) {
    if (i + 1 >= passage.tokens().size()) {
      return;
    }
    Token first = passage.tokens().get(i);
    Token second = passage.tokens().get(i + 1);
    String gap = passage.gap(i);
    double cost = gaps.cost(gap);
    boolean division = cost >= 0 && gap.indexOf('\n') > 0 && Gaps.isHyphen(gap);
    if (!division || !isPart(first) || !isPart(second) || second.isCapitalised()) {
      return;
    }
    String letters = first.text() + second.text();
    boolean meant =
        Compounds.holds(first.text(), second.text())
            || readings.lexical(first.text() + "-" + second.text()) >= 0
            || first.isWord() && second.isWord();
    if (meant || letters.length() > LONGEST || readings.lexical(letters) >= 0) {
      return;
    }
    WrittenForm whole = new WrittenForm(letters, readings.lookup());
    float channel = readings.errors().costOfSame(letters);
    double all = channel + cost + unknown.ofDivided(whole);
    int[] ids = {readings.model().unknown()};
    arcs.add(
        new Arc(
            i,
            i + 2,
            first.start(),
            second.end(),
            letters,
            ids,
            (float) all,
            channel,
            Arc.Sort.HYPHEN));
  }

  private static boolean isPart(Token token) {
    return token.text().length() >= SHORTEST_PART
        && token.text().chars().allMatch(Character::isLetter);
  }
}
