package org.copiste.repair.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.copiste.language.ngram.NgramModel;
import org.copiste.repair.lattice.Edge;

/**
 * Prunes edges before the search. Each edge is inserted into the passage as it stands and its loss
 * computed exactly. An edge with a high loss is kept only if a word nearby is in doubt, since its
 * context may then change. Most words are left with a single edge.
 */
final class Pruning {
  /** Highest loss, in nats, where no word nearby is in doubt: odds of 1 to 20,000. */
  private static final double HOPELESS = 10;

  /** Highest loss of an edge anywhere. */
  private static final double HOPELESS_IN_DOUBT = 20;

  /**
   * Highest loss of an edge that is reconsidered under the document's own error model, where a
   * frequent misreading becomes a few nats cheaper. With 13 instead of 11, repair takes 7 % longer
   * and one line in 2,600 of old OCR comes out differently.
   */
  private static final double OPEN = 11;

  /** Order of the language model, less one. */
  private static final int REACH = 2;

  private final NgramModel model;
  private final double weight;
  private final PunctuationWords marks;
  private final List<List<Edge>> edges;

  /** The words of the passage as it stands, punctuation classes included, preceded by two stops. */
  private int[] words;

  /** The index of each with the one before in the language model. */
  private int[] pairs = new int[0];

  /** The sums, from the beginning, of the logarithms of their probabilities. */
  private double[] sum;

  /** For each token the index of its first word. */
  private final int[] place;

  private final double[] costs;
  private final BitSet open = new BitSet();
  private int second;
  private int pair;

  Pruning(NgramModel model, double weight, PunctuationWords marks, List<List<Edge>> edges) {
    this.model = model;
    this.weight = weight;
    this.marks = marks;
    this.edges = edges;
    this.place = new int[edges.size() + 1];
    this.words = new int[2 * edges.size() + 8];
    this.sum = new double[0];
    this.costs = new double[edges.size() + 1];
  }

  /** The edges kept, by first token, in their given order. */
  List<List<Edge>> pruned() {
    int n = edges.size();
    asItStands();
    double[][] loss = new double[n][];
    int[] doubts = new int[n + 1];
    for (int i = 0; i < n; i++) {
      List<Edge> here = edges.get(i);
      loss[i] = new double[here.size()];
      for (int k = 1; k < here.size(); k++) {
        Edge edge = here.get(k);
        loss[i][k] = loss(edge);
        if (loss[i][k] <= OPEN) {
          open.set(i);
        }
        if (loss[i][k] <= HOPELESS) {
          for (int t = i; t < edge.to(); t++) {
            doubts[t + 1] = 1;
          }
        }
      }
    }
    for (int i = 0; i < n; i++) {
      doubts[i + 1] += doubts[i];
    }
    List<List<Edge>> kept = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      List<Edge> here = edges.get(i);
      List<Edge> left = new ArrayList<>(here.size());
      left.add(here.get(0));
      for (int k = 1; k < here.size(); k++) {
        int from = Math.max(0, i - REACH);
        int to = Math.min(n, here.get(k).to() + REACH);
        double bound = doubts[to] > doubts[from] ? HOPELESS_IN_DOUBT : HOPELESS;
        if (loss[i][k] <= bound) {
          left.add(here.get(k));
        }
      }
      kept.add(left);
    }
    return kept;
  }

  /** Tokens where an edge starts that might win under a slightly different error model. */
  BitSet open() {
    return open;
  }

  private void asItStands() {
    int stop = marks.stop();
    words[0] = stop;
    words[1] = stop;
    int size = REACH;
    for (int i = 0; i < edges.size(); i++) {
      Edge edge = edges.get(i).get(0);
      place[i] = size;
      costs[i + 1] = costs[i] + edge.cost();
      int[] ids = edge.words();
      if (size + ids.length + 2 > words.length) {
        words = Arrays.copyOf(words, 2 * words.length + ids.length);
      }
      for (int id : ids) {
        words[size++] = id;
      }
      int mark = marks.after(edge);
      if (mark >= 0) {
        words[size++] = mark;
      }
    }
    place[edges.size()] = size;
    sum = new double[size + 1];
    pairs = new int[size];
    second = stop;
    pair = model.pair(stop, stop);
    pairs[1] = pair;
    for (int w = REACH; w < size; w++) {
      sum[w + 1] = sum[w] + next(words[w]);
      pairs[w] = pair;
    }
  }

  /** Loss of replacing the passage's own reading by an edge, in nats. */
  private double loss(Edge edge) {
    int start = place[edge.from()];
    int after = place[edge.to()];
    int end = Math.min(place[edges.size()], after + REACH);
    double stands = weight * (sum[end] - sum[start]) - (costs[edge.to()] - costs[edge.from()]);
    if (stands + edge.cost() > HOPELESS_IN_DOUBT) {
      return stands + edge.cost();
    }
    second = known(words[start - 1]);
    pair = pairs[start - 1];
    double log = 0;
    for (int word : edge.words()) {
      log += next(word);
    }
    int mark = marks.after(edge);
    if (mark >= 0) {
      log += next(mark);
    }
    for (int w = after; w < end; w++) {
      if (stands + edge.cost() - weight * log > HOPELESS_IN_DOUBT) {
        // The rest can only add to the loss.
        break;
      }
      log += w == after ? next(words[w]) : next(words[w], pairs[w]);
    }
    return stands - (weight * log - edge.cost());
  }

  private int known(int word) {
    return word < 0 ? model.unknown() : word;
  }

  /** The log-probability of the next word; 0 for an unknown one, whose edge cost includes it. */
  private double next(int word) {
    return next(word, model.pair(second, known(word)));
  }

  /** The same where the index of the next word with the one before is known. */
  private double next(int word, int onward) {
    double log = 0;
    if (word >= 0) {
      log = model.logP(pair, word, model.logPOfPair(onward, second, word));
    }
    second = known(word);
    pair = onward;
    return log;
  }
}
