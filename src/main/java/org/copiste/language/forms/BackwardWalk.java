package org.copiste.language.forms;

import org.copiste.language.channel.ErrorModel;

/** A walk from the last letters of words to their first, over a mirrored tree. */
abstract class BackwardWalk extends TreeWalk {
  BackwardWalk(WordTree mirrored, ErrorModel errors) {
    super(mirrored, errors);
  }

  /**
   * Takes a form that ends at a node.
   *
   * @param cost of the whole reading, to the last digits
   */
  abstract void take(int word, int depth, float cost);

  @Override
  final int two(int first, int second) {
    return errors.twoRow(second, first);
  }

  @Override
  final float doubled(int printed, int at) {
    return errors.doubled(printed, read[at], read[at - 1]);
  }

  @Override
  final void visit(int node, int depth, int c, int twoRow, float bound) {
    int word = tree.wordAt(node);
    if (word >= 0 && reaches(depth, twoRow, bound)) {
      // The last letter met is the word's first, which may be a capital.
      row(depth, c, twoRow, initial, bound);
      float cost = cost(depth, read.length);
      if (cost <= bound) {
        take(word, depth, cost);
      }
    }
    boolean deeper = tree.children(node) < tree.childrenEnd(node) && depth + 1 < LONGEST;
    if (deeper && row(depth, c, twoRow, substitution, bound) <= bound) {
      walk(node, depth, c);
    }
  }
}
