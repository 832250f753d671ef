package org.copiste.entities.date;

import java.time.YearMonth;
import java.util.Optional;

/**
 * A day, month, season or year, as far as the text says it.
 *
 * @param weekday 1 for Monday to 7
 * @param day day of the month as written, even if there is no such day, or {@link #LAST_DAY}
 * @param month 1 to 12
 * @param season 21 to 24, as EDTF numbers them
 * @param year as written; one of two figures lacks its century unless it is counted in the
 *     Republican calendar; negative for the first figures of a year whose others the writer left
 *     open, -17 for {@code 17**}; {@link #UNREADABLE} for one that is written and not known
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

  /** The last day of a month, where the text says just that. */
  static final int LAST_DAY = -1;

  /** A year that was misread. */
  static final int UNREADABLE = 0;

  private static final int FIRST_WITH_CENTURY = 100;
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

  /** Whether a day and its month are written, other than those of the Republican calendar. */
  boolean isDayOfMonth() {
    return day.isPresent() && month.isPresent() && calendar == Calendar.GREGORIAN;
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

  /** Whether the year is written in two figures. */
  boolean lacksCentury() {
    return calendar == Calendar.GREGORIAN
        && year.filter(y -> y > UNREADABLE && y < FIRST_WITH_CENTURY).isPresent();
  }

  /** Whether a year is written that is not known, or not in full. */
  boolean isYearOpen() {
    return lacksCentury() || year.filter(y -> y <= UNREADABLE).isPresent();
  }

  /** Whether this has a year in four figures and a later month than another point. */
  boolean isLaterInYear(DatePoint other) {
    return calendar == Calendar.GREGORIAN
        && year.isPresent()
        && !isYearOpen()
        && month.flatMap(m -> other.month.map(o -> m > o)).orElse(false);
  }

  DatePoint withYear(int value) {
    return new DatePoint(weekday, day, month, season, Optional.of(value), part, calendar);
  }

  DatePoint in(YearMonth value) {
    return new DatePoint(
        weekday,
        day,
        Optional.of(value.getMonthValue()),
        season,
        Optional.of(value.getYear()),
        part,
        calendar);
  }

  DatePoint withWeekday(int value) {
    return new DatePoint(Optional.of(value), day, month, season, year, part, calendar);
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
