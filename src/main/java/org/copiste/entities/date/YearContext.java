package org.copiste.entities.date;

import java.time.LocalDate;
import java.util.Optional;

/** Infers the year of a date that is written without one from the dates before it. */
final class YearContext {
  private final Optional<LocalDate> written;
  private Optional<DatePoint> last = Optional.empty();
  private final Optional<Integer> earlier;

  /**
   * An inferred year.
   *
   * @param cert {@code high}, {@code medium} or {@code low}
   */
  record Guess(int year, String cert) {}

  /**
   * @param written the day the document was written
   * @param earlier the last year written in an earlier block
   */
  YearContext(Optional<LocalDate> written, Optional<Integer> earlier) {
    this.written = written;
    this.earlier = earlier;
  }

  /** The last year written with a month or season in this block or an earlier one. */
  Optional<Integer> lastYear() {
    return last.flatMap(DatePoint::year).or(() -> earlier);
  }

  /** Remembers a date that is written with its year. */
  void read(DatePoint point) {
    if (point.calendar() == DatePoint.Calendar.GREGORIAN
        && (point.month().isPresent() || point.season().isPresent())) {
      last = Optional.of(point);
    }
  }

  /** The year of a month: that of the date before it, or the likeliest from the day of writing. */
  Optional<Guess> yearOf(DatePoint point, DateExpression.Relation relation) {
    if (point.calendar() != DatePoint.Calendar.GREGORIAN || point.month().isEmpty()) {
      return Optional.empty();
    }
    int month = point.month().get();
    if (relation == DateExpression.Relation.NONE && last.isPresent()) {
      return last.flatMap(DatePoint::year).map(year -> new Guess(year, "high"));
    }
    return written
        .map(day -> nearest(month, day, relation))
        .or(() -> earlier.map(year -> new Guess(year, "low")));
  }

  /** A letter mostly tells what has happened; only a month close ahead may lie in the future. */
  private static Guess nearest(int month, LocalDate day, DateExpression.Relation relation) {
    int here = day.getYear();
    int ahead = Math.floorMod(month - day.getMonthValue(), 12);
    return switch (relation) {
      case LAST -> new Guess(month < day.getMonthValue() ? here : here - 1, "high");
      case NEXT -> new Guess(month > day.getMonthValue() ? here : here + 1, "high");
      case NONE, THIS_MONTH, MONTH_BEFORE -> {
        if (month <= day.getMonthValue()) {
          yield new Guess(here, "high");
        }
        yield ahead <= DateLimits.LIKELY_FUTURE_MONTHS
            ? new Guess(here, "low")
            : new Guess(here - 1, "medium");
      }
    };
  }
}
