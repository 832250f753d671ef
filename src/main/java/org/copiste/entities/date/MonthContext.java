package org.copiste.entities.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Infers the month of days that are written without one from the dates before them and from the day
 * of writing. Where these leave a choice, nothing is inferred.
 */
final class MonthContext {
  private final Optional<LocalDate> written;
  private final Supplier<Optional<LocalDate>> lastDay;
  private Optional<LocalDate> known = Optional.empty();
  private int knownSentence;

  /**
   * An inferred month.
   *
   * @param cert {@code high}, {@code medium} or {@code low}
   */
  record Guess(YearMonth month, String cert) {}

  /**
   * @param written the day the document was written
   * @param lastDay the day of the last date in full
   */
  MonthContext(Optional<LocalDate> written, Supplier<Optional<LocalDate>> lastDay) {
    this.written = written;
    this.lastDay = lastDay;
  }

  /** Remembers the last date with a value, whether it was written in full or completed. */
  void know(DatePoint point, YearContext.Place place) {
    known = DateResolver.dayOf(point).findFirst();
    knownSentence = place.sentence();
  }

  /**
   * The month of days that are written without it.
   *
   * @param days the points, each a day or part of a month
   */
  Optional<Guess> of(
      List<DatePoint> days, DateExpression.Relation relation, YearContext.Place place) {
    Optional<YearMonth> here = written.map(YearMonth::from);
    return switch (relation) {
      case THIS_MONTH -> here.map(m -> new Guess(m, "high"));
      case MONTH_BEFORE -> here.map(m -> new Guess(m.minusMonths(1), "high"));
      case MONTH_AFTER -> here.map(m -> new Guess(m.plusMonths(1), "high"));
      case SAME_MONTH -> lastDay.get().map(d -> new Guess(YearMonth.from(d), "high"));
      case DAYS, DAYS_OF_MESSAGE ->
          onWeekday(days)
              .or(() -> goingOnInMonth(days, place))
              .or(() -> relation == DateExpression.Relation.DAYS ? Optional.empty() : past(days));
      default -> Optional.empty();
    };
  }

  /** {@code samedi 29}: the month of writing or one beside it, where only one has that day. */
  private Optional<Guess> onWeekday(List<DatePoint> days) {
    if (written.isEmpty() || days.stream().noneMatch(d -> d.weekday().isPresent())) {
      return Optional.empty();
    }
    YearMonth here = YearMonth.from(written.get());
    List<YearMonth> fitting =
        Stream.of(here.minusMonths(1), here, here.plusMonths(1))
            .filter(m -> days.stream().allMatch(d -> exists(d, m)))
            .filter(m -> DateResolver.weekdaysFit(days.stream().map(d -> d.in(m)).toList()))
            .toList();
    return fitting.size() == 1 ? Optional.of(new Guess(fitting.get(0), "high")) : Optional.empty();
  }

  private static boolean exists(DatePoint day, YearMonth month) {
    return day.day().filter(month::isValidDay).isPresent();
  }

  /** {@code le 26 janvier 1920 et se poursuivit jusqu'au 31}: later days of the same sentence. */
  private Optional<Guess> goingOnInMonth(List<DatePoint> days, YearContext.Place place) {
    return known
        .filter(day -> place.sentence() == knownSentence)
        .filter(day -> days.stream().allMatch(p -> isLater(p, day)))
        .map(YearMonth::from)
        .filter(m -> days.stream().allMatch(p -> exists(p, m)))
        .map(m -> new Guess(m, "medium"));
  }

  private static boolean isLater(DatePoint day, LocalDate other) {
    return day.day().filter(n -> n > other.getDayOfMonth()).isPresent();
  }

  /** The last month in which these days lie before the day of writing. */
  private Optional<Guess> past(List<DatePoint> days) {
    return written.flatMap(
        day ->
            Stream.of(YearMonth.from(day), YearMonth.from(day).minusMonths(1))
                .filter(
                    m ->
                        days.stream()
                            .allMatch(
                                d -> exists(d, m) && m.atDay(d.day().orElseThrow()).isBefore(day)))
                .findFirst()
                .map(m -> new Guess(m, "medium")));
  }
}
