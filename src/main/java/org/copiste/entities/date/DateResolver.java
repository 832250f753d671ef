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
  private DateResolver() {}

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
    Optional<String> from = DateValues.start(values.get(0));
    Optional<String> to = DateValues.end(values.get(values.size() - 1));
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (expression.link()) {
          case RANGE -> ranged(from.get(), to.get());
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
    String set =
        values.stream().flatMap(v -> v.when().stream()).collect(Collectors.joining(",", "{", "}"));
    return DateValue.within(from, to).withEdtf(set);
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

  /** Whether every day of the Gregorian calendar fell on the weekday that is written. */
  static boolean weekdaysFit(List<DatePoint> points) {
    return points.stream()
        .filter(p -> p.weekday().isPresent() && p.calendar() == DatePoint.Calendar.GREGORIAN)
        .allMatch(
            p ->
                p.month().isEmpty()
                    || p.day().isEmpty()
                    || dayOf(p)
                        .allMatch(d -> d.getDayOfWeek().getValue() == p.weekday().orElseThrow()));
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
