package org.copiste.language.forms;

import org.copiste.language.channel.ErrorModel;
import org.copiste.language.channel.LetterPruning;
import org.copiste.language.channel.TransposedCosts;

/** Searches the reversed trie: from the last letters of words to their first. */
abstract class BackwardSearch extends TrieSearch {
  BackwardSearch(WordTrie reversed, ErrorModel errors, TransposedCosts costs, LetterPruning sets) {
    super(reversed, errors, costs, sets);
  }

  /**
   * Called for every form found.
   *
   * @param cost of the whole reading, in nats; its last digits may differ from what the forward
   *     search finds, which adds in another order
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
      // Going backwards, the last letter is the word's first, which may be a capital.
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
