package org.copiste.structure.call;

import java.util.Locale;
import java.util.Set;
import org.copiste.language.pack.LanguagePack;
import org.copiste.structure.line.Lines;

/**
 * How likely it is that something of a certain shape calls a note, before anything is known of the
 * notes. The figures were set by hand on two letters with notes and on small documents of many
 * kinds; what the notes say outweighs them, so that only their order of magnitude matters.
 */
final class CallPrior {
  /** Raised digits that do not belong to a unit. */
  static final double RAISED = 0.97;

  /**
   * Digits that the layout says are raised. Transcribers are right about that; of the 40 raised
   * passages that an engine saw in eight pages of newspapers without notes, most were specks.
   */
  static final double LAID_RAISED = 0.6;

  /** A sign glued to a word that it does not set off together with another sign. */
  static final double SIGN = 0.85;

  /** A star that stands by itself behind a word, as typists set a call; set by hand. */
  static final double STAR_APART = 0.5;

  /** A bracketed number or sign that is all of a line. */
  static final double BRACKET_ALONE = 0.5;

  /** What stands in square brackets, which a text of the time seldom has for itself. */
  static final double SQUARE_BRACKET = 0.93;

  /** What stands in round brackets: a letter, a sign, a number. */
  static final double ROUND_BRACKET_LETTER = 0.15;

  /** A letter in round brackets with which a line begins, too; set by hand, as that of a number. */
  static final double LABELLED_LETTER = 0.6;

  static final double ROUND_BRACKET_SIGN = 0.9;
  static final double ROUND_BRACKET_NUMBER = 0.6;

  /** A symbol at a word's end; a quotation mark there, and one that may well be what it seems. */
  static final double SYMBOL = 0.5;

  static final double QUOTATION_MARK = 0.4;
  static final double LIKELY_QUOTATION_MARK = 0.08;

  /** What a run of digits may hide: behind a year, side by side, before a word without a blank. */
  static final double BEHIND_YEAR = 0.3;

  static final double SIDE_BY_SIDE = 0.1;
  static final double BETWEEN_WORDS = 0.1;

  private static final double AFTER_WORD = 0.93;
  private static final double AFTER_CAPITALS = 0.6;
  private static final double AFTER_CAPITAL = 0.1;
  private static final double AFTER_SMALL_LETTER = 0.03;
  private static final double AFTER_CLOSING_MARK = 0.88;
  private static final double AFTER_MARK_AT_LINE_START = 0.1;
  private static final double AFTER_POINT_OR_COMMA = 0.8;

  /** Behind a name that asterisks hide: {@code Mme de ***1}. */
  private static final double AFTER_ASTERISK = 0.6;

  private static final double AFTER_BLANK = 0.02;

  /** Shortest word after which a number that stands alone may be a call. */
  private static final int SHORTEST_BEFORE_BLANK = 3;

  private static final String CLOSING = "»”\")]’'!?…";
  private static final LanguagePack PACK = LanguagePack.current();
  private static final Set<String> UNITS = PACK.words("structure/units");
  private static final Set<String> REFERENCES = PACK.words("structure/reference-abbreviations");

  private CallPrior() {}

  static boolean isUnit(String word) {
    return UNITS.contains(word);
  }

  /**
   * How likely a number is a call, judged by what stands before it on its line.
   *
   * @param from where the line's text begins
   * @param start where the number begins, behind {@code from}
   * @return 0 where it measures, dates or refers
   */
  static double ofNumber(String text, int from, int start) {
    char before = text.charAt(start - 1);
    if (Character.isLetter(before)) {
      return afterLetters(text, from, start);
    }
    if (CLOSING.indexOf(before) >= 0) {
      return start - 1 == from ? AFTER_MARK_AT_LINE_START : AFTER_CLOSING_MARK;
    }
    if (before == '.' || before == ',' || before == ';') {
      if (start - 2 < from) {
        return 0;
      }
      boolean decimal = CallFinder.isDigit(text.charAt(start - 2));
      String word = CallFinder.letters(text, from, start - 1);
      boolean refers = word.length() == 1 || REFERENCES.contains(word.toLowerCase(Locale.ROOT));
      return decimal || (before == '.' && refers) ? 0 : AFTER_POINT_OR_COMMA;
    }
    if (before == '*') {
      return AFTER_ASTERISK;
    }
    return Lines.isWhite(before) ? afterBlank(text, from, start) : 0;
  }

  private static double afterLetters(String text, int from, int start) {
    String word = CallFinder.letters(text, from, start);
    int at = start - word.length();
    boolean mixed = at > from && CallFinder.isDigit(text.charAt(at - 1));
    if (mixed || isUnit(word)) {
      return 0;
    }
    if (word.length() == 1) {
      return Character.isUpperCase(word.charAt(0)) ? AFTER_CAPITAL : AFTER_SMALL_LETTER;
    }
    return word.equals(word.toUpperCase(Locale.ROOT)) ? AFTER_CAPITALS : AFTER_WORD;
  }

  private static double afterBlank(String text, int from, int start) {
    int end = start - 1;
    while (end > from && Lines.isWhite(text.charAt(end - 1))) {
      end--;
    }
    String word = CallFinder.letters(text, from, end);
    return word.length() >= SHORTEST_BEFORE_BLANK ? AFTER_BLANK : 0;
  }
}
