package org.copiste.repair.lattice;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.copiste.language.text.Apostrophes;
import org.copiste.repair.token.ListedWords;
import org.copiste.repair.token.Protection;
import org.copiste.repair.token.WordCounts;
import org.copiste.repair.token.WordSequence;

/** Builds the lattice of a passage: the edges that begin at each token. */
public final class LatticeBuilder {
  /** In nats: what one usual misreading makes of a word is no name; set by hand. */
  private static final float MISREAD_AT_ONCE = 6;

  private final ListedWords given;
  private final PeriodHabit habit;
  private final EdgeSource same;
  private final List<EdgeSource> others;

  public LatticeBuilder(
      CandidateGenerator candidates,
      SplitGenerator splits,
      DecoderWeights weights,
      WordCounts words,
      PeriodHabit habit,
      DecodeOptions options) {
    this.given = options.given();
    this.habit = habit;
    this.same = new SameEdges(candidates, weights, words, habit, options);
    this.others =
        List.of(
            new WordEdges(candidates, weights, words),
            new PeriodEdges(candidates, weights, habit),
            new NameEdges(candidates, weights, given),
            new NameEdges(candidates, weights, repeated(words, candidates)),
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

  /** Names that the document repeats, without those that are misread words: {@code Iéninistes}. */
  private static ListedWords repeated(WordCounts words, CandidateGenerator candidates) {
    return new ListedWords(
        words.repeatedNames().stream()
            .filter(
                name ->
                    candidates.of(name).stream()
                        .noneMatch(word -> word.channel() < MISREAD_AT_ONCE))
            .collect(Collectors.toSet()));
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
      boolean settled =
          given.has(passage.tokens().get(i).text())
              || passage.elidesApart(i)
              || Protection.isFigure(passage, i);
      if (open.get(i) && !settled) {
        for (EdgeSource source : others) {
          source.add(passage, i, edges);
        }
        edges.removeIf(
            edge ->
                doublesApostrophe(passage, edge)
                    || habit.forbids(passage, edge)
                    || coversFigure(passage, edge));
      }
      all.add(edges);
    }
    return all;
  }

  private static boolean coversFigure(WordSequence passage, Edge edge) {
    return edge.to() > edge.from() + 1
        && IntStream.range(edge.from(), edge.to()).anyMatch(k -> Protection.isFigure(passage, k));
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
