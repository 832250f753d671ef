package org.copiste.structure.note;

/**
 * The weights by which {@link ZoneScorer} judges whether lines are notes. They add up, and stand
 * for natural logarithms of odds: 3 is strong evidence, 1 a hint. All were set by hand: on two
 * letters with notes, on those letters with their notes reshuffled (MutationTest), and on small
 * documents of many kinds (KindsOfTextTest). Books with notes were only measured, not used to set
 * them.
 */
final class ZoneWeights {
  // Text.

  /** Text begins like a note: a bare number set apart, as the labels so far have it. */
  static final double TEXT_LIKE_NOTE = -1.5;

  /** Text goes on after notes at the end, with a new page before it or without. */
  static final double TEXT_AFTER_ENDNOTES_ON_NEW_PAGE = -2;

  static final double TEXT_AFTER_ENDNOTES = -3;

  /** The same in the middle of a sentence, which endnotes do not interrupt. */
  static final double TEXT_AFTER_ENDNOTES_INSIDE_SENTENCE = -3;

  /** Text goes on under footnotes at the top of a marked page. */
  static final double TEXT_ON_NEW_PAGE = 1.5;

  /** Text goes on under footnotes after a blank line: where pages are marked, and where not. */
  static final double TEXT_AFTER_BLANK_IN_MARKED = -2;

  static final double TEXT_AFTER_BLANK = -1;

  /** Text goes on under footnotes without a blank line: where pages are marked, and where not. */
  static final double TEXT_AFTER_NOTHING_IN_MARKED = -5;

  static final double TEXT_AFTER_NOTHING = -2.5;

  /** The lines call the next note, as text does. */
  static final double TEXT_CALLS_NEXT = 3;

  /** A page number or running head stands between footnotes and text. */
  static final double TEXT_AFTER_FURNITURE = 2;

  /** The note before ends inside a sentence. */
  static final double TEXT_AFTER_OPEN_NOTE = -3;

  /** The same on a new marked page, in the middle of a sentence that may be the note's. */
  static final double TEXT_AFTER_OPEN_NOTE_ON_NEW_PAGE = -2;

  /** The text before the notes ends inside a sentence and these lines begin inside one. */
  static final double TEXT_RESUMES_SENTENCE = 2.5;

  /** The text before the notes ends inside a sentence and these lines begin with a label. */
  static final double TEXT_LABELLED_AFTER_OPEN = -1;

  /** These lines begin inside a sentence that the text before the notes has not begun. */
  static final double TEXT_LOWER_AFTER_CLOSED = -1;

  // A note with its label.

  /** The label needs a letter to be taken for a digit. */
  static final double MISREAD_LABEL = -1.5;

  /** Nothing stands beside the label on its line: it may be a call that the scan moved. */
  static final double LABEL_ALONE_SET_APART = -1;

  static final double LABEL_ALONE = -6;

  /** A month follows: the label is the day of a date. */
  static final double BEFORE_MONTH = -4;

  /** For each line, since notes are shorter than text. */
  static final double PER_LINE = -0.02;

  /** The label goes on with the numbers of the text's own paragraphs. */
  static final double COUNTS_WITH_PARAGRAPHS = -2.5;

  /** A footnote goes on to the next marked page, and another note begins there. */
  static final double NOTE_AT_PAGE_TOP = -4;

  /** A zone of notes begins. */
  static final double ZONE_BEGINS = -2.5;

  /** Notes at the end begin: under a heading for them or not, and after notes at the foot. */
  static final double ENDNOTES_HEADED = 4;

  static final double ENDNOTES_NOT_HEADED = -1.5;
  static final double ENDNOTES_AFTER_FOOTNOTES = -2;

  /** Notes at the end begin without any text before them. */
  static final double ENDNOTES_WITHOUT_TEXT = -5;

  // What a layout says.

  /** The layout marks as notes what is taken for text: it is seldom wrong about that. */
  static final double TEXT_IN_ZONE_OF_NOTES = -6;

  /**
   * The notes are in smaller type than the text before them, as in most books; but so are lists and
   * quotations.
   */
  static final double IN_SMALL_TYPE = 1.5;

  /** Under notes comes text in small type, before any page break. */
  static final double SMALL_TEXT_UNDER_NOTES = -2;

  // What stands before the first note of a zone.

  static final double AFTER_RULE = 2.5;
  static final double AFTER_BLANK = 1;
  static final double AFTER_NOTHING = -2.5;

  /** Without a blank line, where the line is a whole paragraph. */
  static final double AFTER_PARAGRAPH = 0;

  /** The text before ends with a colon, which announces a list. */
  static final double AFTER_COLON = -2.5;

  /** The text before is cut inside a sentence, as at a page's foot. */
  static final double AFTER_OPEN_TEXT = 1;

  /** A page begins with notes: with those at the end, or with footnotes and without any text. */
  static final double AT_PAGE_TOP = -1.5;

  static final double FOOTNOTE_AT_PAGE_TOP = -3;

  /** A label such as {@code 1.} where the page cannot be full yet. */
  static final double EARLY_ON_PAGE = -2;

  /** Lines of text that stand at least over the notes of a page which no mark ends. */
  static final int SHORT_PAGE = 15;

  // How labels count on.

  static final double NEXT_NUMBER_AT_ZONE_START = 2.5;
  static final double NEXT_NUMBER = 1.2;
  static final double NUMBER_ONE_AT_START_OR_END = 1.5;
  static final double NUMBER_ONE_ON_PAGE = 1.2;
  static final double SIGN_AT_ZONE_START = 1;
  static final double SIGN = 1.5;

  /** Some numbers are missing before this one: at a zone's start, and for each missing number. */
  static final double GAP_AT_ZONE_START = 1.5;

  static final double PER_MISSING_NUMBER = -0.25;
  static final int MOST_MISSING_NUMBERS = 12;

  /** The number is lower than that of the note before. */
  static final double COUNTS_BACK = -5;

  static final double COUNTS_OTHERWISE = -4;

  // Whether the text calls the label.

  /** There is no text that could call it. */
  static final double NOTHING_CALLS = -1;

  static final double SIGN_CALLED = 2;
  static final double SIGN_NOT_CALLED = -0.5;
  static final double NUMBER_CALLED = 2.5;
  static final double NUMBER_NOT_CALLED = -0.6;

  /** Not called, and written as numbered paragraphs are: {@code 1.} */
  static final double DOTTED_NOT_CALLED = -2;

  // How the label is written.

  static final double DOTTED = -1;
  static final double SAME_STYLE = 1;
  static final double OTHER_STYLE = -3;

  // A note goes on.

  /** The lines begin with a label of their own. */
  static final double CONTINUATION_LABELLED = -3;

  /** The lines begin, on a marked page, with a number that cannot be the next note's. */
  static final double CONTINUATION_NUMBERED = -0.5;

  /** An open footnote is taken up under the text of the next page, after a rule or a blank line. */
  static final double RESUMED_AFTER_RULE = -1;

  static final double RESUMED_AFTER_BLANK = -4;

  /** These lines begin inside a sentence, or do not. */
  static final double RESUMED_LOWER = 1;

  static final double RESUMED_NOT_LOWER = -2;

  /** An endnote goes on: inside a sentence, on a new page, after a blank line. */
  static final double ENDNOTE_CONTINUES_SENTENCE = -0.2;

  static final double ENDNOTE_CONTINUES_ON_PAGE = -0.8;
  static final double ENDNOTE_CONTINUES = -0.7;

  /** A footnote goes on over a page's top, or over a blank line that may end an unmarked page. */
  static final double FOOTNOTE_OVER_PAGE = -6;

  static final double FOOTNOTE_CONTINUES = -1.5;

  /** The same without a blank line where pages are marked: under notes a page has no more text. */
  static final double FOOTNOTE_CONTINUES_IN_MARKED = -0.2;

  static final double FOOTNOTE_OVER_BLANK_IN_UNMARKED = -2.5;
  static final double FOOTNOTE_OVER_FURNITURE = -2;
  static final double FOOTNOTE_CALLS_NEXT = -2;

  /** The footnote before ends inside a sentence, and these lines begin inside one. */
  static final double FOOTNOTE_OPEN = 3;

  static final double FOOTNOTE_OPEN_AND_LOWER = 0.5;

  /** The sentence that these lines are in may be that of the text before the notes. */
  static final double FOOTNOTE_OR_TEXT = -2;

  /** The document ends with notes, as it often does. */
  static final double ENDS_WITH_NOTES = 0.7;

  private ZoneWeights() {}
}
