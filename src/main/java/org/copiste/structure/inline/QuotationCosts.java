package org.copiste.structure.inline;

import org.copiste.structure.line.Lines;

/**
 * What speaks against a quotation mark being an opening or a closing one, and against two marks
 * forming a pair, as costs that add up. All were set by hand; a pair costs less than two marks
 * without a partner unless several things speak against it.
 */
final class QuotationCosts {
  /** A mark without a partner. */
  static final double UNPAIRED = 3;

  /** What cannot be, and the cost from which something is not tried. */
  private static final double NEVER = 9;

  static final double TOO_COSTLY = 8;

  /** A quotation opens inside another one with the same mark or with another. */
  private static final double NESTED_SAME_MARK = 2;

  private static final double NESTED_OTHER_MARK = 0.7;

  /** A curly mark the wrong way round, and a straight mark, which may be either. */
  private static final double WRONG_WAY_ROUND = 4;

  private static final double STRAIGHT = 0.3;

  /** No blank before an opening mark; a punctuation mark right after it; a blank after it. */
  private static final double OPENS_INSIDE_WORD = 1.5;

  private static final double OPENS_BEFORE_PUNCTUATION = 3;
  private static final double STRAIGHT_OPENS_BEFORE_BLANK = 0.8;

  /**
   * A closing mark before a letter, with a blank before it or not, and one right after an opener.
   */
  private static final double CLOSES_AT_WORD_START = 1;

  private static final double CLOSES_INSIDE_WORD = 0.6;
  private static final double CLOSES_AT_ONCE = 2;

  /** An opening mark is closed by a mark of another kind. */
  private static final double CURLY_AND_STRAIGHT = 0.5;

  private static final double STRAIGHT_AND_CURLY = 0.7;
  private static final double LOW_AND_STRAIGHT = 1;

  /** Cost of a quotation's length: so much for each character, more beyond a limit, and at most. */
  private static final double PER_CHARACTER = 1 / 4000.0;

  private static final double PER_CHARACTER_BEYOND = 1 / 400.0;
  private static final int LONG = 300;
  private static final double LENGTH_AT_MOST = 2.5;

  private final CharSequence text;

  QuotationCosts(CharSequence text) {
    this.text = text;
  }

  /** The cost of a quotation inside another, by their opening marks. */
  double nestingCost(int outer, int inner) {
    return text.charAt(outer) == text.charAt(inner) ? NESTED_SAME_MARK : NESTED_OTHER_MARK;
  }

  /** The cost of a quotation of so many characters. */
  static double lengthCost(int length) {
    double cost = length * PER_CHARACTER + Math.max(0, length - LONG) * PER_CHARACTER_BEYOND;
    return Math.min(LENGTH_AT_MOST, cost);
  }

  /** The cost of taking the mark at an offset for an opening one. */
  double openCost(int mark) {
    char c = text.charAt(mark);
    if (c == '»') {
      return NEVER;
    }
    double form = c == '”' ? WRONG_WAY_ROUND : c == '"' ? STRAIGHT : 0;
    boolean whiteBefore =
        mark == 0 || isWhite(mark - 1) || "([—-'’".indexOf(text.charAt(mark - 1)) >= 0;
    boolean wordAfter = mark + 1 < text.length() && !isWhite(mark + 1);
    boolean punctuationAfter = wordAfter && ".,;:!?)".indexOf(text.charAt(mark + 1)) >= 0;
    double place =
        (whiteBefore ? 0 : OPENS_INSIDE_WORD) + (punctuationAfter ? OPENS_BEFORE_PUNCTUATION : 0);
    return form + place + (c == '"' && !wordAfter ? STRAIGHT_OPENS_BEFORE_BLANK : 0);
  }

  /** The cost of taking the mark at an offset for a closing one. */
  double closeCost(int mark) {
    char c = text.charAt(mark);
    if (c == '«' || c == '„') {
      return NEVER;
    }
    double form = c == '“' ? WRONG_WAY_ROUND : c == '"' ? STRAIGHT : 0;
    boolean letterAfter =
        mark + 1 < text.length() && Character.isLetterOrDigit(text.charAt(mark + 1));
    boolean whiteBefore = mark == 0 || isWhite(mark - 1);
    boolean openBefore = mark > 0 && "(«“".indexOf(text.charAt(mark - 1)) >= 0;
    double beforeLetter = whiteBefore ? CLOSES_AT_WORD_START : CLOSES_INSIDE_WORD;
    return form + (letterAfter ? beforeLetter : 0) + (openBefore ? CLOSES_AT_ONCE : 0);
  }

  /** The cost of closing one mark by another. */
  static double formCost(char open, char close) {
    return switch (open) {
      case '«' -> close == '»' ? 0 : NEVER;
      case '“' -> close == '”' ? 0 : close == '"' ? CURLY_AND_STRAIGHT : NEVER;
      case '„' -> close == '“' || close == '”' ? 0 : close == '"' ? LOW_AND_STRAIGHT : NEVER;
      case '"', '”' -> close == '"' ? 0 : close == '”' ? STRAIGHT_AND_CURLY : NEVER;
      default -> NEVER;
    };
  }

  private boolean isWhite(int at) {
    return Lines.isWhite(text.charAt(at));
  }
}
