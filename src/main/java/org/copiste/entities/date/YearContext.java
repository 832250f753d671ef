package org.copiste.entities.date;

import java.time.LocalDate;
import java.util.Optional;

/** Which year is meant where the text leaves it out, from what the same block has said before. */
final class YearContext {
  private static final int LIKELY_FUTURE_MONTHS = 2;
  private final Optional<LocalDate> written;
  private Optional<DatePoint> last = Optional.empty();
  private final Optional<Integer> earlier;

  /**
   * A year that was completed.
   *
   * @param cert {@code high}, {@code medium} or {@code low}
   */
  record Guess(int year, String cert) {}

  /**
   * @param written the day the document was written
   * @param earlier the last year that an earlier block has said
   */
  YearContext(Optional<LocalDate> written, Optional<Integer> earlier) {
    this.written = written;
    this.earlier = earlier;
  }

  /** The last year that this block or an earlier one has said with a month. */
  Optional<Integer> lastYear() {
    return last.flatMap(DatePoint::year).or(() -> earlier);
  }

  /** Takes note of a date that has its year. */
  void read(DatePoint point) {
    if (point.calendar() == DatePoint.Calendar.GREGORIAN
        && (point.month().isPresent() || point.season().isPresent())) {
      last = Optional.of(point);
    }
  }

  /** The year of a month: that of the date before it, or the one nearest to the day of writing. */
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

  /** A letter tells what was; only what lies close ahead is taken as to come. */
  private static Guess nearest(int month, LocalDate day, DateExpression.Relation relation) {
    int here = day.getYear();
    int ahead = Math.floorMod(month - day.getMonthValue(), 12);
    return switch (relation) {
      case LAST -> new Guess(month < day.getMonthValue() ? here : here - 1, "high");
      case NEXT -> new Guess(month > day.getMonthValue() ? here : here + 1, "high");
      case NONE -> {
        if (month <= day.getMonthValue()) {
          yield new Guess(here, "high");
        }
        yield ahead <= LIKELY_FUTURE_MONTHS
            ? new Guess(here, "low")
            : new Guess(here - 1, "medium");
      }
    };
  }
}
