package org.copiste.language.crf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * Learns a {@link LinearChain} by stochastic gradient with AdaGrad's step sizes (Duchi, Hazan and
 * Singer, JMLR 2011) and an L1 penalty, which leaves few weights that are not 0. Where the truth is
 * known in part only, the gradient is that of all sequences it allows. Deterministic.
 */
public final class CrfTrainer {
  private static final double RATE = 0.2;
  private static final long SEED = 1;

  /** Smaller weights are dropped from the finished model. */
  private static final double NEGLIGIBLE = 0.02;

  private final List<String> labels;
  private final int links;
  private final int rounds;
  private final double penalty;
  private final int leastGroups;

  /** What the weights are learnt from; one row a feature, then one a link and label before. */
  private final List<double[]> weights = new ArrayList<>();

  private final List<double[]> squares = new ArrayList<>();
  private float[][][] follows = new float[0][][];

  /**
   * A trainer.
   *
   * @param labels the labels, at most 64
   * @param links how many kinds of link there are
   * @param rounds how often each example is seen
   * @param penalty of a weight, for each example
   * @param leastGroups in how many groups a feature must occur to be learnt
   */
  public CrfTrainer(List<String> labels, int links, int rounds, double penalty, int leastGroups) {
    this.labels = List.copyOf(labels);
    this.links = links;
    this.rounds = rounds;
    this.penalty = penalty;
    this.leastGroups = leastGroups;
  }

  /** Learns from examples. */
  public LinearChain train(List<Example> examples) {
    Map<String, Integer> index = index(examples);
    int n = labels.size();
    int features = index.size();
    for (int i = 0; i < features + links * (n + 1); i++) {
      weights.add(new double[n]);
      squares.add(new double[n]);
    }
    follows = new float[links][n + 1][n];
    List<Encoded> encoded = examples.stream().map(e -> encode(e, index)).toList();
    List<Encoded> order = new ArrayList<>(encoded);
    Random random = new Random(SEED);
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(order, random);
      for (Encoded example : order) {
        step(example, features);
      }
    }
    Map<String, float[]> kept = new TreeMap<>();
    index.forEach(
        (name, i) -> {
          float[] row = pruned(weights.get(i));
          if (row.length > 0) {
            kept.put(name, row);
          }
        });
    return new LinearChain(labels, new HashMap<>(kept), follows);
  }

  private record Encoded(int[][] features, int[] links, long[] allowed, double weight) {}

  private Map<String, Integer> index(List<Example> examples) {
    Map<String, Set<String>> groups = new TreeMap<>();
    for (Example example : examples) {
      for (Item item : example.items()) {
        for (String feature : item.features()) {
          groups.computeIfAbsent(feature, k -> new HashSet<>()).add(example.group());
        }
      }
    }
    Map<String, Integer> index = new HashMap<>();
    groups.forEach(
        (feature, in) -> {
          if (in.size() >= leastGroups) {
            index.put(feature, index.size());
          }
        });
    return index;
  }

  private static Encoded encode(Example example, Map<String, Integer> index) {
    int n = example.items().size();
    int[][] features = new int[n][];
    int[] links = new int[n];
    for (int i = 0; i < n; i++) {
      features[i] =
          example.items().get(i).features().stream()
              .filter(index::containsKey)
              .mapToInt(index::get)
              .toArray();
      links[i] = example.items().get(i).link();
    }
    return new Encoded(features, links, example.allowed(), example.weight());
  }

  private void step(Encoded example, int features) {
    int length = example.features().length;
    int n = labels.size();
    double[][] scores = new double[length][n];
    for (int i = 0; i < length; i++) {
      for (int f : example.features()[i]) {
        double[] row = weights.get(f);
        for (int y = 0; y < n; y++) {
          scores[i][y] += row[y];
        }
      }
    }
    long[] any = new long[length];
    Arrays.fill(any, -1L >>> (64 - n));
    Trellis trellis = new Trellis(scores, example.links(), follows);
    double[][] want = new double[length][n];
    double[][] edges = new double[links * (n + 1)][n];
    expect(trellis, example, scores, example.allowed(), want, edges, 1);
    expect(trellis, example, scores, any, want, edges, -1);
    Map<Integer, double[]> gradients = new HashMap<>();
    for (int i = 0; i < length; i++) {
      for (int f : example.features()[i]) {
        double[] row = gradients.computeIfAbsent(f, k -> new double[n]);
        for (int y = 0; y < n; y++) {
          row[y] += want[i][y];
        }
      }
    }
    gradients.forEach((f, gradient) -> update(f, gradient, example.weight()));
    for (int e = 0; e < edges.length; e++) {
      update(features + e, edges[e], example.weight());
      double[] row = weights.get(features + e);
      for (int y = 0; y < n; y++) {
        follows[e / (n + 1)][e % (n + 1)][y] = (float) row[y];
      }
    }
  }

  /** Adds how often each label, and each label after another, is expected among these sequences. */
  private void expect(
      Trellis trellis,
      Encoded example,
      double[][] scores,
      long[] allowed,
      double[][] items,
      double[][] edges,
      int sign) {
    int n = labels.size();
    double[][] forward = trellis.forward(allowed);
    double[][] backward = trellis.backward(allowed);
    double all = Trellis.sum(forward[forward.length - 1]);
    for (int i = 0; i < items.length; i++) {
      int link = example.links()[i] * (n + 1);
      for (int y = 0; y < n; y++) {
        double p = Math.exp(forward[i][y] + backward[i][y] - all);
        items[i][y] += sign * p;
        if (p < 1e-9) {
          continue;
        }
        if (i == 0) {
          edges[link + n][y] += sign * p;
          continue;
        }
        for (int b = 0; b < n; b++) {
          double both =
              forward[i - 1][b]
                  + follows[example.links()[i]][b][y]
                  + scores[i][y]
                  + backward[i][y]
                  - all;
          edges[link + b][y] += both > -40 ? sign * Math.exp(both) : 0;
        }
      }
    }
  }

  private void update(int feature, double[] gradient, double weight) {
    double[] row = weights.get(feature);
    double[] square = squares.get(feature);
    for (int y = 0; y < row.length; y++) {
      double g = gradient[y] * weight;
      if (g == 0) {
        continue;
      }
      square[y] += g * g;
      double rate = RATE / Math.sqrt(square[y] + 1e-6);
      double moved = row[y] + rate * g;
      row[y] = Math.signum(moved) * Math.max(0, Math.abs(moved) - rate * penalty * weight);
    }
  }

  /** A row as it is kept; empty if nothing of it counts. */
  private static float[] pruned(double[] row) {
    float[] kept = new float[row.length];
    boolean any = false;
    for (int y = 0; y < row.length; y++) {
      if (Math.abs(row[y]) >= NEGLIGIBLE) {
        kept[y] = (float) row[y];
        any = true;
      }
    }
    return any ? kept : new float[0];
  }
}
