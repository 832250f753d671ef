package org.copiste.language.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.copiste.language.channel.ErrorCounts;

/**
 * Simulates OCR noise: misreads clean text at random with the frequencies of an error table, so
 * that the truth is known. Equal seeds give equal results.
 */
public final class NoiseSimulator {
  private static final char OTHER = '\uFFFD';

  private final Map<String, List<Reading>> readings = new HashMap<>();
  private final Random random;
  private final double rate;

  private record Reading(String as, double p) {}

  /**
   * A simulator.
   *
   * @param table the confusions and their frequencies
   * @param rate factor on these frequencies
   * @param seed seed of the random generator
   */
  public NoiseSimulator(ErrorCounts table, double rate, long seed) {
    this.random = new Random(seed);
    this.rate = rate;
    table
        .read()
        .forEach(
            (pair, count) -> {
              int tab = pair.indexOf('\t');
              String printed = pair.substring(0, tab);
              String as = pair.substring(tab + 1);
              double seen = table.seen().getOrDefault(printed, 0.0);
              boolean known = pair.indexOf(OTHER) < 0 && seen > 0;
              if (known && !printed.equals(as)) {
                readings
                    .computeIfAbsent(printed, k -> new ArrayList<>())
                    .add(new Reading(as, count / seen));
              }
            });
  }

  /** A misread copy of the text; line ends stay. */
  public String read(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    int i = 0;
    while (i < text.length()) {
      if (text.charAt(i) == '\n') {
        out.append('\n');
        i++;
        continue;
      }
      String gained = drawn("");
      out.append(gained == null ? "" : gained);
      boolean two = i + 1 < text.length() && text.charAt(i + 1) != '\n';
      String pair = two ? drawn(text.substring(i, i + 2)) : null;
      String one = pair == null ? drawn(text.substring(i, i + 1)) : null;
      if (pair != null) {
        out.append(pair);
        i += 2;
      } else {
        out.append(one == null ? text.substring(i, i + 1) : one);
        i++;
      }
    }
    return out.toString();
  }

  private @org.jspecify.annotations.Nullable String drawn(String printed) {
    for (Reading reading : readings.getOrDefault(printed, List.of())) {
      if (random.nextDouble() < rate * reading.p()) {
        return reading.as();
      }
    }
    return null;
  }
}
