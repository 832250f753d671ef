package org.copiste.repair.decode;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How probable a change is, all clues together: a logistic function of their weighted sum. The
 * weights were found on texts with their truth, so that among the changes of one probability as
 * many are right as it says; docs/quality.md has the figures.
 */
public final class Ranking {
  private static final double LEAST = 0.25;

  private final double[] weights;

  Ranking(double[] weights) {
    this.weights = weights.clone();
  }

  /**
   * Reads weights: a line for each clue, its name, a tab, its weight; lines that begin with {@code
   * #} are remarks; a clue that is not named weighs nothing.
   *
   * @throws IOException if it cannot be read or is no such table
   */
  public static Ranking read(InputStream in) throws IOException {
    double[] weights = new double[Clue.values().length];
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String[] fields = line.split("\t", -1);
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      try {
        weights[Clue.valueOf(fields[0]).ordinal()] = Double.parseDouble(fields[1]);
      } catch (RuntimeException e) {
        throw new IOException("no line of a ranking: " + line, e);
      }
    }
    return new Ranking(weights);
  }

  /** The probability that the clues speak for. */
  double probability(double[] clues) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * clues[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** The clues that weigh most, in words such as {@code accent +1.3}, the weightiest first. */
  List<String> strongest(double[] clues, int most) {
    return IntStream.range(0, weights.length)
        .filter(i -> i != Clue.ALWAYS.ordinal() && Math.abs(weights[i] * clues[i]) >= LEAST)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -Math.abs(weights[i] * clues[i])))
        .limit(most)
        .map(
            i ->
                String.format(
                    Locale.ROOT,
                    "%s %+.1f",
                    Clue.values()[i].name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    weights[i] * clues[i]))
        .toList();
  }

  @Override
  public String toString() {
    return "Ranking" + Arrays.toString(weights);
  }
}
