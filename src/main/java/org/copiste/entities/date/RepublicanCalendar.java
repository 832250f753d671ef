package org.copiste.entities.date;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The French Republican calendar, years I to XIV. A year began on the day of the autumn equinox at
 * Paris; III, VII and XI were leap years.
 */
final class RepublicanCalendar {
  private static final LocalDate EPOCH = LocalDate.of(1792, 9, 22);
  private static final int LAST_YEAR = 14;

  private RepublicanCalendar() {}

  /**
   * The number of the complementary days at the end of a year, which are a month of 5 or 6 days.
   */
  static final int COMPLEMENTARY = 13;

  /**
   * The day in the Gregorian calendar; empty for a day that did not exist.
   *
   * @param month 1 to 12, or {@link #COMPLEMENTARY}
   */
  static Optional<LocalDate> day(int year, int month, int day) {
    boolean leap = start(year + 1).minusDays(366).equals(start(year));
    int last = month <= 12 ? 30 : leap ? 6 : 5;
    if (!hasYear(year) || day < 1 || day > last) {
      return Optional.empty();
    }
    return Optional.of(start(year).plusDays(30L * (month - 1) + day - 1));
  }

  /** First day of a year, 1 to 15; the last is the day after the calendar's end. */
  static LocalDate start(int year) {
    int leapYearsBefore = (year > 3 ? 1 : 0) + (year > 7 ? 1 : 0) + (year > 11 ? 1 : 0);
    return EPOCH.plusDays(365L * (year - 1) + leapYearsBefore);
  }

  static boolean hasYear(int year) {
    return year >= 1 && year <= LAST_YEAR;
  }
}
