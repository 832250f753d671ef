package org.copiste.repair.search;

import org.copiste.language.ngram.NgramModel;
import org.copiste.language.ngram.WordKey;
import org.copiste.repair.lattice.Edge;
import org.copiste.repair.token.WordSequence;

/** The classes of punctuation of one passage as the language model numbers them. */
final class PunctuationWords {
  /** No punctuation. */
  static final int NONE = -1;

  private final WordSequence passage;
  private final int stop;
  private final int pause;

  PunctuationWords(NgramModel model, WordSequence passage) {
    this.passage = passage;
    this.stop = model.id(WordKey.STOP);
    this.pause = model.id(WordKey.PAUSE);
  }

  /** The number of the end of a sentence. */
  int stop() {
    return stop;
  }

  /** The class of the punctuation after an edge, or {@link #NONE}. */
  int after(Edge edge) {
    int last = edge.to() - 1;
    if (edge.end() != passage.tokens().get(last).end()) {
      return NONE;
    }
    String mark = passage.punctuation(last);
    return mark.isEmpty() ? NONE : mark.equals(WordKey.STOP) ? stop : pause;
  }
}
