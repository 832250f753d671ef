package org.copiste.language.forms;

import org.copiste.language.channel.ErrorModel;
import org.copiste.language.channel.LetterPruning;
import org.copiste.language.channel.TransposedCosts;
import org.copiste.language.ngram.QuantizedLog;

/**
 * Depth-first search of a trie with one row of the edit matrix per node. A branch is pruned as soon
 * as its cost so far, together with the prior of its most probable form, exceeds the limit.
 */
abstract class TrieSearch {
  /**
   * Weight of a form's log prior against its cost in the rank. Set by hand: the rank only decides
   * which candidates enter the lattice, which weighs them anew.
   */
  static final float WEIGHT = 0.8f;

  private static final float[] RARITY = rarities();

  final WordTrie tree;
  final ErrorModel errors;
  final LetterPruning sets;
  final EditMatrix matrix;

  float limit;

  /** The nodes on the way from the root to the current one. */
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

  /** What a form's quantised log prior adds to its rank. */
  static float rarity(byte logProbability) {
    return RARITY[logProbability & 0xff];
  }

  /**
   * The error model's row for two printed glyphs, {@code first} being visited before {@code
   * second}.
   */
  abstract int two(int first, int second);

  /** The letters that, together with the letter visited before, may be read as one glyph. */
  abstract long twoLetters(int previous, int step);

  /** Fills a node's row, reports the form that ends there, and descends. */
  abstract void visit(int node, int depth, int c, int twoRow, float bound);

  /** Searches the whole trie. */
  final void walk() {
    matrix.start(limit);
    walk(0, 0, -1);
  }

  /** Visits the children of a node that are within the limit. */
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
        // Children are sorted by the prior of their best form: the rest are rarer still.
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

  /** The letters on the current path, in the order visited. */
  final StringBuilder letters(int depth) {
    StringBuilder letters = new StringBuilder(depth);
    for (int i = 0; i < depth; i++) {
      letters.append(tree.label(path[i]));
    }
    return letters;
  }
}
