package org.copiste.repair.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.copiste.model.Edit;
import org.copiste.model.Span;

/**
 * A sentence with its sure edits applied and its line ends replaced by blanks.
 *
 * @param text the sentence
 * @param made the edits made in it, by place, disjoint
 * @param start where the sentence begins in the seen text
 */
record Corrected(String text, List<Edit> made, int start) {

  static Corrected of(String seen, Span sentence, List<Edit> edits, Predicate<Edit> wanted) {
    StringBuilder out = new StringBuilder(sentence.length() + 16);
    List<Edit> made = new ArrayList<>();
    int done = sentence.start();
    for (Edit edit : edits) {
      boolean fits = edit.at().start() >= done && edit.at().end() <= sentence.end();
      if (fits && OpinionatedCorrector.isSure(edit) && wanted.test(edit)) {
        out.append(seen, done, edit.at().start()).append(edit.to());
        done = edit.at().end();
        made.add(edit);
      }
    }
    out.append(seen, done, sentence.end());
    for (int i = 0; i < out.length(); i++) {
      if (Character.isWhitespace(out.charAt(i))) {
        out.setCharAt(i, ' ');
      }
    }
    return new Corrected(out.toString(), List.copyOf(made), sentence.start());
  }

  /** Where a place of the seen text that no edit touches stands in the sentence. */
  Span place(Span seen) {
    int shift = -start;
    for (Edit edit : made) {
      if (edit.at().end() <= seen.start()) {
        shift += edit.to().length() - edit.at().length();
      }
    }
    return seen.shift(shift);
  }
}
