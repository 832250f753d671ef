package org.copiste.repair.token;

import java.util.List;
import java.util.function.Predicate;

/**
 * Share of unknown words in a document, an estimate of how badly it was recognised.
 *
 * @param all share among all words
 * @param small share among words in lower case, which leaves out names
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
