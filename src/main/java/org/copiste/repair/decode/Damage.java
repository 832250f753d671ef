package org.copiste.repair.decode;

import java.util.List;
import java.util.function.Predicate;

/**
 * How much of a document no lexicon has.
 *
 * @param all share of such words
 * @param small their share of the words in small letters: names, which a clean text has, too, do
 *     not count
 */
record Damage(double all, double small) {
  static Damage of(List<Token> tokens) {
    return new Damage(
        share(tokens, token -> !token.isNumber()),
        share(tokens, token -> !token.isNumber() && !token.isCapitalised()));
  }

  private static double share(List<Token> tokens, Predicate<Token> counts) {
    int unknown = 0;
    int all = 0;
    for (Token token : tokens) {
      if (counts.test(token)) {
        all++;
        unknown += token.isWord() ? 0 : 1;
      }
    }
    return all == 0 ? 0 : (double) unknown / all;
  }
}
