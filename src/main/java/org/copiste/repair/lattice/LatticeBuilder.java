package org.copiste.repair.lattice;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.copiste.language.text.Apostrophes;
import org.copiste.repair.token.ListedWords;
import org.copiste.repair.token.WordCounts;
import org.copiste.repair.token.WordSequence;

/** Builds the lattice of a passage: the edges that begin at each token. */
public final class LatticeBuilder {
  private final ListedWords given;
  private final EdgeSource same;
  private final List<EdgeSource> others;

  public LatticeBuilder(
      CandidateGenerator candidates,
      SplitGenerator splits,
      DecoderWeights weights,
      WordCounts words,
      DecodeOptions options) {
    this.given = options.given();
    this.same = new SameEdges(candidates, weights, words, options);
    this.others =
        List.of(
            new WordEdges(candidates, weights, words),
            new NameEdges(candidates, weights, given),
            new NumeralEdges(candidates),
            new OrdinalEdges(candidates, weights),
            new StrokeEdges(candidates, weights),
            new SmallGraveEdges(candidates, weights, words),
            new ExclamationEdges(candidates),
            new SplitEdges(splits),
            new ApostropheEdges(candidates, weights),
            new LigatureEdges(candidates, weights),
            new JoinEdges(candidates, weights),
            new DivisionEdges(candidates, weights, words),
            new ElisionEdges(candidates, weights),
            new BracketEdges(candidates, weights),
            new BlankEdges(candidates, weights));
  }

  /**
   * The edges that begin at each token.
   *
   * @param open tokens that may be corrected; the others keep a single edge
   */
  public List<List<Edge>> of(WordSequence passage, BitSet open) {
    List<List<Edge>> all = new ArrayList<>();
    for (int i = 0; i < passage.tokens().size(); i++) {
      List<Edge> edges = new ArrayList<>();
      same.add(passage, i, edges);
      if (open.get(i) && !given.has(passage.tokens().get(i).text()) && !passage.elidesApart(i)) {
        for (EdgeSource source : others) {
          source.add(passage, i, edges);
        }
        edges.removeIf(edge -> doublesApostrophe(passage, edge));
      }
      all.add(edges);
    }
    return all;
  }

  /** Whether an edge ends with an apostrophe where one is set apart: {@code aujourd ' hui}. */
  private static boolean doublesApostrophe(WordSequence passage, Edge edge) {
    String surface = edge.surface();
    return edge.sort() != Edge.Sort.SAME
        && !surface.isEmpty()
        && Apostrophes.isApostrophe(surface.charAt(surface.length() - 1))
        && passage.apostropheFollows(edge.to() - 1);
  }
}
