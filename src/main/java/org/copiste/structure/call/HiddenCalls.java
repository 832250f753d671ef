package org.copiste.structure.call;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the calls that a run of digits may hide: behind a year, behind the end of a stretch of
 * years, two calls side by side, a call without a blank after it.
 */
final class HiddenCalls {
  /** Shortest word behind which a hidden call may stand. */
  private static final int SHORTEST_WORD = 3;

  private static final Pattern YEAR = Pattern.compile("1\\d{3}|20\\d{2}");
  private static final int YEAR_LENGTH = 4;

  private final String text;

  HiddenCalls(String text) {
    this.text = text;
  }

  /**
   * A digit or more that may be a call.
   *
   * @param start offset of the first digit, in UTF-16 code units
   * @param end offset after the last one
   * @param prior how likely such digits are a call
   */
  record Hidden(int start, int end, double prior) {}

  /** The calls that may be hidden in the digits from start to end, on a line from {@code from}. */
  List<Hidden> in(int from, int start, int end, int to) {
    int length = end - start;
    boolean wordBefore = start >= from + SHORTEST_WORD && areLetters(start - SHORTEST_WORD, start);
    boolean behindYear = start - YEAR_LENGTH - 1 >= from && isYear(start - YEAR_LENGTH - 1);
    if ((length == 5 || length == 6) && isYear(start)) {
      return hidden(start + YEAR_LENGTH, end, CallPrior.BEHIND_YEAR);
    }
    if ((length == 3 || length == 4) && behindYear && "-–".indexOf(text.charAt(start - 1)) >= 0) {
      return hidden(start + 2, end, CallPrior.BEHIND_YEAR);
    }
    if (length <= 2 && behindYear && text.charAt(start - 1) == '.') {
      return hidden(start, end, CallPrior.BEHIND_YEAR);
    }
    if (length == 2 && wordBefore && text.charAt(start + 1) == text.charAt(start) + 1) {
      return text.charAt(start) == '0'
          ? hidden(start + 1, end, CallPrior.SIDE_BY_SIDE)
          : List.of(
              new Hidden(start, start + 1, CallPrior.SIDE_BY_SIDE),
              new Hidden(start + 1, end, CallPrior.SIDE_BY_SIDE));
    }
    if (length == 1 && wordBefore && end < to && Character.isLowerCase(text.charAt(end))) {
      return hidden(start, end, CallPrior.BETWEEN_WORDS);
    }
    return List.of();
  }

  private List<Hidden> hidden(int start, int end, double prior) {
    return text.charAt(start) == '0' ? List.of() : List.of(new Hidden(start, end, prior));
  }

  private boolean areLetters(int start, int end) {
    return text.substring(start, end).chars().allMatch(Character::isLetter);
  }

  /** Whether the four characters from an offset are a year of the last thousand years. */
  private boolean isYear(int start) {
    return YEAR.matcher(text.substring(start, start + YEAR_LENGTH)).matches();
  }
}
