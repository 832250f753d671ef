package org.copiste.language.forms;

import org.copiste.language.channel.ErrorModel;

/** A walk from the first letters of words to their last. */
abstract class ForwardWalk extends TreeWalk {
  ForwardWalk(WordTree tree, ErrorModel errors) {
    super(tree, errors);
  }

  /** Takes the form that ends at a node whose row is filled. */
  abstract void take(int word, int depth);

  @Override
  final int two(int first, int second) {
    return errors.twoRow(first, second);
  }

  @Override
  final float doubled(int printed, int at) {
    return errors.doubled(printed, read[at - 1], read[at]);
  }

  @Override
  final void visit(int node, int depth, int c, int twoRow, float bound) {
    if (row(depth, c, twoRow, depth == 1 ? initial : substitution, bound) > bound) {
      return;
    }
    int word = tree.wordAt(node);
    if (word >= 0) {
      take(word, depth);
    }
    if (depth + 1 < LONGEST) {
      walk(node, depth, c);
    }
  }

  /** What the whole reading costs for a form; leaves no row as it was. */
  final float whole(CharSequence form) {
    start(ErrorModel.NEVER);
    int previous = -1;
    for (int depth = 1; depth <= form.length(); depth++) {
      int c = glyph(form.charAt(depth - 1));
      int twoRow = previous >= 0 ? two(previous, c) : -1;
      row(depth, c, twoRow, depth == 1 ? initial : substitution, ErrorModel.NEVER);
      previous = c;
    }
    return cost(form.length(), read.length);
  }
}
