package org.copiste.repair.token;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.copiste.model.Layout;
import org.copiste.model.Reading;
import org.copiste.model.Span;

/**
 * How sure the OCR engine was of a word, beside the other words of the document. Engines count in
 * scales of their own, some give nearly every word the same number, so that only the order of the
 * words is used.
 */
public final class EngineConfidence {
  /** The rank of a word that the engine says nothing of, as if all were alike. */
  private static final double MIDDLE = 0.5;

  /** For a text that no engine's confidence came with. */
  public static final EngineConfidence NONE = new EngineConfidence(List.of());

  private record Judged(Span at, double confidence) {}

  private final int[] starts;
  private final int[] ends;
  private final double[] ranks;

  private EngineConfidence(List<Judged> words) {
    int n = words.size();
    starts = new int[n];
    ends = new int[n];
    ranks = new double[n];
    double[] sorted = words.stream().mapToDouble(Judged::confidence).sorted().toArray();
    for (int i = 0; i < n; i++) {
      Judged word = words.get(i);
      starts[i] = word.at().start();
      ends[i] = word.at().end();
      ranks[i] = (below(sorted, word.confidence()) + upTo(sorted, word.confidence())) / (2.0 * n);
    }
  }

  /** What the engine says of the words of a document; spans are those of the text as it is seen. */
  public static EngineConfidence of(Reading reading) {
    List<Judged> words = new ArrayList<>();
    for (Layout.Page page : reading.source().layout().map(Layout::pages).orElse(List.of())) {
      for (Layout.Line line : page.lines()) {
        for (Layout.Word word : line.words()) {
          word.confidence().ifPresent(p -> words.add(new Judged(reading.toSeen(word.at()), p)));
        }
      }
    }
    words.sort(Comparator.comparingInt((Judged word) -> word.at().start()));
    return words.isEmpty() ? NONE : new EngineConfidence(words);
  }

  /**
   * The share of the document's words of which the engine was less sure than of the least sure word
   * in a stretch, words of equal confidence counting half.
   *
   * @return 0.5 if the engine says nothing of the words there
   */
  public double rank(int start, int end) {
    int at = Arrays.binarySearch(starts, start);
    int i = at >= 0 ? at : -at - 1;
    while (i > 0 && ends[i - 1] > start) {
      i--;
    }
    double least = 1;
    boolean any = false;
    for (; i < starts.length && starts[i] < end; i++) {
      least = Math.min(least, ranks[i]);
      any = true;
    }
    return any ? least : MIDDLE;
  }

  private static int below(double[] sorted, double value) {
    int from = 0;
    int to = sorted.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (sorted[middle] < value) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  private static int upTo(double[] sorted, double value) {
    return below(sorted, Math.nextUp(value));
  }
}
