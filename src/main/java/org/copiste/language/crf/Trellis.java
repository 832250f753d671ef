package org.copiste.language.crf;

import java.util.Arrays;

/**
 * All sequences of labels for one sequence of items, with their scores: the best one, and how
 * probable each label is (forward-backward, scaled item by item).
 */
final class Trellis {
  private final double[][] scores;
  private final int[] links;
  private final float[][][] follows;
  private final double[][][] potentials;
  private final int n;
  private final int labels;

  /**
   * A trellis.
   *
   * @param scores by item and label
   * @param links by item
   * @param follows by link, label before and label; the last label before stands for the beginning
   */
  Trellis(double[][] scores, int[] links, float[][][] follows) {
    this.scores = scores;
    this.links = links;
    this.follows = follows;
    this.n = scores.length;
    this.labels = follows[0][0].length;
    this.potentials = new double[follows.length][labels + 1][labels];
    for (int link = 0; link < follows.length; link++) {
      for (int before = 0; before <= labels; before++) {
        for (int y = 0; y < labels; y++) {
          potentials[link][before][y] = Math.exp(follows[link][before][y]);
        }
      }
    }
  }

  private static boolean has(long set, int label) {
    return (set >>> label & 1) != 0;
  }

  private double score(int i, int y, int before) {
    return scores[i][y] + follows[links[i]][before][y];
  }

  Labelling label(long[] allowed) {
    return n == 0
        ? new Labelling(new int[0], new double[0][])
        : new Labelling(viterbi(allowed), marginals(allowed));
  }

  private int[] viterbi(long[] allowed) {
    double[][] best = new double[n][labels];
    int[][] from = new int[n][labels];
    for (int i = 0; i < n; i++) {
      for (int y = 0; y < labels; y++) {
        best[i][y] = Double.NEGATIVE_INFINITY;
        if (!has(allowed[i], y)) {
          continue;
        }
        if (i == 0) {
          best[i][y] = score(i, y, labels);
          continue;
        }
        for (int b = 0; b < labels; b++) {
          double s = best[i - 1][b] + score(i, y, b);
          if (s > best[i][y]) {
            best[i][y] = s;
            from[i][y] = b;
          }
        }
      }
    }
    int[] path = new int[n];
    for (int y = 1; y < labels; y++) {
      path[n - 1] = best[n - 1][y] > best[n - 1][path[n - 1]] ? y : path[n - 1];
    }
    for (int i = n - 1; i > 0; i--) {
      path[i - 1] = from[i][path[i]];
    }
    return path;
  }

  /** How probable each label of each item is among the sequences that are allowed. */
  double[][] marginals(long[] allowed) {
    double[][] p = new double[n][labels];
    forwardBackward(allowed, p, new double[0][0], 1);
    return p;
  }

  /**
   * Adds how often each label, and each label after another, is expected among these sequences.
   *
   * @param items by item and label
   * @param edges by link and label before, as one index, and label; empty if nobody asks
   * @param sign what an expectation counts
   */
  void forwardBackward(long[] allowed, double[][] items, double[][] edges, int sign) {
    double[][] local = new double[n][labels];
    double[][] alpha = new double[n][labels];
    double[] scale = new double[n];
    for (int i = 0; i < n; i++) {
      double most = Double.NEGATIVE_INFINITY;
      for (int y = 0; y < labels; y++) {
        most = has(allowed[i], y) ? Math.max(most, scores[i][y]) : most;
      }
      double[][] link = potentials[links[i]];
      for (int y = 0; y < labels; y++) {
        local[i][y] = has(allowed[i], y) ? Math.exp(scores[i][y] - most) : 0;
        double in = 0;
        if (i == 0) {
          in = link[labels][y];
        } else {
          for (int b = 0; b < labels; b++) {
            in += alpha[i - 1][b] * link[b][y];
          }
        }
        alpha[i][y] = in * local[i][y];
        scale[i] += alpha[i][y];
      }
      scale[i] = Math.max(scale[i], Double.MIN_NORMAL);
      for (int y = 0; y < labels; y++) {
        alpha[i][y] /= scale[i];
      }
    }
    double[] beta = new double[labels];
    Arrays.fill(beta, 1);
    for (int i = n - 1; i >= 0; i--) {
      double[][] link = potentials[links[i]];
      double[] before = new double[labels];
      for (int y = 0; y < labels; y++) {
        items[i][y] += sign * alpha[i][y] * beta[y];
        double out = local[i][y] * beta[y] / scale[i];
        if (out == 0) {
          continue;
        }
        if (i == 0) {
          if (edges.length > 0) {
            edges[links[i] * (labels + 1) + labels][y] += sign * alpha[i][y] * beta[y];
          }
          continue;
        }
        for (int b = 0; b < labels; b++) {
          double step = link[b][y] * out;
          before[b] += step;
          if (edges.length > 0) {
            edges[links[i] * (labels + 1) + b][y] += sign * alpha[i - 1][b] * step;
          }
        }
      }
      beta = before;
    }
  }
}
