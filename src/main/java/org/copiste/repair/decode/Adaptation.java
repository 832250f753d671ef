package org.copiste.repair.decode;

import org.copiste.language.channel.ErrorCounts;
import org.copiste.language.channel.ErrorModel;

/** What a first pass teaches of the document's own misreadings. */
final class Adaptation {
  private static final double BELIEF = 20;
  private static final double LEAST = 0.02;

  private final ErrorCounts table = new ErrorCounts();

  void learn(Passage passage, Beam beam, ErrorModel errors) {
    for (int k = 0; k < beam.numbered().size(); k++) {
      Arc arc = beam.numbered().get(k);
      double p = beam.posterior()[k];
      boolean letters = arc.sort() != Arc.Sort.JOIN && arc.sort() != Arc.Sort.HYPHEN;
      if (p > LEAST && letters) {
        String read = passage.text().subSequence(arc.start(), arc.end()).toString();
        errors.count(arc.surface(), read, p, table);
      }
    }
  }

  ErrorCounts table() {
    return table;
  }

  /** How many occurrences of evidence the general error table stands for against the document. */
  double belief() {
    return BELIEF;
  }
}
