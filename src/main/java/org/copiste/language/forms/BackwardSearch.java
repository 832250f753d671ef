package org.copiste.language.forms;

import org.copiste.language.channel.ErrorModel;
import org.copiste.language.channel.LetterPruning;
import org.copiste.language.channel.TransposedCosts;

/** A walk from the last letters of words to their first, over a reversed tree. */
abstract class BackwardSearch extends TrieSearch {
  BackwardSearch(WordTrie reversed, ErrorModel errors, TransposedCosts costs, LetterPruning sets) {
    super(reversed, errors, costs, sets);
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
  final long twoLetters(int previous, int step) {
    return sets.before(previous, step);
  }

  @Override
  final void visit(int node, int depth, int c, int twoRow, float bound) {
    if (tree.isForm(node) && matrix.reaches(depth, twoRow, bound)) {
      // The last letter met is the word's first, which may be a capital.
      matrix.firstRow(depth, c, twoRow, bound);
      float cost = matrix.cost(depth, matrix.length());
      if (cost <= bound) {
        take(tree.wordAt(node), depth, cost);
      }
    }
    boolean deeper = tree.children(node) < tree.childrenEnd(node) && depth + 1 < EditMatrix.LONGEST;
    if (deeper && matrix.row(depth, c, twoRow, bound) <= bound) {
      walk(node, depth, c);
    }
  }
}
