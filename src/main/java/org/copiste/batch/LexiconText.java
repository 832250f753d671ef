package org.copiste.batch;

import java.util.ArrayList;
import java.util.List;

/** A user lexicon: one word or name a line, {@code #} begins a comment. */
public final class LexiconText {
  private LexiconText() {}

  /** The words of a lexicon, in its order. */
  public static List<String> words(String lexicon) {
    List<String> words = new ArrayList<>();
    for (String line : lexicon.split("\r\n|\r|\n")) {
      int comment = line.indexOf('#');
      String word = (comment < 0 ? line : line.substring(0, comment)).strip();
      word = word.startsWith("\uFEFF") ? word.substring(1) : word;
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
