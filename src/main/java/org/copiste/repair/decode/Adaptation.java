package org.copiste.repair.decode;

import java.util.LinkedHashMap;
import java.util.Map;
import org.copiste.language.channel.ErrorCounts;
import org.copiste.language.channel.ErrorModel;

/** What a first pass teaches of the document's own misreadings. */
final class Adaptation {
  private static final double LEAST = 0.02;

  private final ErrorCounts table = new ErrorCounts();

  /** How often each reading of each form is expected, under the model that says how it came. */
  private final Map<Read, Double> expected = new LinkedHashMap<>();

  private record Read(String surface, String read, ErrorModel errors) {}

  void learn(Passage passage, Beam beam, ErrorModel errors) {
    for (int k = 0; k < beam.numbered().size(); k++) {
      Arc arc = beam.numbered().get(k);
      double p = beam.posterior()[k];
      boolean letters = arc.sort() != Arc.Sort.JOIN && arc.sort() != Arc.Sort.HYPHEN;
      if (p > LEAST && letters) {
        String read = passage.text().subSequence(arc.start(), arc.end()).toString();
        expected.merge(new Read(arc.surface(), read, errors), p, Double::sum);
      }
    }
  }

  ErrorCounts table() {
    expected.forEach((way, p) -> way.errors().count(way.surface(), way.read(), p, table));
    expected.clear();
    return table;
  }
}
