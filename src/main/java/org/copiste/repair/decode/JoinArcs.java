package org.copiste.repair.decode;

import java.util.List;
import org.copiste.language.channel.Glyphs;
import org.copiste.language.forms.WordTree;

/** Two or three tokens as one word that a blank, a hyphen or a line end tore apart. */
final class JoinArcs implements ArcSource {
  private static final int LONGEST_JOIN = 26;

  /** Two words whose joined form no dictionary has stay joined by their hyphen. */
  private static final double COMPOUND = 6;

  private final Readings readings;
  private final Weights weights;
  private final ArcCosts costs;

  JoinArcs(Readings readings, Weights weights) {
    this.readings = readings;
    this.weights = weights;
    this.costs = new ArcCosts(weights);
  }

  @Override
  public void add(Passage passage, int i, List<Arc> arcs) {
    StringBuilder plain = new StringBuilder(passage.tokens().get(i).text());
    double extra = 0;
    boolean hyphens = true;
    boolean unknown = !readings.isWord(passage.tokens().get(i).text());
    for (int to = i + 2; to <= Math.min(i + 3, passage.tokens().size()); to++) {
      Token before = passage.tokens().get(to - 2);
      Token next = passage.tokens().get(to - 1);
      String gap = passage.gap(to - 2);
      double cost = joinCost(gap);
      if (gap.equals("-")
          && Compounds.holds(before.text(), next.text())
          && readings.isWord(next.text())) {
        return;
      }
      boolean stray = before.elided() && gap.isEmpty() && !readings.isWord(before.text());
      if (cost < 0 || before.elided() && !stray || next.isCapitalised() && !before.isCapitals()) {
        return;
      }
      extra += cost;
      hyphens &= gap.indexOf('-') >= 0 || gap.indexOf('¬') >= 0 || gap.indexOf('\u00ad') >= 0;
      unknown |= !readings.isWord(next.text());
      if (stray) {
        plain.setLength(plain.length() - 1);
      }
      plain.append(next.text());
      if (plain.length() > LONGEST_JOIN || next.isNumber() || before.isNumber()) {
        return;
      }
      join(passage, i, to, plain.toString(), extra, hyphens, unknown, arcs);
    }
  }

  private void join(
      Passage passage,
      int i,
      int to,
      String plain,
      double extra,
      boolean hyphens,
      boolean unknown,
      List<Arc> arcs) {
    int end = passage.tokens().get(to - 1).end();
    Arc.Sort sort = hyphens ? Arc.Sort.HYPHEN : Arc.Sort.JOIN;
    int word = readings.lexical(plain);
    if (word >= 0) {
      Readings.Option exact =
          new Readings.Option(
              plain,
              readings.lexicon().model(word),
              readings.errors().cost(plain, plain),
              readings.lexicon().flags(word));
      boolean compound = hyphens && !unknown && (exact.flags() & ~WordTree.CORPUS) == 0;
      arcs.add(costs.arc(passage, i, to, end, exact, extra + (compound ? COMPOUND : 0), sort));
    }
    if (unknown && plain.length() > 3) {
      for (Readings.Option option : readings.ofJoined(plain)) {
        if (!option.surface().equals(plain)) {
          arcs.add(costs.arc(passage, i, to, end, option, extra, sort));
        }
      }
    }
  }

  /** What it costs to read over a gap inside a word; negative where that cannot be. */
  private double joinCost(String gap) {
    return switch (gap) {
      case "" -> readings.errors().gained(Glyphs.code('\''));
      case " " -> weights.joinBlank();
      case "\n" -> weights.joinLine();
      case "-", "¬", "\u00ad", "- " -> weights.joinHyphen() + (gap.length() > 1 ? 1 : 0);
      case "-\n", "¬\n", "\u00ad\n" -> weights.joinHyphen() - 0.3;
      default -> -1;
    };
  }
}
