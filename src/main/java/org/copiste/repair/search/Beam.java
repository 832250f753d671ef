package org.copiste.repair.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.copiste.language.ngram.NgramModel;
import org.copiste.repair.lattice.DecoderWeights;
import org.copiste.repair.lattice.Edge;
import org.copiste.repair.token.WordSequence;

/**
 * Beam search through the lattice of one passage: the best path, and the posterior probability of
 * each edge over all paths in the beam.
 */
public final class Beam {
  private final NgramModel model;
  private final double weight;
  private final int most;
  private final PunctuationWords marks;
  private final List<List<Edge>> edges;
  private final BitSet open;
  private final List<BeamStates> nodes = new ArrayList<>();
  private final Backpointers backpointers = new Backpointers();
  private final List<Edge> numbered = new ArrayList<>();
  private double[] posterior = new double[0];

  public Beam(
      NgramModel model, DecoderWeights weights, WordSequence passage, List<List<Edge>> edges) {
    this.model = model;
    this.weight = weights.language();
    this.most = weights.states();
    this.marks = new PunctuationWords(model, passage);
    Pruning pruning = new Pruning(model, weight, marks, edges);
    this.edges = pruning.pruned();
    this.open = pruning.open();
  }

  /**
   * Tokens where a competing edge starts that might still win under a slightly different error
   * model.
   */
  public BitSet open() {
    return open;
  }

  /** The edges of the best path, in order. */
  public List<Edge> best() {
    int n = edges.size();
    for (int i = 0; i <= n; i++) {
      nodes.add(new BeamStates());
    }
    int stop = marks.stop();
    nodes.get(0).add(stop, stop, model.pair(stop, stop), 0, 0, -1, -1, 0);
    for (int i = 0; i < n; i++) {
      nodes.get(i).keep(most);
      expand(i);
    }
    nodes.get(n).keep(most);
    backward();
    return trace();
  }

  /** The probability of each edge, in the order of {@link #numbered}. */
  public double[] posterior() {
    return posterior;
  }

  /** All edges that were searched. */
  public List<Edge> numbered() {
    return numbered;
  }

  private void expand(int i) {
    BeamStates from = nodes.get(i);
    int count = from.size();
    for (Edge edge : edges.get(i)) {
      int number = numbered.size();
      numbered.add(edge);
      int after = marks.after(edge);
      BeamStates to = nodes.get(edge.to());
      for (int s = 0; s < count; s++) {
        int first = from.first(s);
        int second = from.second(s);
        int pair = from.pair(s);
        double log = 0;
        for (int word : edge.words()) {
          int known = word < 0 ? model.unknown() : word;
          int onward = model.pair(second, known);
          if (word >= 0) {
            log += model.logP(pair, word, model.logPOfPair(onward, second, word));
          }
          first = second;
          second = known;
          pair = onward;
        }
        if (after >= 0) {
          int onward = model.pair(second, after);
          log += model.logP(pair, after, model.logPOfPair(onward, second, after));
          first = second;
          second = after;
          pair = onward;
        }
        double score = weight * log - edge.cost();
        double best = from.best(s) + score;
        int target = to.add(first, second, pair, best, from.all(s) + score, i, s, number);
        backpointers.add(i, s, edge.to(), target, number, score);
      }
    }
  }

  private void backward() {
    int n = edges.size();
    double[][] beta = new double[n + 1][];
    for (int i = 0; i <= n; i++) {
      beta[i] = new double[nodes.get(i).added()];
      Arrays.fill(beta[i], Double.NEGATIVE_INFINITY);
    }
    BeamStates last = nodes.get(n);
    double total = Double.NEGATIVE_INFINITY;
    for (int s = 0; s < last.size(); s++) {
      beta[n][last.original(s)] = 0;
      total = BeamStates.logSum(total, last.all(s));
    }
    posterior = new double[numbered.size()];
    for (int k = backpointers.size() - 1; k >= 0; k--) {
      int node = backpointers.fromNode(k);
      BeamStates from = nodes.get(node);
      int state = backpointers.fromState(k);
      double onward = beta[backpointers.toNode(k)][backpointers.toState(k)];
      if (onward == Double.NEGATIVE_INFINITY) {
        continue;
      }
      double path = backpointers.score(k) + onward;
      int original = from.original(state);
      beta[node][original] = BeamStates.logSum(beta[node][original], path);
      posterior[backpointers.edge(k)] += Math.exp(from.all(state) + path - total);
    }
  }

  private List<Edge> trace() {
    List<Edge> way = new ArrayList<>();
    int node = edges.size();
    BeamStates states = nodes.get(node);
    int state = states.bestState();
    while (node > 0) {
      way.add(numbered.get(states.edge(state)));
      int before = states.fromNode(state);
      state = states.fromState(state);
      node = before;
      states = nodes.get(node);
    }
    java.util.Collections.reverse(way);
    return way;
  }
}
