package org.copiste.read.rewrite;

import java.util.ArrayList;
import java.util.List;
import org.copiste.language.text.EditDistance;
import org.copiste.model.Layout;

/** Says which words of a file stand behind which words that are read, by the least difference. */
final class WordAlignment {
  /** A difference of one character; what is not one word for one counts as half of that more. */
  private static final int CHARACTER = 2;

  private static final int UNREACHED = Integer.MAX_VALUE / 2;

  private final List<String> old;
  private final List<String> read;
  private final int[][] cost;
  private final int[][] fromOld;
  private final int[][] fromRead;

  private WordAlignment(List<String> old, List<String> read) {
    this.old = old;
    this.read = read;
    this.cost = new int[old.size() + 1][read.size() + 1];
    this.fromOld = new int[old.size() + 1][read.size() + 1];
    this.fromRead = new int[old.size() + 1][read.size() + 1];
  }

  /**
   * The words that change.
   *
   * @param words the file's words
   * @param old their characters, with those that stand at them
   * @param read the words that are read in their place
   */
  static List<WordChange> of(List<Layout.Word> words, List<String> old, List<String> read) {
    WordAlignment alignment = new WordAlignment(old, read);
    alignment.align();
    List<WordChange> changes = new ArrayList<>();
    int i = old.size();
    int j = read.size();
    while (i > 0) {
      int firstOld = alignment.fromOld[i][j];
      int firstRead = alignment.fromRead[i][j];
      List<String> parts = read.subList(firstRead, j);
      List<String> now =
          i - firstOld == 1 && hasBlank(old.get(firstOld))
              ? List.of(String.join(" ", parts))
              : parts;
      if (i - firstOld > 1 || now.size() != 1 || !now.get(0).equals(old.get(firstOld))) {
        changes.add(0, new WordChange(words.subList(firstOld, i), now));
      }
      i = firstOld;
      j = firstRead;
    }
    return changes;
  }

  private void align() {
    for (int i = 0; i <= old.size(); i++) {
      for (int j = 0; j <= read.size(); j++) {
        cost[i][j] = i == 0 && j == 0 ? 0 : UNREACHED;
        for (int k = 0; i > 0 && k <= j; k++) {
          step(i, j, i - 1, j - k);
        }
        for (int k = 2; j > 0 && k <= i; k++) {
          step(i, j, i - k, j - 1);
        }
      }
    }
  }

  private void step(int i, int j, int beforeOld, int beforeRead) {
    if (cost[beforeOld][beforeRead] == UNREACHED) {
      return;
    }
    List<String> from = old.subList(beforeOld, i);
    List<String> to = read.subList(beforeRead, j);
    boolean single = from.size() == 1 && (to.size() == 1 || hasBlank(from.get(0)));
    String parting = hasBlank(from.get(0)) ? " " : "";
    int distance = EditDistance.of(String.join("", from), String.join(parting, to));
    int all = cost[beforeOld][beforeRead] + CHARACTER * distance + (single ? 0 : 1);
    if (all < cost[i][j]) {
      cost[i][j] = all;
      fromOld[i][j] = beforeOld;
      fromRead[i][j] = beforeRead;
    }
  }

  private static boolean hasBlank(String word) {
    return word.indexOf(' ') >= 0;
  }
}
