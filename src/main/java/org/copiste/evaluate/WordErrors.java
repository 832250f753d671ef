package org.copiste.evaluate;

/**
 * How many words of a text are wrong, in the form in which the competition HIPE-OCRepair 2026
 * compares: capitals and punctuation do not count, accents do.
 *
 * @param right words that gold and text share in a minimal alignment
 * @param wrong words of the text that the gold does not have there
 * @param missing words of the gold in whose place the text has none
 */
public record WordErrors(long right, long wrong, long missing) {

  /** Compares a text with its gold. */
  public static WordErrors of(String gold, String text) {
    Counts counts =
        Aligner.words(
                ComparedText.words(TextForm.COMPETITION.of(gold)),
                ComparedText.words(TextForm.COMPETITION.of(text)))
            .counts();
    return new WordErrors(
        counts.hits(), counts.substitutions() + counts.insertions(), counts.deletions());
  }

  /** The share of the text's words that are wrong, from 0 to 1; 0 of no words. */
  public double rate() {
    return right + wrong == 0 ? 0 : (double) wrong / (right + wrong);
  }
}
