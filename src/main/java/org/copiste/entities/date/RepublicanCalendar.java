package org.copiste.entities.date;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The calendar of the French Republic, years I to XIV. A year begins at the autumn equinox as it
 * was observed at Paris; leap years were III, VII and XI.
 */
final class RepublicanCalendar {
  private static final LocalDate EPOCH = LocalDate.of(1792, 9, 22);
  private static final int LAST_YEAR = 14;

  private RepublicanCalendar() {}

  /** The day in the Gregorian calendar; empty for a day that the calendar did not have. */
  static Optional<LocalDate> day(int year, int month, int day) {
    if (year < 1 || year > LAST_YEAR || day < 1 || day > 30) {
      return Optional.empty();
    }
    return Optional.of(start(year).plusDays(30L * (month - 1) + day - 1));
  }

  /** First day of a year; of the year after the last one, too. */
  static LocalDate start(int year) {
    int leapYearsBefore = (year > 3 ? 1 : 0) + (year > 7 ? 1 : 0) + (year > 11 ? 1 : 0);
    return EPOCH.plusDays(365L * (year - 1) + leapYearsBefore);
  }

  static boolean hasYear(int year) {
    return year >= 1 && year <= LAST_YEAR;
  }
}
