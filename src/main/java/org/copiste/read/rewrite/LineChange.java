package org.copiste.read.rewrite;

import java.util.List;
import org.copiste.model.Layout;

/**
 * A line that is read differently.
 *
 * @param line the line as the file has it
 * @param was its text, its words parted by one blank
 * @param text what is read; the same form; empty where nothing is left of the line
 * @param words changes of words; none for a line whose words the file does not mark. What stands
 *     between words, such as a hyphen that the file keeps apart, counts to the word it stands at
 */
public record LineChange(Layout.Line line, String was, String text, List<WordChange> words) {
  /** Copies the list. */
  public LineChange {
    words = List.copyOf(words);
  }
}
