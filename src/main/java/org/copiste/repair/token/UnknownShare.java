package org.copiste.repair.token;

import java.util.List;
import java.util.function.Predicate;

/**
 * Share of unknown words in a document, an estimate of how badly it was recognised. The fewer words
 * there are, the nearer it is to the usual share: no sentence shows how a page was read.
 *
 * @param all share among all words
 * @param small share among words in lower case, which leaves out names
 */
public record UnknownShare(double all, double small) {
  /**
   * The beta distribution under which the shares of the documents that the classifier of edits is
   * learnt from are most probable, each kind of document counting the same: mean 0.07 (words in
   * lower case) to 0.1 (all), and the weight of ten words.
   */
  private static final double USUAL = 0.07;

  private static final double WEIGHT = 10;

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
    return (unknown + USUAL * WEIGHT) / (all + WEIGHT);
  }
}
