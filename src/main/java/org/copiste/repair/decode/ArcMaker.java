package org.copiste.repair.decode;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.copiste.language.text.Apostrophes;

/** All ways to read each token of a passage, alone or with its neighbours. */
final class ArcMaker {
  private final GivenWords given;
  private final ArcSource same;
  private final List<ArcSource> others;

  ArcMaker(Readings readings, Splits splits, Weights weights, DocumentWords words, Wishes wishes) {
    this.given = wishes.given();
    this.same = new SameArcs(readings, weights, words, wishes);
    this.others =
        List.of(
            new WordArcs(readings, weights, words),
            new NameArcs(readings, weights, given),
            new NumeralArcs(readings),
            new OrdinalArcs(readings, weights),
            new StrokeArcs(readings, weights),
            new SmallGraveArcs(readings, weights, words),
            new ExclamationArcs(readings),
            new SplitArcs(splits),
            new ApostropheArcs(readings, weights),
            new LigatureArcs(readings, weights),
            new JoinArcs(readings, weights),
            new DivisionArcs(readings, weights, words),
            new ElisionArcs(readings, weights),
            new BracketArcs(readings, weights),
            new BlankArcs(readings, weights));
  }

  /**
   * The arcs that begin at each token.
   *
   * @param open tokens that may be read otherwise; the others stand as they are
   */
  List<List<Arc>> of(Passage passage, BitSet open) {
    List<List<Arc>> all = new ArrayList<>();
    for (int i = 0; i < passage.tokens().size(); i++) {
      List<Arc> arcs = new ArrayList<>();
      same.add(passage, i, arcs);
      if (open.get(i) && !given.has(passage.tokens().get(i).text()) && !passage.elidesApart(i)) {
        for (ArcSource source : others) {
          source.add(passage, i, arcs);
        }
        arcs.removeIf(arc -> doublesApostrophe(passage, arc));
      }
      all.add(arcs);
    }
    return all;
  }

  /** Whether an arc ends with an apostrophe where one is set apart: {@code aujourd ' hui}. */
  private static boolean doublesApostrophe(Passage passage, Arc arc) {
    String surface = arc.surface();
    return arc.sort() != Arc.Sort.SAME
        && !surface.isEmpty()
        && Apostrophes.isApostrophe(surface.charAt(surface.length() - 1))
        && passage.apostropheFollows(arc.to() - 1);
  }
}
