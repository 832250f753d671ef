package org.copiste.repair.decode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.copiste.language.ngram.NgramModel;

/**
 * The search through the arcs of one passage: the best way to read it, and how probable each arc is
 * among all ways that the beam keeps. One beam belongs to one passage.
 */
final class Beam {
  private final NgramModel model;
  private final double weight;
  private final int most;
  private final Marks marks;
  private final List<List<Arc>> arcs;
  private final BitSet open;
  private final List<States> nodes = new ArrayList<>();
  private final Links links = new Links();
  private final List<Arc> numbered = new ArrayList<>();
  private double[] posterior = new double[0];

  Beam(NgramModel model, Weights weights, Passage passage, List<List<Arc>> arcs) {
    this.model = model;
    this.weight = weights.language();
    this.most = weights.states();
    this.marks = new Marks(model, passage);
    Thinning thinning = new Thinning(model, weight, marks, arcs);
    this.arcs = thinning.thinned();
    this.open = thinning.open();
  }

  /** The tokens that another way to read may begin at, also under somewhat other errors. */
  BitSet open() {
    return open;
  }

  /** The arcs of the best way, in order. */
  List<Arc> best() {
    int n = arcs.size();
    for (int i = 0; i <= n; i++) {
      nodes.add(new States());
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

  /** The probability of each arc, in the order of {@link #numbered}. */
  double[] posterior() {
    return posterior;
  }

  /** All arcs that took part. */
  List<Arc> numbered() {
    return numbered;
  }

  private void expand(int i) {
    States from = nodes.get(i);
    int count = from.size();
    for (Arc arc : arcs.get(i)) {
      int number = numbered.size();
      numbered.add(arc);
      int after = marks.after(arc);
      States to = nodes.get(arc.to());
      for (int s = 0; s < count; s++) {
        int first = from.first(s);
        int second = from.second(s);
        int pair = from.pair(s);
        double log = 0;
        for (int word : arc.words()) {
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
        double score = weight * log - arc.cost();
        double best = from.best(s) + score;
        int target = to.add(first, second, pair, best, from.all(s) + score, i, s, number);
        links.add(i, s, arc.to(), target, number, score);
      }
    }
  }

  private void backward() {
    int n = arcs.size();
    double[][] beta = new double[n + 1][];
    for (int i = 0; i <= n; i++) {
      beta[i] = new double[nodes.get(i).added()];
      Arrays.fill(beta[i], Double.NEGATIVE_INFINITY);
    }
    States last = nodes.get(n);
    double total = Double.NEGATIVE_INFINITY;
    for (int s = 0; s < last.size(); s++) {
      beta[n][last.original(s)] = 0;
      total = States.logSum(total, last.all(s));
    }
    posterior = new double[numbered.size()];
    for (int k = links.size() - 1; k >= 0; k--) {
      int node = links.fromNode(k);
      States from = nodes.get(node);
      int state = links.fromState(k);
      double onward = beta[links.toNode(k)][links.toState(k)];
      if (onward == Double.NEGATIVE_INFINITY) {
        continue;
      }
      double path = links.score(k) + onward;
      int original = from.original(state);
      beta[node][original] = States.logSum(beta[node][original], path);
      posterior[links.arc(k)] += Math.exp(from.all(state) + path - total);
    }
  }

  private List<Arc> trace() {
    List<Arc> way = new ArrayList<>();
    int node = arcs.size();
    States states = nodes.get(node);
    int state = states.bestState();
    while (node > 0) {
      way.add(numbered.get(states.arc(state)));
      int before = states.fromNode(state);
      state = states.fromState(state);
      node = before;
      states = nodes.get(node);
    }
    java.util.Collections.reverse(way);
    return way;
  }
}
