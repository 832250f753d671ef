package org.copiste.language.crf;

/**
 * All sequences of labels for one sequence of items, with their scores: the best one, and how
 * probable each label is (forward-backward in logarithms).
 */
final class Trellis {
  private final double[][] scores;
  private final int[] links;
  private final float[][][] follows;
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
  }

  private static boolean has(long set, int label) {
    return (set >>> label & 1) != 0;
  }

  private double score(int i, int y, int before) {
    return scores[i][y] + follows[links[i]][before][y];
  }

  Labelling label(long[] allowed) {
    double[][] p = new double[n][labels];
    if (n == 0) {
      return new Labelling(new int[0], p);
    }
    double[][] forward = forward(allowed);
    double[][] backward = backward(allowed);
    double all = sum(forward[n - 1]);
    for (int i = 0; i < n; i++) {
      for (int y = 0; y < labels; y++) {
        p[i][y] = Math.exp(forward[i][y] + backward[i][y] - all);
      }
    }
    return new Labelling(viterbi(allowed), p);
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

  double[][] forward(long[] allowed) {
    double[][] forward = new double[n][labels];
    double[] terms = new double[labels];
    for (int i = 0; i < n; i++) {
      for (int y = 0; y < labels; y++) {
        if (!has(allowed[i], y)) {
          forward[i][y] = Double.NEGATIVE_INFINITY;
        } else if (i == 0) {
          forward[i][y] = score(i, y, labels);
        } else {
          float[][] link = follows[links[i]];
          for (int b = 0; b < labels; b++) {
            terms[b] = forward[i - 1][b] + link[b][y];
          }
          forward[i][y] = sum(terms) + scores[i][y];
        }
      }
    }
    return forward;
  }

  double[][] backward(long[] allowed) {
    double[][] backward = new double[n][labels];
    double[] terms = new double[labels];
    for (int i = n - 2; i >= 0; i--) {
      float[][] link = follows[links[i + 1]];
      for (int b = 0; b < labels; b++) {
        for (int y = 0; y < labels; y++) {
          terms[y] =
              has(allowed[i + 1], y)
                  ? link[b][y] + scores[i + 1][y] + backward[i + 1][y]
                  : Double.NEGATIVE_INFINITY;
        }
        backward[i][b] = has(allowed[i], b) ? sum(terms) : Double.NEGATIVE_INFINITY;
      }
    }
    for (int y = 0; y < labels; y++) {
      backward[n - 1][y] = has(allowed[n - 1], y) ? 0 : Double.NEGATIVE_INFINITY;
    }
    return backward;
  }

  /** The logarithm of the sum of what has these logarithms. */
  static double sum(double[] logarithms) {
    double most = Double.NEGATIVE_INFINITY;
    for (double term : logarithms) {
      most = Math.max(most, term);
    }
    if (most == Double.NEGATIVE_INFINITY) {
      return most;
    }
    double sum = 0;
    for (double term : logarithms) {
      sum += term < most - 40 ? 0 : Math.exp(term - most);
    }
    return most + Math.log(sum);
  }
}
