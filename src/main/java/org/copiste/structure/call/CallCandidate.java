package org.copiste.structure.call;

import java.util.List;
import org.copiste.model.Span;

/**
 * Glyphs in the text that may call a note.
 *
 * @param at the glyphs in the source, brackets included
 * @param read the number or sign as read, brackets excluded
 * @param number the number it shows, or 0 where it shows none
 * @param kind what it looks like
 * @param q probability that it is a call at all, judged by its shape and what it stands at alone
 */
public record CallCandidate(Span at, String read, int number, Kind kind, double q) {

  /** What a call looks like. */
  public enum Kind {
    /** A number glued to a word or to the punctuation after it. */
    DIGIT,
    /** A number or sign in brackets. */
    BRACKET,
    /** Raised digits. */
    RAISED,
    /** A reference sign such as an asterisk. */
    SIGN,
    /** A symbol that no text has at this place: a raised figure misread. */
    GLYPH,
    /** A number that stands alone. */
    SPACED,
    /** A letter at a word's end that the word does not have. */
    LETTER
  }

  /** Index of the first candidate at or after an offset, in candidates in the order of the text. */
  public static int firstFrom(List<CallCandidate> candidates, int offset) {
    int low = 0;
    int high = candidates.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (candidates.get(middle).at().start() >= offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The number it shows, in digits; where it shows none, the sign as read. */
  public String shown() {
    return number > 0 ? Integer.toString(number) : read;
  }

  /** Whether it can only be a call that was misread. */
  public boolean misread() {
    return kind == Kind.GLYPH || kind == Kind.LETTER;
  }

  /** Whether the shape alone makes it more likely a call than not. */
  public boolean strong() {
    boolean clear =
        kind == Kind.DIGIT || kind == Kind.BRACKET || kind == Kind.RAISED || kind == Kind.SIGN;
    return clear && q >= 0.5;
  }

  /**
   * Probability that a note's call looks like this. The figures are set by hand: a call is read
   * rightly nine times of ten; a raised figure that is misread becomes a symbol rather than a
   * letter, and a letter of a similar form rather than another.
   *
   * @param number the note's number, 0 where it has a sign
   * @param sign the note's sign, empty where it has a number
   */
  public double likelihood(int wanted, String sign) {
    if (!sign.isEmpty() && read.equals(sign)) {
      return 0.9;
    }
    if (kind == Kind.SIGN && !sign.isEmpty() && sign.charAt(0) == read.charAt(0)) {
      return 0.002;
    }
    if (number > 0) {
      return number == wanted ? 0.9 : DigitConfusions.confusable(number, wanted) ? 0.004 : 0.0005;
    }
    return switch (kind) {
      case GLYPH -> 0.08;
      case SIGN -> 0.06;
      case LETTER ->
          DigitConfusions.digitFor(read.charAt(0)).indexOf((char) ('0' + wanted % 10)) >= 0
                  && wanted < 10
              ? 0.2
              : 0.0005;
      default -> 0.0005;
    };
  }
}
