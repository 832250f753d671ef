package org.copiste.structure.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Aligns the notes of one group with the candidates that may call them, both in order.
 *
 * <p>A note may remain without a call and a candidate without a note, each at a cost. The best
 * alignment is found by dynamic programming (Needleman and Wunsch 1970), the probability of each
 * link by summing over all alignments forward and backward, as for pair hidden Markov models
 * (Durbin, Eddy, Krogh, Mitchison, Biological sequence analysis, 1998, chapter 4). Candidates left
 * out come before notes left out, so that no alignment is counted twice.
 */
final class CallAlignment {
  /** Probability that a note's call is not among the candidates; set by hand. */
  private static final double LOST = 0.015;

  /** Probability that a call has no note in this group; set by hand. */
  private static final double ORPHAN = 0.03;

  /** A link with no more than this probability gains nothing. */
  private static final double NEGLIGIBLE = 0.01;

  private final int notes;
  private final int calls;
  private final double[][] match;
  private final double[] skip;
  private final double lost = Math.log(LOST);

  /**
   * A link of the best alignment.
   *
   * @param note index of the note
   * @param call index of the candidate
   * @param p its probability over all alignments
   */
  record Link(int note, int call, double p) {}

  /**
   * Prepares an alignment.
   *
   * @param likelihood for each note and candidate, the probability that the call of this note looks
   *     and stands like this candidate
   * @param q for each candidate, the probability that it is a call at all
   */
  CallAlignment(double[][] likelihood, double[] q) {
    this.notes = likelihood.length;
    this.calls = q.length;
    this.match = new double[notes][calls];
    this.skip = new double[calls];
    for (int j = 0; j < calls; j++) {
      skip[j] = Math.log(1 - q[j] + q[j] * ORPHAN);
      for (int i = 0; i < notes; i++) {
        match[i][j] = Math.log(Math.max(1e-12, q[j] * likelihood[i][j]));
      }
    }
  }

  /** The probability of each link, over all alignments. */
  double[][] posteriors() {
    double[][] taken = filled();
    double[][] passed = filled();
    taken[0][0] = 0;
    for (int i = 0; i <= notes; i++) {
      for (int j = 0; j <= calls; j++) {
        if (j > 0) {
          taken[i][j] = add(taken[i][j], taken[i][j - 1] + skip[j - 1]);
        }
        if (i > 0 && j > 0) {
          double before = add(taken[i - 1][j - 1], passed[i - 1][j - 1]);
          taken[i][j] = add(taken[i][j], before + match[i - 1][j - 1]);
        }
        if (i > 0) {
          passed[i][j] = add(taken[i - 1][j], passed[i - 1][j]) + lost;
        }
      }
    }
    double total = add(taken[notes][calls], passed[notes][calls]);
    double[][] afterTaken = filled();
    double[][] afterPassed = filled();
    double[][] posterior = new double[notes][calls];
    for (int i = notes; i >= 0; i--) {
      for (int j = calls; j >= 0; j--) {
        double matched =
            i < notes && j < calls
                ? afterTaken[i + 1][j + 1] + match[i][j]
                : Double.NEGATIVE_INFINITY;
        double noteLost = i < notes ? afterPassed[i + 1][j] + lost : Double.NEGATIVE_INFINITY;
        double end = i == notes && j == calls ? 0 : Double.NEGATIVE_INFINITY;
        double skipped = j < calls ? afterTaken[i][j + 1] + skip[j] : Double.NEGATIVE_INFINITY;
        afterPassed[i][j] = add(end, add(matched, noteLost));
        afterTaken[i][j] = add(afterPassed[i][j], skipped);
        if (i < notes && j < calls) {
          double before = add(taken[i][j], passed[i][j]);
          posterior[i][j] = Math.exp(before + matched - total);
        }
      }
    }
    return posterior;
  }

  /** The links of the best alignment; among equally good ones, of that with earlier candidates. */
  List<Link> best() {
    double[][] posterior = posteriors();
    double[][] sum = new double[notes + 1][calls + 1];
    for (int i = notes - 1; i >= 0; i--) {
      for (int j = calls - 1; j >= 0; j--) {
        double linked = sum[i + 1][j + 1] + gain(posterior[i][j]);
        sum[i][j] = Math.max(linked, Math.max(sum[i + 1][j], sum[i][j + 1]));
      }
    }
    List<Link> links = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < notes && j < calls) {
      double linked = sum[i + 1][j + 1] + gain(posterior[i][j]);
      if (posterior[i][j] > NEGLIGIBLE && linked >= sum[i][j] - 1e-9) {
        links.add(new Link(i, j, posterior[i][j]));
        i++;
        j++;
      } else if (sum[i][j + 1] >= sum[i + 1][j]) {
        j++;
      } else {
        i++;
      }
    }
    return links;
  }

  private static double gain(double posterior) {
    return posterior > NEGLIGIBLE ? posterior : 0;
  }

  private double[][] filled() {
    double[][] table = new double[notes + 1][calls + 1];
    for (double[] row : table) {
      Arrays.fill(row, Double.NEGATIVE_INFINITY);
    }
    return table;
  }

  private static double add(double a, double b) {
    if (a == Double.NEGATIVE_INFINITY) {
      return b;
    }
    if (b == Double.NEGATIVE_INFINITY) {
      return a;
    }
    return Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b)));
  }
}
