package org.copiste.repair;

import java.util.ArrayList;
import java.util.List;
import org.copiste.model.Span;

/**
 * A stretch of a passage from one sentence end to the next, as far as signs tell: a full stop, an
 * exclamation or question mark followed by a blank and no small letter.
 */
public final class Sentence {
  private Sentence() {}

  /** The sentences of a passage in order; together they are the passage. */
  public static List<Span> of(Passage passage) {
    String text = passage.seen().text();
    List<Span> sentences = new ArrayList<>();
    int start = passage.at().start();
    for (int i = start; i + 2 < passage.at().end(); i++) {
      char c = text.charAt(i);
      boolean end =
          (c == '.' || c == '!' || c == '?' || c == '…')
              && Character.isWhitespace(text.charAt(i + 1))
              && !Character.isLowerCase(text.charAt(i + 2))
              && !(c == '.' && i > 0 && Character.isUpperCase(text.charAt(i - 1)));
      if (end) {
        sentences.add(new Span(start, i + 1));
        start = i + 1;
      }
    }
    sentences.add(new Span(start, passage.at().end()));
    return sentences;
  }
}
