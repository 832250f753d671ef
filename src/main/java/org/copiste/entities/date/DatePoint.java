package org.copiste.entities.date;

import java.util.Optional;

/**
 * A day, month, season or year, as far as the text says it.
 *
 * @param weekday 1 for Monday to 7
 * @param day day of the month as written, even if there is no such day
 * @param month 1 to 12
 * @param season 21 to 24, as EDTF numbers them
 * @param year as written; negative before Christ, without a year 0
 * @param part which part of the season, month or year is meant
 * @param calendar in which day, month and year are counted
 */
record DatePoint(
    Optional<Integer> weekday,
    Optional<Integer> day,
    Optional<Integer> month,
    Optional<Integer> season,
    Optional<Integer> year,
    Part part,
    Calendar calendar) {

  /** Parts of a period. */
  enum Part {
    WHOLE,
    BEGIN,
    MIDDLE,
    END
  }

  /** Calendars. */
  enum Calendar {
    GREGORIAN,
    REPUBLICAN
  }

  private static final Optional<Integer> NO = Optional.empty();

  /** A year alone. */
  static DatePoint ofYear(int year) {
    return new DatePoint(NO, NO, NO, NO, Optional.of(year), Part.WHOLE, Calendar.GREGORIAN);
  }

  /** A day without its month. */
  static DatePoint ofDay(int day, Optional<Integer> weekday) {
    return new DatePoint(weekday, Optional.of(day), NO, NO, NO, Part.WHOLE, Calendar.GREGORIAN);
  }

  /** Whether a day is written without month, season or year. */
  boolean isBareDay() {
    return month.isEmpty() && season.isEmpty() && year.isEmpty();
  }

  /** Whether a month is all that is written. */
  boolean isMonthAlone() {
    return month.isPresent() && day.isEmpty() && year.isEmpty() && part == Part.WHOLE;
  }

  /** Whether a month and its year are written and no day. */
  boolean isMonthOfYear() {
    return month.isPresent() && day.isEmpty() && year.isPresent();
  }

  /** Whether day, month and year are written. */
  boolean isFull() {
    return day.isPresent() && month.isPresent() && year.isPresent();
  }

  DatePoint withYear(int value) {
    return new DatePoint(weekday, day, month, season, Optional.of(value), part, calendar);
  }

  DatePoint withSeason(int value) {
    return new DatePoint(weekday, day, month, Optional.of(value), year, part, calendar);
  }

  /** The same point, counted in the calendar of the French Republic. */
  DatePoint inRepublicanCalendar() {
    return new DatePoint(weekday, day, month, season, year, part, Calendar.REPUBLICAN);
  }

  DatePoint withPart(Part value) {
    return new DatePoint(weekday, day, month, season, year, value, calendar);
  }

  /** This point, completed with the month and year of a later point of the same expression. */
  DatePoint completedBy(DatePoint later) {
    boolean needsMonth = isBareDay();
    boolean needsYear = year.isEmpty();
    return new DatePoint(
        weekday,
        day,
        needsMonth ? later.month : month,
        season,
        needsYear ? later.year : year,
        part,
        needsYear ? later.calendar : calendar);
  }
}
