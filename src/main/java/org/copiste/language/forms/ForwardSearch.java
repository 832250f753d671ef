package org.copiste.language.forms;

import org.copiste.language.channel.ErrorModel;
import org.copiste.language.channel.Glyphs;
import org.copiste.language.channel.LetterPruning;
import org.copiste.language.channel.TransposedCosts;

/** Searches the trie from the first letters of words to their last. */
abstract class ForwardSearch extends TrieSearch {
  ForwardSearch(WordTrie tree, ErrorModel errors, TransposedCosts costs, LetterPruning sets) {
    super(tree, errors, costs, sets);
  }

  /** Called for every form found, with its row of the matrix filled. */
  abstract void take(int word, int depth);

  @Override
  final int two(int first, int second) {
    return errors.twoRow(first, second);
  }

  @Override
  final long twoLetters(int previous, int step) {
    return sets.after(previous, step);
  }

  @Override
  final void visit(int node, int depth, int c, int twoRow, float bound) {
    if (row(depth, c, twoRow, bound) > bound) {
      return;
    }
    if (tree.isForm(node)) {
      take(tree.wordAt(node), depth);
    }
    if (depth + 1 < EditMatrix.LONGEST) {
      walk(node, depth, c);
    }
  }

  private float row(int depth, int c, int twoRow, float bound) {
    return depth == 1
        ? matrix.firstRow(depth, c, twoRow, bound)
        : matrix.row(depth, c, twoRow, bound);
  }

  /** The cost of the whole reading for one form; overwrites the rows of the matrix. */
  final float whole(CharSequence form) {
    matrix.start(ErrorModel.NEVER);
    int previous = -1;
    for (int depth = 1; depth <= form.length(); depth++) {
      int c = Glyphs.code(form.charAt(depth - 1));
      int twoRow = previous >= 0 ? two(previous, c) : -1;
      row(depth, c, twoRow, ErrorModel.NEVER);
      previous = c;
    }
    return matrix.cost(form.length(), matrix.length());
  }
}
