package org.copiste.repair.lattice;

import org.copiste.repair.token.WordCounts;
import org.copiste.repair.token.WrittenForm;

/** Cost of a word that is not in the lexicon, in nats. */
final class UnknownWordCosts {
  /** Weight of the spelling of unknown words and its bounds; found on training material. */
  private static final double SPELLING = 0.5;

  private static final double LEAST_SPELLING = 4;
  private static final double MOST_SPELLING = 30;

  /** How odd, in nats, what no lexicon has is on the average. */
  private static final double USUAL_ODDITY = 11;

  private static final int LONGEST_ABBREVIATION = 4;
  private static final double ABBREVIATION = 9;
  private static final double LEAST = 2;

  private final CandidateGenerator candidates;
  private final DecoderWeights weights;
  private final WordCounts words;

  UnknownWordCosts(CandidateGenerator candidates, DecoderWeights weights, WordCounts words) {
    this.candidates = candidates;
    this.weights = weights;
    this.words = words;
  }

  /** What stands before this gap. */
  double of(WrittenForm form, String gap) {
    String text = form.text();
    if (text.length() == 1) {
      // An initial or an abbreviation ends with a point.
      return form.isCapitalised() ? 4 : gap.startsWith(".") ? 5 : 8;
    }
    double cost = spelt(form);
    if (gap.startsWith(".") && text.length() <= LONGEST_ABBREVIATION) {
      cost = Math.min(cost, ABBREVIATION);
    }
    return Math.max(LEAST, cost - (words.count(text) > 1 ? weights.unknownRepeated() : 0));
  }

  /** Two tokens as the one word of which a line end made two. */
  double ofDivided(WrittenForm whole) {
    // The word itself is not among those that the document has in one piece.
    double again = words.count(whole.text()) > 0 ? weights.unknownRepeated() : 0;
    return Math.max(LEAST, spelt(whole) - again);
  }

  private double spelt(WrittenForm form) {
    double cost =
        candidates.seen(form.text())
            ? weights.vocabulary()
            : form.isCapitalised() ? weights.unknownCapital() : weights.unknown();
    return cost + (isNameLike(form) ? 0 : spelling(form.text()));
  }

  /** Names of other tongues are spelt oddly. */
  private static boolean isNameLike(WrittenForm form) {
    return form.isCapitalised() && !form.isCapitals();
  }

  /** What an unknown word costs more for being spelt as no word is, or less for being so. */
  private double spelling(String token) {
    double more = SPELLING * (candidates.oddity(token) - USUAL_ODDITY);
    return Math.max(-LEAST_SPELLING, Math.min(MOST_SPELLING, more));
  }
}
