package org.copiste.entities.date;

/**
 * The years, lengths and probabilities that decide what is a date. All were set by hand, for texts
 * of the 16th to 20th centuries, and tried on the seed letters and the development set
 * hipe2020-dev-fr (docs/evaluation/names.md).
 */
final class DateLimits {
  /** The years that four figures or number words may name. */
  static final int FIRST_YEAR = 1000;

  static final int LAST_YEAR = 2099;

  /** Before this year a number is a year only after a word that makes it one. */
  static final int FIRST_LIKELY_YEAR = 1400;

  /** Before this year {@code 1914-18} is no range of years. */
  static final int FIRST_SHORT_RANGE = 1500;

  /** {@code 1914-1918}: two years with a dash between them lie less than this apart. */
  static final int LONGEST_RANGE = 150;

  /** {@code années vingt}: decades without their century are of this one. */
  static final int CENTURY_OF_DECADES = 1900;

  /** A higher number before {@code siècle} was misread. */
  static final int LAST_CENTURY = 21;

  /** A day without its year may lie so far ahead of the day of writing without further signs. */
  static final int NEAR_AHEAD = 45;

  /** One that is told of in the future tense may lie so far ahead. */
  static final int FAR_AHEAD = 200;

  /** One of the year before is at most so far behind. */
  static final int NEAR_BEHIND = 150;

  /** A day without its year is of the last year written if that is at most so many blocks back. */
  static final int BLOCKS_IN_ONE_YEAR = 10;

  /** A date so many months back from the one before it may be of the next year. */
  static final int TURN_OF_YEAR = 8;

  /** A letter whose dateline has no year is at most so many days later than what it tells. */
  static final int LONGEST_AFTER_TOLD = 120;

  /** A text tells of years at most so far ahead. */
  static final int TOLD_AHEAD = 3;

  /** A year in two figures is at most so many years later than the last that the text names. */
  static final int LONGEST_SINCE_TOLD = 20;

  /** Without a dateline, the day of writing is within so many code units from the top. */
  static final int TOP = 600;

  /** That day is in a block shorter than this, in code units. */
  static final int LONGEST_TOP_BLOCK = 200;

  /** Probability that a year alone is a date. */
  static final double P_BARE_YEAR = 0.85;

  /** Probability that any other date is one. */
  static final double P_DATE = 0.98;

  private DateLimits() {}
}
