package org.copiste.language;

import java.util.ArrayList;
import java.util.List;
import org.copiste.model.Span;

/**
 * The sentences of a text, as far as signs tell: one ends with a full stop, an exclamation or
 * question mark that a blank and no small letter follow. A full stop behind a capital is that of an
 * initial. Offsets are UTF-16 code units.
 */
public final class Sentences {
  private Sentences() {}

  /** The sentences of a stretch of a text in order; together they are the stretch. */
  public static List<Span> of(CharSequence text, Span at) {
    List<Span> sentences = new ArrayList<>();
    int start = at.start();
    for (int i = start; i + 2 < at.end(); i++) {
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
    sentences.add(new Span(start, at.end()));
    return sentences;
  }
}
