package org.copiste.language.crf;

import java.util.List;

/**
 * A sequence to learn from.
 *
 * @param group the hand or edition that it comes from: features that occur in too few groups are
 *     not learnt
 * @param items its items, at least one
 * @param allowed for each item the labels that may be right, as a bit set of label numbers; several
 *     bits where the truth is known in part only
 * @param weight what it counts, 1 for an ordinary sequence
 */
public record Example(String group, List<Item> items, long[] allowed, double weight) {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if the lengths differ or an item has no label
   */
  public Example {
    items = List.copyOf(items);
    if (items.size() != allowed.length) {
      throw new IllegalArgumentException("as many label sets as items are needed");
    }
    for (long labels : allowed) {
      if (labels == 0) {
        throw new IllegalArgumentException("an item without a label");
      }
    }
  }
}
