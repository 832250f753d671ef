package org.copiste.entities.name.vote;

import org.copiste.model.Mention;

/** The tagger's judgements of one word, added up over its occurrences in a document. */
final class WordTally {
  private final double[] sums = new double[Mention.Type.values().length];
  private int occurrences;
  private boolean person;

  /**
   * Counts an occurrence.
   *
   * @param typeP by type in the order of {@link Mention.Type}, its probability at this place
   */
  void add(double[] typeP) {
    occurrences++;
    for (int type = 0; type < sums.length; type++) {
      sums[type] += typeP[type];
    }
  }

  /** Notes that the word is a person's surname elsewhere in the document. */
  void markPerson() {
    person = true;
  }

  boolean isPerson() {
    return person;
  }

  /** Whether the word occurs more than once. */
  boolean isRepeated() {
    return occurrences > 1;
  }

  /** The mean probability of a type; 0 for a word that was not counted. */
  double mean(Mention.Type type) {
    return occurrences == 0 ? 0 : sums[type.ordinal()] / occurrences;
  }
}
