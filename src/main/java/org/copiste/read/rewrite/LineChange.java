package org.copiste.read.rewrite;

import java.util.ArrayList;
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

  /**
   * A change of words without the signs that stand at them and belong to none, such as a full stop
   * that the file has between two words.
   */
  public WordChange inside(WordChange change) {
    List<String> read = new ArrayList<>(change.read());
    if (read.isEmpty()) {
      return change;
    }
    int start = line.at().start();
    int first = change.words().get(0).at().start() - start;
    int last = change.words().get(change.words().size() - 1).at().end() - start;
    String before = was.substring(was.lastIndexOf(' ', first - 1) + 1, first);
    int blank = was.indexOf(' ', last);
    String behind = was.substring(last, blank < 0 ? was.length() : blank);
    if (read.get(0).startsWith(before)) {
      read.set(0, read.get(0).substring(before.length()));
    }
    int end = read.size() - 1;
    if (read.get(end).endsWith(behind)) {
      read.set(end, read.get(end).substring(0, read.get(end).length() - behind.length()));
    }
    return new WordChange(change.words(), read);
  }
}
