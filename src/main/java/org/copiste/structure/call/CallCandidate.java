package org.copiste.structure.call;

import java.util.List;
import org.copiste.model.Span;

/**
 * Characters in the text that may call a note.
 *
 * @param at the characters in the source, including brackets
 * @param read the number or sign as read, without brackets
 * @param number the number it shows, or 0 if it shows none
 * @param kind what it looks like
 * @param q probability that it is a call at all, by its shape and the characters around it
 */
public record CallCandidate(Span at, String read, int number, Kind kind, double q) {

  // Probabilities of what becomes of a call, set by hand: OCR reads nine of ten correctly; a
  // misread
  // figure becomes a symbol rather than a letter, and a letter of similar form rather than another.
  private static final double READ_CORRECTLY = 0.9;
  private static final double READ_AS_SYMBOL = 0.08;
  private static final double READ_AS_SIGN = 0.06;

  /** For the one letter that a figure resembles, given that it is a letter at all. */
  private static final double READ_AS_SIMILAR_LETTER = 0.2;

  private static final double CONFUSED_DIGIT = 0.004;
  private static final double OTHER_COUNT_OF_SIGNS = 0.002;
  private static final double OTHERWISE = 0.0005;

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
    /** A symbol that no text has at such a place: a misread raised figure. */
    GLYPH,
    /** A number that stands alone. */
    SPACED,
    /** A number that another number or the next word runs into: {@code 18822} for 1882 and 2. */
    HIDDEN,
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

  /** Whether it is considered only for a note that nothing else calls. */
  public boolean lastResort() {
    return kind == Kind.SPACED || kind == Kind.HIDDEN;
  }

  /** Whether the shape alone makes it more likely a call than not. */
  public boolean strong() {
    boolean clear =
        kind == Kind.DIGIT || kind == Kind.BRACKET || kind == Kind.RAISED || kind == Kind.SIGN;
    return clear && q >= 0.5;
  }

  /**
   * Probability that the call of a note looks like this.
   *
   * @param wanted the note's number, 0 if it has none
   * @param sign the note's sign, empty if it has none
   */
  public double likelihood(int wanted, String sign) {
    if (!sign.isEmpty() && read.equals(sign)) {
      return READ_CORRECTLY;
    }
    if (kind == Kind.SIGN && !sign.isEmpty() && sign.charAt(0) == read.charAt(0)) {
      return OTHER_COUNT_OF_SIGNS;
    }
    if (number > 0) {
      if (number == wanted) {
        return READ_CORRECTLY;
      }
      return DigitConfusions.confusable(number, wanted) ? CONFUSED_DIGIT : OTHERWISE;
    }
    return switch (kind) {
      case GLYPH -> READ_AS_SYMBOL;
      case SIGN -> READ_AS_SIGN;
      case LETTER ->
          DigitConfusions.digitFor(read.charAt(0)).indexOf((char) ('0' + wanted % 10)) >= 0
                  && wanted < 10
              ? READ_AS_SIMILAR_LETTER
              : OTHERWISE;
      default -> OTHERWISE;
    };
  }
}
