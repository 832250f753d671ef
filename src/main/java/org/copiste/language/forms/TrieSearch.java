package org.copiste.language.forms;

import org.copiste.language.channel.ErrorModel;
import org.copiste.language.channel.LetterPruning;
import org.copiste.language.channel.TransposedCosts;
import org.copiste.language.ngram.QuantizedLog;

/**
 * A walk through a tree with one row of the edit matrix per node. A branch is left as soon as
 * neither its cost so far nor its most probable form can bring it under the limit.
 */
abstract class TrieSearch {
  /** How much the probability of a form weighs in its rank against its cost. */
  static final float WEIGHT = 0.8f;

  private static final float[] RARITY = rarities();

  final WordTrie tree;
  final ErrorModel errors;
  final LetterPruning sets;
  final EditMatrix matrix;

  float limit;

  /** The nodes from the first letter to the one in hand. */
  private final int[] path = new int[EditMatrix.DEEPEST];

  TrieSearch(WordTrie tree, ErrorModel errors, TransposedCosts costs, LetterPruning sets) {
    this.tree = tree;
    this.errors = errors;
    this.sets = sets;
    this.matrix = new EditMatrix(errors, costs, sets);
  }

  private static float[] rarities() {
    float[] rarities = new float[256];
    for (int i = 0; i < rarities.length; i++) {
      rarities[i] = -WEIGHT * QuantizedLog.decode((byte) i);
    }
    return rarities;
  }

  /** What a probability of a form adds to its rank. */
  static float rarity(byte logProbability) {
    return RARITY[logProbability & 0xff];
  }

  /** Two printed glyphs, the second of which the walk meets after the first, as one row. */
  abstract int two(int first, int second);

  /** Letters that may be read as one glyph with the letter that the walk met before. */
  abstract long twoLetters(int previous, int step);

  /** Fills the row of a node, takes its form, and looks further. */
  abstract void visit(int node, int depth, int c, int twoRow, float bound);

  /** Walks the whole tree. */
  final void walk() {
    matrix.start(limit);
    walk(0, 0, -1);
  }

  /** Looks at the children of a node. */
  final void walk(int node, int depth, int previous) {
    float spent = matrix.spent(depth);
    boolean early = matrix.isEarly(depth);
    int first = tree.children(node);
    int stop = tree.childrenEnd(node);
    if (first == stop) {
      return;
    }
    float most = limit - RARITY[tree.mark(first) & 0xff];
    long letters = matrix.letters(depth, most);
    long pairs = 0;
    if (previous >= 0) {
      float left = (early ? matrix.near(most) : most) - matrix.spentBefore(depth);
      pairs = left < 0 ? 0 : twoLetters(previous, LetterPruning.step(left));
    }
    for (int child = first; child < stop; child++) {
      int mark = tree.mark(child);
      float bound = limit - RARITY[mark & 0xff];
      float here = early ? matrix.near(bound) : bound;
      if (spent > here) {
        // Those that follow are rarer still.
        return;
      }
      int c = mark >> 8 & 0xff;
      boolean alone = LetterPruning.holds(letters, c);
      int twoRow = LetterPruning.holds(pairs, c) ? two(previous, c) : -1;
      if (alone && matrix.fits(depth, c, bound)
          || twoRow >= 0 && matrix.twoFit(depth, twoRow, bound)) {
        path[depth] = child;
        visit(child, depth + 1, c, twoRow, bound);
      }
    }
  }

  /** The letters from the first to the one in hand, in the order in which the walk met them. */
  final StringBuilder letters(int depth) {
    StringBuilder letters = new StringBuilder(depth);
    for (int i = 0; i < depth; i++) {
      letters.append(tree.label(path[i]));
    }
    return letters;
  }
}
