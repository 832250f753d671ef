package org.copiste.entities.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copiste.model.DateValue;

/** Computes the value of a date expression whose points have their years. */
final class DateResolver {
  private static final LocalDate FIRST_GREGORIAN = LocalDate.of(1582, 10, 15);

  /** The Protestant towns of Switzerland changed at the start of 1701. */
  private static final LocalDate LAST_JULIAN = LocalDate.of(1701, 1, 12);

  private DateResolver() {}

  /** {@code avant le 3 mai 1850}, {@code après 1850}: a value of which only a bound is known. */
  static DateValue bound(DateValue value, boolean before) {
    Optional<String> no = Optional.empty();
    Optional<String> when = value.when();
    if (when.isEmpty()) {
      return value;
    }
    return before
        ? new DateValue(no, no, no, no, when, Optional.of("[.." + when.get() + "]"))
        : new DateValue(no, no, no, when, no, Optional.of("[" + when.get() + "..]"));
  }

  /**
   * The value of an expression.
   *
   * @param points its points, each with its year
   * @return empty if a point is no possible day or lacks its year
   */
  static Optional<DateValue> value(DateExpression expression, List<DatePoint> points) {
    List<DateValue> values = new ArrayList<>();
    for (DatePoint point : points) {
      Optional<DateValue> value = DateValues.of(point);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      values.add(value.get());
    }
    if (values.size() == 1) {
      return Optional.of(values.get(0));
    }
    if (points.stream().anyMatch(DatePoint::isYearOpen)) {
      return Optional.empty();
    }
    Optional<String> from = DateValues.start(values.get(0));
    Optional<String> to = DateValues.end(values.get(values.size() - 1));
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (expression.link()) {
          case RANGE -> ranged(from.get(), to.get());
          case EITHER -> either(values, from.get(), to.get());
          case BETWEEN -> DateValue.within(from.get(), to.get());
          case STYLES -> values.get(values.size() - 1);
          case LIST -> listed(values, from.get(), to.get());
        });
  }

  private static DateValue ranged(String from, String to) {
    return from.compareTo(to) <= 0 ? DateValue.range(from, to) : DateValue.UNKNOWN;
  }

  /** Days in a row are a range; others are a set, which only EDTF can express. */
  private static DateValue listed(List<DateValue> values, String from, String to) {
    List<LocalDate> days =
        values.stream().flatMap(v -> v.when().flatMap(DateResolver::parseDay).stream()).toList();
    boolean following = days.size() == values.size();
    for (int i = 1; i < days.size(); i++) {
      following &= days.get(i - 1).plusDays(1).equals(days.get(i));
    }
    if (following || areFollowingMonths(values)) {
      return DateValue.range(from, to);
    }
    return DateValue.within(from, to).withEdtf(set(values, "{", "}"));
  }

  private static DateValue either(List<DateValue> values, String from, String to) {
    return from.compareTo(to) <= 0
        ? DateValue.within(from, to).withEdtf(set(values, "[", "]"))
        : DateValue.UNKNOWN;
  }

  private static String set(List<DateValue> values, String open, String close) {
    return values.stream()
        .flatMap(v -> v.when().stream())
        .collect(Collectors.joining(",", open, close));
  }

  private static boolean areFollowingMonths(List<DateValue> values) {
    boolean following = true;
    for (int i = 1; i < values.size(); i++) {
      Optional<YearMonth> before = values.get(i - 1).when().flatMap(DateResolver::parseMonth);
      Optional<YearMonth> here = values.get(i).when().flatMap(DateResolver::parseMonth);
      following &= before.map(m -> m.plusMonths(1)).equals(here) && here.isPresent();
    }
    return following;
  }

  private static Optional<YearMonth> parseMonth(String iso) {
    try {
      return Optional.of(YearMonth.parse(iso));
    } catch (DateTimeParseException noMonth) {
      return Optional.empty();
    }
  }

  /**
   * Whether every day fell on the weekday that is written, in the Gregorian calendar or, as long as
   * some French-speaking countries kept to it, in the Julian.
   */
  static boolean weekdaysFit(List<DatePoint> points) {
    return points.stream()
        .filter(p -> p.weekday().isPresent() && p.calendar() == DatePoint.Calendar.GREGORIAN)
        .filter(p -> p.month().isPresent() && p.day().isPresent())
        .allMatch(p -> dayOf(p).allMatch(d -> isOn(p.weekday().orElseThrow(), d)));
  }

  private static boolean isOn(int weekday, LocalDate day) {
    boolean gregorian = day.getDayOfWeek().getValue() == weekday && !day.isBefore(FIRST_GREGORIAN);
    LocalDate julian = day.plusDays(julianIsBehind(day));
    return gregorian || day.isBefore(LAST_JULIAN) && julian.getDayOfWeek().getValue() == weekday;
  }

  /** By how many days the Julian calendar is behind the Gregorian. */
  private static int julianIsBehind(LocalDate day) {
    int year = day.getMonthValue() > 2 ? day.getYear() : day.getYear() - 1;
    return year / 100 - year / 400 - 2;
  }

  /** The day of a point; empty for a point that is no day of a known year or no possible day. */
  static Stream<LocalDate> dayOf(DatePoint point) {
    return DateValues.of(point).flatMap(DateValue::when).flatMap(DateResolver::parseDay).stream();
  }

  /** The day that an ISO date names; empty for a month or a year. */
  static Optional<LocalDate> parseDay(String iso) {
    try {
      return Optional.of(LocalDate.parse(iso));
    } catch (DateTimeParseException notADay) {
      return Optional.empty();
    }
  }
}
