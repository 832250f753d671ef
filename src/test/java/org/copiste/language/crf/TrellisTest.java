package org.copiste.language.crf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Holds the trellis against a count of all sequences of labels, one by one. */
class TrellisTest {
  private static final double CLOSE = 1e-9;

  private final Random random = new Random(3);

  @Test
  void sumsAndBestSequenceAreThoseOfAllSequences() {
    for (int i = 0; i < 400; i++) {
      check(1 + random.nextInt(5), 1 + random.nextInt(4), 1 + random.nextInt(3), 3);
    }
  }

  @Test
  void soTheyAreWhereScoresAreFarApart() {
    for (int i = 0; i < 200; i++) {
      check(1 + random.nextInt(5), 1 + random.nextInt(4), 1 + random.nextInt(3), 600);
    }
  }

  private void check(int n, int labels, int kindsOfLink, double spread) {
    double[][] scores = new double[n][labels];
    int[] links = new int[n];
    long[] allowed = new long[n];
    for (int i = 0; i < n; i++) {
      links[i] = random.nextInt(kindsOfLink);
      allowed[i] = 1 + random.nextInt((1 << labels) - 1);
      for (int y = 0; y < labels; y++) {
        scores[i][y] = spread * random.nextGaussian();
      }
    }
    float[][][] follows = new float[kindsOfLink][labels + 1][labels];
    for (float[][] link : follows) {
      for (float[] before : link) {
        for (int y = 0; y < labels; y++) {
          before[y] = (float) (2 * random.nextGaussian());
        }
      }
    }
    Trellis trellis = new Trellis(scores, links, follows);
    List<int[]> sequences = sequences(n, labels, allowed);
    List<Double> sums = new ArrayList<>();
    double most = Double.NEGATIVE_INFINITY;
    int[] best = new int[0];
    for (int[] sequence : sequences) {
      double score = 0;
      for (int i = 0; i < n; i++) {
        int before = i == 0 ? labels : sequence[i - 1];
        score += scores[i][sequence[i]] + follows[links[i]][before][sequence[i]];
      }
      sums.add(score);
      if (score > most) {
        most = score;
        best = sequence;
      }
    }
    double all = 0;
    double[][] with = new double[n][labels];
    for (int k = 0; k < sequences.size(); k++) {
      double weight = Math.exp(sums.get(k) - most);
      all += weight;
      for (int i = 0; i < n; i++) {
        with[i][sequences.get(k)[i]] += weight;
      }
    }
    Labelling labelling = trellis.label(allowed);
    for (int i = 0; i < n; i++) {
      assertEquals(best[i], labelling.best()[i]);
      for (int y = 0; y < labels; y++) {
        assertEquals(with[i][y] / all, labelling.p()[i][y], CLOSE);
      }
    }
  }

  private static List<int[]> sequences(int n, int labels, long[] allowed) {
    List<int[]> found = new ArrayList<>();
    int count = (int) Math.pow(labels, n);
    for (int number = 0; number < count; number++) {
      int[] sequence = new int[n];
      int rest = number;
      boolean may = true;
      for (int i = 0; i < n; i++) {
        sequence[i] = rest % labels;
        rest /= labels;
        may &= (allowed[i] >> sequence[i] & 1) == 1;
      }
      if (may) {
        found.add(sequence);
      }
    }
    return found;
  }
}
