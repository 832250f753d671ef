package org.copiste.entities.date;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a run of figures and letters says where a year is expected: a year, where each misread
 * figure can be only one other; a year that cannot be read; or no year.
 *
 * <p>Letters for 1 and 0 are read, since no other figure looks like them. {@code S} may be a 5 or
 * an 8, {@code B} an 8 or a 3, so a run that holds them is a year without a value: that is told
 * from no year at all, since only a date without a year may be completed from its context.
 */
final class MisreadYear {
  private static final Pattern ONES_AND_ZEROS = Pattern.compile("[0-9IilOo|]{4}");

  /** A point or comma behind the thousand is a speck of the scan. */
  private static final Pattern SPECK = Pattern.compile("1[.,'’°][4-9][0-9]{2}");

  /** No year begins with 4 or 7, which look like a 1. */
  private static final Pattern FIRST_MISREAD = Pattern.compile("[47][6-9][0-9]{2}");

  /** Four signs, the first of which may be a 1, with a figure among them: {@code i8yi, 18^4}. */
  private static final Pattern DAMAGED =
      Pattern.compile("(?=.*[0-9])[1IilLJj|!][\\p{L}0-9|^°'’*_?!\\\\/«»-]{2}[\\p{L}0-9|^°*_!\\\\]");

  /** Letters alone that look like figures, the first two like the beginning of a year. */
  private static final Pattern LETTERS =
      Pattern.compile("[1IilJ|!][S8B9gqG7][SOo0BZzQgq9ybGs8iIl1|!]{2}");

  /** A figure too many, or a 1 that is lost: {@code 18733}, {@code '873}, {@code 8_9}. */
  private static final Pattern WRONG_LENGTH =
      Pattern.compile(
          "1[4-9][0-9]{3}|['’][4-9][0-9]{2}|[4-9][0-9][\\p{Lu}^*_|\\\\]|[4-9][^*_|\\\\][0-9]");

  /** What follows a month and is no year: {@code 12h30}, {@code 10e}, {@code 100f}. */
  private static final Pattern COUNT =
      Pattern.compile("[0-9]{1,2}[hH][0-9]{0,2}|[0-9]{1,3}(?:\\p{Ll}{1,3}|[°º])");

  /** What needs no reading: figures, and those that the writer left open. */
  private static final Pattern PLAIN_OR_OPEN = Pattern.compile("[0-9]{1,4}|[0-9]{2,3}[*_—–-]+");

  /** Four signs that begin as a year does; so is {@code 178g}, and {@code 150g} is too rare. */
  private static final Pattern YEARLIKE = Pattern.compile("1[4-9].*");

  private MisreadYear() {}

  /**
   * The year in four figures that a run says in spite of its misread figures; {@link
   * DatePoint#UNREADABLE} for a year of which too little is left; empty for a run that is no year
   * or needs no reading.
   */
  static Optional<Integer> afterMonth(String run) {
    Optional<Integer> sure = sure(run);
    if (sure.isPresent()) {
      return sure;
    }
    boolean count =
        COUNT.matcher(run).matches() && !(isFour(run) && YEARLIKE.matcher(run).matches());
    boolean plain = PLAIN_OR_OPEN.matcher(run).matches();
    boolean damaged =
        DAMAGED.matcher(run).matches()
            || LETTERS.matcher(run).matches()
            || WRONG_LENGTH.matcher(run).matches();
    return damaged && !count && !plain ? Optional.of(DatePoint.UNREADABLE) : Optional.empty();
  }

  /** The same after a word like {@code depuis}, where a number is less surely a year. */
  static Optional<Integer> afterCue(String run) {
    boolean mostlyFigures = run.chars().filter(Character::isDigit).count() >= 2;
    boolean yearlike = isFour(run) && mostlyFigures && YEARLIKE.matcher(run).matches();
    return sure(run).or(() -> yearlike ? afterMonth(run) : Optional.empty());
  }

  /** A year of which each misread figure can be only one other. */
  static Optional<Integer> sure(String run) {
    if (FIRST_MISREAD.matcher(run).matches()) {
      return Optional.of(1000 + Integer.parseInt(run.substring(1)));
    }
    if (SPECK.matcher(run).matches()) {
      return Optional.of(Integer.parseInt(run.charAt(0) + run.substring(2)));
    }
    return onesAndZeros(run);
  }

  /** A year in which letters stand for at most two figures, those for 1 and 0. */
  static Optional<Integer> onesAndZeros(String run) {
    long figures = run.chars().filter(Character::isDigit).count();
    if (!ONES_AND_ZEROS.matcher(run).matches() || figures < 2 || figures == run.length()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(FigureTokens.figures(run));
    return Optional.of(year).filter(y -> isLikely(y));
  }

  /** Whether a run is a year only if its first figure was misread. */
  static boolean isLate(String run) {
    return FIRST_MISREAD.matcher(run).matches();
  }

  static boolean isLikely(int year) {
    return year >= DateLimits.FIRST_LIKELY_YEAR && year <= DateLimits.LAST_YEAR;
  }

  private static boolean isFour(String run) {
    return run.length() == 4;
  }
}
