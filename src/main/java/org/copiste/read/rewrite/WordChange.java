package org.copiste.read.rewrite;

import java.util.List;
import org.copiste.model.Layout;

/**
 * Words of a line that are read differently: one word by one, one by several, several by one.
 *
 * @param words the words of the file, neighbours in their order; at least one
 * @param read what is read in their place: one part for each blank-separated word where one word
 *     divides; none where a word is deleted; exactly one where there are several words. A word that
 *     has blanks in the file is read as one part
 */
public record WordChange(List<Layout.Word> words, List<String> read) {
  /** Copies the lists. */
  public WordChange {
    words = List.copyOf(words);
    read = List.copyOf(read);
  }
}
