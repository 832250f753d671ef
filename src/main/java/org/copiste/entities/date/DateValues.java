package org.copiste.entities.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.copiste.model.DateValue;

/** Points as ISO 8601 values; the meteorological seasons, from March on, stand for the seasons. */
final class DateValues {
  private static final int YEAR_LENGTH = 4;
  private static final int[] SEASON_STARTS = {3, 6, 9, 12};

  private DateValues() {}

  /** A year in four figures. */
  static String year(int year) {
    return year < 0
        ? String.format(Locale.ROOT, "-%04d", -year)
        : String.format(Locale.ROOT, "%04d", year);
  }

  static String month(int year, int month) {
    return year(year) + String.format(Locale.ROOT, "-%02d", month);
  }

  /** First month of a season, 21 to 24, in the year it is named after. */
  static String seasonStart(int year, int season) {
    return month(year, SEASON_STARTS[season - 21]);
  }

  /** Last month of a season; winter runs into the next year. */
  static String seasonEnd(int year, int season) {
    return season == 24 ? month(year + 1, 3) : month(year, SEASON_STARTS[season - 21] + 3);
  }

  /**
   * The value of a point; empty where the year is not known or there is no such day. A season has
   * the months it lies in and its EDTF form; beginning, middle and end of a month or year are its
   * thirds.
   */
  static Optional<DateValue> of(DatePoint point) {
    if (point.year().filter(year -> year < DatePoint.UNREADABLE).isPresent()) {
      return leftOpen(point);
    }
    if (point.year().isEmpty() || point.isYearOpen()) {
      return Optional.empty();
    }
    int year = point.year().get();
    if (point.calendar() == DatePoint.Calendar.REPUBLICAN) {
      return republican(point, year);
    }
    if (point.season().isPresent()) {
      int season = point.season().get();
      return Optional.of(
          DateValue.within(seasonStart(year, season), seasonEnd(year, season))
              .withEdtf(year(year) + "-" + season));
    }
    if (point.month().isEmpty()) {
      return Optional.of(yearValue(point, year));
    }
    int month = point.month().get();
    if (point.day().isPresent()) {
      return day(year, month, point.day().get()).map(d -> DateValue.when(iso(d)));
    }
    return Optional.of(monthValue(point.part(), year, month));
  }

  /** {@code 4 mars 17**}: some year of the century or decade, {@code 17XX-03-04}. */
  private static Optional<DateValue> leftOpen(DatePoint point) {
    String figures = String.valueOf(-point.year().orElseThrow());
    int open = YEAR_LENGTH - figures.length();
    String first = figures + "0".repeat(Math.max(0, open));
    String last = figures + "9".repeat(Math.max(0, open));
    Optional<DateValue> from = of(point.withYear(Integer.parseInt(first)));
    Optional<DateValue> to = of(point.withYear(Integer.parseInt(last)));
    if (open <= 0 || from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    DateValue within =
        DateValue.within(start(from.get()).orElseThrow(), end(to.get()).orElseThrow());
    Optional<String> edtf =
        from.get().when().map(w -> figures + "X".repeat(open) + w.substring(YEAR_LENGTH));
    return Optional.of(edtf.map(within::withEdtf).orElse(within));
  }

  private static DateValue monthValue(DatePoint.Part part, int year, int month) {
    int length = YearMonth.of(year, month).lengthOfMonth();
    String stem = month(year, month);
    return switch (part) {
      case WHOLE -> DateValue.when(stem);
      case BEGIN -> DateValue.within(stem + "-01", stem + "-10");
      case MIDDLE -> DateValue.within(stem + "-11", stem + "-20");
      case END -> DateValue.within(stem + "-21", stem + "-" + length);
    };
  }

  private static DateValue yearValue(DatePoint point, int year) {
    return switch (point.part()) {
      case WHOLE -> DateValue.when(year(year));
      case BEGIN -> DateValue.within(month(year, 1), month(year, 4));
      case MIDDLE -> DateValue.within(month(year, 5), month(year, 8));
      case END -> DateValue.within(month(year, 9), month(year, 12));
    };
  }

  private static Optional<DateValue> republican(DatePoint point, int year) {
    if (point.day().isPresent() && point.month().isPresent()) {
      return RepublicanCalendar.day(year, point.month().get(), point.day().get())
          .map(d -> DateValue.when(iso(d)));
    }
    if (!RepublicanCalendar.hasYear(year)) {
      return Optional.empty();
    }
    if (point.month().isPresent()) {
      LocalDate start =
          RepublicanCalendar.day(year, point.month().get(), 1)
              .orElseThrow(IllegalStateException::new);
      return Optional.of(DateValue.range(iso(start), iso(start.plusDays(29))));
    }
    return Optional.of(
        DateValue.range(
            iso(RepublicanCalendar.start(year)),
            iso(RepublicanCalendar.start(year + 1).minusDays(1))));
  }

  /**
   * Whether a day of the Julian calendar may be the same as one of the Gregorian, which is 10
   * (1582) to 13 days (20th century) ahead.
   */
  static boolean isSameDay(DatePoint old, DatePoint day) {
    Optional<LocalDate> from = day(old);
    Optional<LocalDate> to = day(day);
    if (from.isEmpty() || to.isEmpty()) {
      return false;
    }
    long ahead = ChronoUnit.DAYS.between(from.get(), to.get());
    return ahead >= 10 && ahead <= 13;
  }

  private static Optional<LocalDate> day(DatePoint point) {
    return point.isFull()
        ? day(point.year().orElseThrow(), point.month().orElseThrow(), point.day().orElseThrow())
        : Optional.empty();
  }

  /** The day, if there is one. */
  static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(
          day == DatePoint.LAST_DAY
              ? YearMonth.of(year, month).atEndOfMonth()
              : LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  static String iso(LocalDate day) {
    return year(day.getYear())
        + String.format(Locale.ROOT, "-%02d-%02d", day.getMonthValue(), day.getDayOfMonth());
  }

  /** Where a value begins: its day, month or year, or its lower bound. */
  static Optional<String> start(DateValue value) {
    return value.when().or(value::from).or(value::notBefore);
  }

  /** Where a value ends: its day, month or year, or its upper bound. */
  static Optional<String> end(DateValue value) {
    return value.when().or(value::to).or(value::notAfter);
  }
}
