package org.copiste.repair.decode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.copiste.language.channel.ErrorCounts;
import org.copiste.language.channel.ErrorModel;
import org.copiste.language.channel.Glyphs;
import org.copiste.model.Lessons;
import org.copiste.repair.lattice.Edge;
import org.copiste.repair.search.Beam;
import org.copiste.repair.token.WordSequence;

/** Learns the document's own misreadings from the first pass. */
final class Adaptation {
  private static final double LEAST = 0.02;

  /**
   * The lessons of any number of texts weigh as much as so many misread words of this one. With
   * twice as many, 30 newspapers of many titles broke more words of 60 others than they mended
   * (docs/evaluation/learning.md).
   */
  private static final double MOST_LEARNT = 10;

  /**
   * What teaches a misreading: a word of letters that does not exist. That persons corrected an
   * existing word or a sign does not tell how often it was read rightly.
   */
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{3,}");

  private final ErrorCounts table = new ErrorCounts();

  /** Expected count of each misreading of each form, with the error model it was aligned by. */
  private final Map<Read, Double> expected = new LinkedHashMap<>();

  private record Read(String surface, String read, ErrorModel errors) {}

  void learn(WordSequence passage, Beam beam, ErrorModel errors) {
    for (int k = 0; k < beam.numbered().size(); k++) {
      Edge edge = beam.numbered().get(k);
      double p = beam.posterior()[k];
      boolean letters = edge.sort() != Edge.Sort.JOIN && edge.sort() != Edge.Sort.HYPHEN;
      if (p > LEAST && letters) {
        String read = passage.text().subSequence(edge.start(), edge.end()).toString();
        expected.merge(new Read(edge.surface(), read, errors), p, Double::sum);
      }
    }
  }

  /**
   * Learns what persons read, too; what they only propose teaches nothing.
   *
   * @param known whether a word exists
   */
  void learn(Lessons lessons, Predicate<String> known, ErrorModel errors) {
    List<Lessons.Reading> letters =
        lessons.readings().stream()
            .filter(r -> lessons.holds() && r.right() > 0)
            .filter(r -> WORD.matcher(r.change().from()).matches())
            .filter(r -> WORD.matcher(r.change().to()).matches())
            .filter(r -> !known.test(r.change().from()))
            .toList();
    double all = letters.stream().mapToInt(Lessons.Reading::right).sum();
    double weight = Math.min(1, MOST_LEARNT / Math.max(1, all));
    for (Lessons.Reading reading : letters) {
      Lessons.Change change = reading.change();
      expected.merge(
          new Read(change.to(), change.from(), errors), weight * reading.right(), Double::sum);
    }
  }

  ErrorCounts table() {
    double[] same = new double[Glyphs.SIZE];
    expected.forEach(
        (way, p) -> {
          if (way.surface().equals(way.read()) && way.errors().isCertain(way.read())) {
            for (int i = 0; i < way.read().length(); i++) {
              same[Glyphs.code(way.read().charAt(i))] += p;
            }
          } else {
            way.errors().count(way.surface(), way.read(), p, table);
          }
        });
    expected.clear();
    addSame(same);
    return table;
  }

  private void addSame(double[] times) {
    for (int c = 0; c < times.length; c++) {
      if (times[c] > 0) {
        String glyph = String.valueOf(Glyphs.glyph(c));
        table.addRead(glyph, glyph, times[c]);
        table.addSeen(glyph, times[c]);
        table.addSeen("", times[c]);
      }
    }
  }
}
