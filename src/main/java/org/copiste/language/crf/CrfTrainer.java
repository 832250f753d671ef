package org.copiste.language.crf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  /**
   * An example with numbers for names.
   *
   * @param rows the numbers of all its features, each once
   * @param features for each item its features, as positions in {@code rows}
   */
  private record Encoded(
      int[] rows, int[][] features, int[] links, long[] allowed, double weight) {}

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
    Map<Integer, Integer> positions = new LinkedHashMap<>();
    for (int i = 0; i < n; i++) {
      features[i] =
          example.items().get(i).features().stream()
              .filter(index::containsKey)
              .mapToInt(f -> position(positions, Objects.requireNonNull(index.get(f))))
              .toArray();
      links[i] = example.items().get(i).link();
    }
    int[] rows = positions.keySet().stream().mapToInt(k -> k).toArray();
    return new Encoded(rows, features, links, example.allowed(), example.weight());
  }

  private static int position(Map<Integer, Integer> positions, int row) {
    Integer known = positions.putIfAbsent(row, positions.size());
    return known == null ? positions.size() - 1 : known;
  }

  private void step(Encoded example, int features) {
    int length = example.features().length;
    int n = labels.size();
    double[][] scores = new double[length][n];
    for (int i = 0; i < length; i++) {
      for (int f : example.features()[i]) {
        double[] row = weights.get(example.rows()[f]);
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
    trellis.forwardBackward(example.allowed(), want, edges, 1);
    trellis.forwardBackward(any, want, edges, -1);
    double[][] gradients = new double[example.rows().length][n];
    for (int i = 0; i < length; i++) {
      for (int f : example.features()[i]) {
        double[] row = gradients[f];
        for (int y = 0; y < n; y++) {
          row[y] += want[i][y];
        }
      }
    }
    for (int f = 0; f < gradients.length; f++) {
      update(example.rows()[f], gradients[f], example.weight());
    }
    for (int e = 0; e < edges.length; e++) {
      update(features + e, edges[e], example.weight());
      double[] row = weights.get(features + e);
      for (int y = 0; y < n; y++) {
        follows[e / (n + 1)][e % (n + 1)][y] = (float) row[y];
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
