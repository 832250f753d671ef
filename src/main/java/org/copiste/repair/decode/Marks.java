package org.copiste.repair.decode;

import org.copiste.language.ngram.NgramModel;
import org.copiste.language.ngram.WordKey;

/** The classes of punctuation of one passage as the language model numbers them. */
final class Marks {
  /** No punctuation. */
  static final int NONE = -1;

  private final Passage passage;
  private final int stop;
  private final int pause;

  Marks(NgramModel model, Passage passage) {
    this.passage = passage;
    this.stop = model.id(WordKey.STOP);
    this.pause = model.id(WordKey.PAUSE);
  }

  /** The number of the end of a sentence. */
  int stop() {
    return stop;
  }

  /** The class of the punctuation after an arc, or {@link #NONE}. */
  int after(Arc arc) {
    int last = arc.to() - 1;
    if (arc.end() != passage.tokens().get(last).end()) {
      return NONE;
    }
    String mark = passage.punctuation(last);
    return mark.isEmpty() ? NONE : mark.equals(WordKey.STOP) ? stop : pause;
  }
}
