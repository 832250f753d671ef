package org.copiste.repair.token;

import java.util.List;
import java.util.function.Predicate;

/**
 * How much of a document no lexicon has.
 *
 * @param all share of such words
 * @param small their share of the words in small letters: names, which a clean text has, too, do
 *     not count
 */
public record UnknownShare(double all, double small) {
  public static UnknownShare of(List<OcrWord> tokens) {
    return new UnknownShare(
        share(tokens, token -> !token.isNumber()),
        share(tokens, token -> !token.isNumber() && !token.isCapitalised()));
  }

  private static double share(List<OcrWord> tokens, Predicate<OcrWord> counts) {
    int unknown = 0;
    int all = 0;
    for (OcrWord token : tokens) {
      if (counts.test(token)) {
        all++;
        unknown += token.isWord() ? 0 : 1;
      }
    }
    return all == 0 ? 0 : (double) unknown / all;
  }
}
