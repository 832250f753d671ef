package org.copiste.repair.classify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Learns a classifier: gradient boosting of small trees on the logistic loss. Each tree sees a
 * third of the features, drawn with a fixed seed, so that equal examples give equal classifiers.
 */
public final class Boosting {
  private static final int TREES = 1000;
  private static final int DEPTH = 6;
  private static final double RATE = 0.04;
  private static final double RIDGE = 5;

  /** Finer differences of odds and limits would only lengthen the file. */
  private static final double STEPS = 10_000;

  private static final double LEAST_CURVATURE = 2;
  private static final int BINS = 32;
  private static final double LEAST_GAIN = 1e-3;

  private final double[][] features;
  private final double[] target;
  private final double[] weight;
  private final double[][] limits;
  private final int[][] bin;
  private final double[] gradient;
  private final double[] curvature;
  private final Random random = new Random(1);

  private Boosting(List<LabelledEdit> examples) {
    int n = examples.size();
    this.features = new double[n][];
    this.target = new double[n];
    this.weight = new double[n];
    for (int i = 0; i < n; i++) {
      features[i] = examples.get(i).features();
      target[i] = examples.get(i).right() ? 1 : 0;
      weight[i] = examples.get(i).weight();
    }
    int kinds = Feature.values().length;
    this.limits = new double[kinds][];
    this.bin = new int[kinds][n];
    for (int c = 0; c < kinds; c++) {
      limits[c] = limits(c);
      for (int i = 0; i < n; i++) {
        int at = Arrays.binarySearch(limits[c], features[i][c]);
        bin[c][i] = at >= 0 ? at : -at - 1;
      }
    }
    this.gradient = new double[n];
    this.curvature = new double[n];
  }

  /**
   * The classifier of examples.
   *
   * @throws IllegalArgumentException unless some examples are right and some are wrong
   */
  public static EditClassifier learn(List<LabelledEdit> examples) {
    if (examples.isEmpty()) {
      throw new IllegalArgumentException("a classifier needs changes to learn from");
    }
    return new Boosting(examples).learn();
  }

  private EditClassifier learn() {
    double right = 0;
    double all = 0;
    for (int i = 0; i < target.length; i++) {
      right += weight[i] * target[i];
      all += weight[i];
    }
    if (!(right > 0 && right < all)) {
      throw new IllegalArgumentException("a classifier needs changes that are right and wrong");
    }
    double base = Math.log(right / (all - right));
    double[] odds = new double[target.length];
    Arrays.fill(odds, base);
    List<Tree> trees = new ArrayList<>();
    for (int t = 0; t < TREES; t++) {
      for (int i = 0; i < odds.length; i++) {
        double p = 1 / (1 + Math.exp(-odds[i]));
        gradient[i] = weight[i] * (target[i] - p);
        curvature[i] = weight[i] * p * (1 - p);
      }
      List<Tree.Node> nodes = new ArrayList<>();
      int[] everything = new int[odds.length];
      Arrays.setAll(everything, i -> i);
      grow(everything, DEPTH, drawn(), nodes);
      Tree tree = Tree.of(nodes);
      trees.add(tree);
      for (int i = 0; i < odds.length; i++) {
        odds[i] += tree.answer(features[i]);
      }
    }
    return new EditClassifier(base, trees);
  }

  /**
   * Where a feature may be divided: at most so many places, between equal shares of the examples. A
   * value that very many share counts as one share, since what most examples lack would otherwise
   * be divided nowhere else.
   */
  private double[] limits(int feature) {
    double[] values = new double[features.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = features[i][feature];
    }
    Arrays.sort(values);
    int most = Math.max(1, values.length / BINS);
    double share = (double) counted(values, most) / BINS;
    double[] found = new double[BINS];
    int size = 0;
    long passed = 0;
    int same = 0;
    for (int i = 0; i < values.length; i++) {
      same = i > 0 && values[i] == values[i - 1] ? same + 1 : 1;
      passed += same <= most ? 1 : 0;
      double value = rounded(values[i]);
      boolean next = passed >= (size + 1) * share && size < BINS - 1;
      if (next && (size == 0 || value > found[size - 1])) {
        found[size++] = value;
      }
    }
    return Arrays.copyOf(found, size);
  }

  private static long counted(double[] sorted, int most) {
    long counted = 0;
    int same = 0;
    for (int i = 0; i < sorted.length; i++) {
      same = i > 0 && sorted[i] == sorted[i - 1] ? same + 1 : 1;
      counted += same <= most ? 1 : 0;
    }
    return counted;
  }

  private int[] drawn() {
    List<Integer> all = new ArrayList<>();
    for (int c = 0; c < limits.length; c++) {
      all.add(c);
    }
    java.util.Collections.shuffle(all, random);
    return all.subList(0, all.size() / 3).stream().mapToInt(c -> c).sorted().toArray();
  }

  private void grow(int[] examples, int depth, int[] drawn, List<Tree.Node> nodes) {
    double g = 0;
    double h = 0;
    for (int i : examples) {
      g += gradient[i];
      h += curvature[i];
    }
    double value = rounded(RATE * g / (h + RIDGE));
    Division best = depth == 0 ? null : best(examples, drawn, g, h);
    if (best == null) {
      nodes.add(new Tree.Node(-1, 0, value));
      return;
    }
    nodes.add(new Tree.Node(best.feature(), limits[best.feature()][best.at()], value));
    int[] of = bin[best.feature()];
    grow(
        Arrays.stream(examples).filter(i -> of[i] <= best.at()).toArray(), depth - 1, drawn, nodes);
    grow(Arrays.stream(examples).filter(i -> of[i] > best.at()).toArray(), depth - 1, drawn, nodes);
  }

  private record Division(int feature, int at, double gain) {}

  private @org.jspecify.annotations.Nullable Division best(
      int[] examples, int[] drawn, double g, double h) {
    Division best = null;
    for (int c : drawn) {
      double[] sumG = new double[BINS + 1];
      double[] sumH = new double[BINS + 1];
      for (int i : examples) {
        sumG[bin[c][i]] += gradient[i];
        sumH[bin[c][i]] += curvature[i];
      }
      double yesG = 0;
      double yesH = 0;
      for (int at = 0; at < limits[c].length; at++) {
        yesG += sumG[at];
        yesH += sumH[at];
        if (yesH < LEAST_CURVATURE || h - yesH < LEAST_CURVATURE) {
          continue;
        }
        double gain = score(yesG, yesH) + score(g - yesG, h - yesH) - score(g, h);
        if (gain > (best == null ? LEAST_GAIN : best.gain())) {
          best = new Division(c, at, gain);
        }
      }
    }
    return best;
  }

  private static double rounded(double value) {
    return Math.round(value * STEPS) / STEPS;
  }

  private static double score(double g, double h) {
    return g * g / (h + RIDGE);
  }
}
