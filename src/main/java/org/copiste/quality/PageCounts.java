package org.copiste.quality;

import java.util.OptionalDouble;
import org.copiste.language.WordTally;

/**
 * What can be counted on a page without knowing what is printed there. Words are counted as the OCR
 * read them, those divided at a line's end put together: an elided word counts by itself, a number
 * is a word, punctuation is none.
 *
 * @param words how many words
 * @param small words in small letters that are in no dictionary and no list
 * @param capital words with a capital that are in none; many are names
 * @param strays single letters that are no word, and signs that belong to no text
 * @param made corrections made; those of one change count once
 * @param doubtful places where a correction was found but not made
 * @param doubt the sum over these places of the greatest probability of a correction there
 * @param longS how many long s the page has
 * @param foreignText whether the text as a whole is in another language
 * @param tally how many words of the page are French, how many of other languages
 * @param confidence mean of what the engine says of its words, from 0 to 1
 */
public record PageCounts(
    int words,
    int small,
    int capital,
    int strays,
    int made,
    int doubtful,
    double doubt,
    int longS,
    boolean foreignText,
    WordTally tally,
    OptionalDouble confidence) {

  /**
   * Of the words of Latin, German, English and Italian pages a fifth or more are function words of
   * their language, of garbled French hardly any. Set by hand between them.
   */
  private static final double FOREIGN = 0.08;

  /** Where print has the long s, a fifth of the words have one; set by hand far below. */
  private static final double LONG_S = 0.02;

  /** Unknown words by all words; 0 where there are none. */
  public double unknownShare() {
    return words == 0 ? 0 : (double) (small + capital) / words;
  }

  /**
   * Whether the page is in another language, whose words are no misreadings. Garbled French is not:
   * it has no other language's function words.
   */
  public boolean isForeign() {
    return foreignText || tally.isForeign() && tally.foreign() >= FOREIGN * tally.words();
  }

  /** Whether the page is in a spelling from before 1800, of which no page was learnt from. */
  public boolean isOldSpelling() {
    return longS > LONG_S * words;
  }
}
