package org.copiste.entities.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * Infers the year that a date leaves out from the dates before it and from the day of writing.
 * Where these leave a choice, or where a year could not be read, nothing is inferred.
 */
final class YearContext {
  private static final int HALF_A_YEAR = 183;

  private final Optional<LocalDate> written;
  private final boolean sure;
  private final Optional<Integer> earlier;
  private final MonthContext months;
  private Optional<DatePoint> last = Optional.empty();
  private int lastSentence;
  private boolean unsure;

  /**
   * An inferred year.
   *
   * @param cert {@code high}, {@code medium} or {@code low}
   */
  record Guess(int year, String cert) {}

  /**
   * Where a date stands.
   *
   * @param sentence the number of its sentence in the block
   * @param future whether that sentence has a verb in the future tense
   */
  record Place(int sentence, BooleanSupplier future) {}

  /**
   * @param written the day the document was written
   * @param sure whether a dateline or the configuration says so, and this is no note of an editor
   * @param earlier the last year written in one of the blocks just before
   */
  YearContext(Optional<LocalDate> written, boolean sure, Optional<Integer> earlier) {
    this.written = written;
    this.sure = sure;
    this.earlier = earlier;
    this.months = new MonthContext(written, this::lastDay);
  }

  /** What it tells of days without a month. */
  MonthContext months() {
    return months;
  }

  /** The last year written with a month or season in this block. */
  Optional<Integer> lastYear() {
    return last.flatMap(DatePoint::year);
  }

  /** Whether a year that was misread or that stood alone came after the last date in full. */
  boolean isUnsure() {
    return unsure;
  }

  /** Remembers a date that is written with its year. */
  void read(DatePoint point, Place place) {
    if (point.isYearOpen()) {
      last = Optional.empty();
      unsure = true;
    } else if (point.calendar() == DatePoint.Calendar.GREGORIAN) {
      boolean dated = point.month().isPresent() || point.season().isPresent();
      unsure = !dated && !last.flatMap(DatePoint::year).equals(point.year());
      last = dated ? Optional.of(point) : last;
    }
    lastSentence = place.sentence();
  }

  /** The year of a month. */
  Optional<Guess> yearOf(DatePoint point, DateExpression.Relation relation, Place place) {
    if (point.calendar() != DatePoint.Calendar.GREGORIAN || point.month().isEmpty()) {
      return Optional.empty();
    }
    return switch (relation) {
      case LAST -> written.map(day -> high(before(point, day)));
      case NEXT -> written.map(day -> high(before(point, day) + 1));
      case FOLLOWING -> lastDay().map(day -> high(before(point, day.plusDays(1)) + 1));
      case PRECEDING -> lastDay().map(day -> high(before(point, day)));
      case THIS_YEAR -> written.map(day -> high(day.getYear()));
      case YEAR_BEFORE -> written.map(day -> high(day.getYear() - 1));
      case YEAR_AFTER -> written.map(day -> high(day.getYear() + 1));
      case SAME_YEAR -> lastDay().map(day -> high(day.getYear()));
      case FOLLOWING_YEAR -> lastDay().map(day -> high(day.getYear() + 1));
      case PRECEDING_YEAR -> lastDay().map(day -> high(day.getYear() - 1));
      case ANY_YEAR -> Optional.empty();
      default -> onWeekday(point).or(() -> unsaid(point, place));
    };
  }

  private static Guess high(int year) {
    return new Guess(year, "high");
  }

  private Optional<LocalDate> lastDay() {
    return unsure ? Optional.empty() : last.map(p -> dayIn(p, p.year().orElseThrow()));
  }

  /** The year in which a point was last before a day. */
  private static int before(DatePoint point, LocalDate day) {
    boolean past =
        point.day().isPresent()
            ? dayIn(point, day.getYear()).isBefore(day)
            : point.month().orElseThrow() < day.getMonthValue();
    return past ? day.getYear() : day.getYear() - 1;
  }

  /** {@code mardi 12 mars}: the year of writing or one beside it, where only one has that day. */
  private Optional<Guess> onWeekday(DatePoint point) {
    if (written.isEmpty() || point.weekday().isEmpty() || point.day().isEmpty()) {
      return Optional.empty();
    }
    int here = written.get().getYear();
    List<Integer> fitting =
        Stream.of(here - 1, here, here + 1)
            .filter(y -> DateResolver.dayOf(point.withYear(y)).findAny().isPresent())
            .filter(y -> DateResolver.weekdaysFit(List.of(point.withYear(y))))
            .toList();
    return fitting.size() == 1 ? Optional.of(high(fitting.get(0))) : Optional.empty();
  }

  private Optional<Guess> unsaid(DatePoint point, Place place) {
    boolean here = place.sentence() == lastSentence;
    if (unsure && (here || written.isEmpty())) {
      return Optional.empty();
    }
    Optional<Guess> told = unsure ? Optional.empty() : last.flatMap(l -> goingOn(l, point, here));
    if (here && last.isPresent()) {
      return told;
    }
    if (written.isEmpty()) {
      Optional<Integer> before = earlier.filter(year -> point.day().isPresent());
      return last.isPresent() ? told : before.map(year -> new Guess(year, "low"));
    }
    Optional<Guess> near =
        nearest(point, written.get(), place.future().getAsBoolean())
            .map(guess -> sure ? guess : new Guess(guess.year(), "low"));
    if (told.isEmpty() || near.isEmpty()) {
      return sure || told.isEmpty() ? near : told;
    }
    boolean agree = told.get().year() == near.get().year();
    return agree ? near : sure ? Optional.empty() : told;
  }

  /** A tale goes on in its year; where it turns back by most of a year, it may be in the next. */
  private static Optional<Guess> goingOn(DatePoint last, DatePoint point, boolean sameSentence) {
    int back = last.month().orElse(1) - point.month().orElseThrow();
    return back >= DateLimits.TURN_OF_YEAR
        ? Optional.empty()
        : last.year().map(year -> new Guess(year, sameSentence ? "high" : "medium"));
  }

  /**
   * The year that a letter means by a day without one: its own, unless the turn of the year is near
   * and the day close behind it. What is to come is near, or told of in the future tense.
   */
  private static Optional<Guess> nearest(DatePoint point, LocalDate day, boolean future) {
    int year = day.getYear();
    long away = daysTo(point, year, day);
    long last = daysTo(point, year - 1, day);
    long next = daysTo(point, year + 1, day);
    if (away <= 0) {
      return next <= DateLimits.NEAR_AHEAD
          ? Optional.of(new Guess(year + 1, "medium"))
          : Optional.of(new Guess(year, "high")).filter(g -> !future || next > HALF_A_YEAR);
    }
    if (away <= DateLimits.NEAR_AHEAD || future && away <= DateLimits.FAR_AHEAD) {
      return Optional.of(new Guess(year, "medium"));
    }
    return !future && last >= -DateLimits.NEAR_BEHIND
        ? Optional.of(new Guess(year - 1, "high"))
        : Optional.empty();
  }

  private static long daysTo(DatePoint point, int year, LocalDate day) {
    return ChronoUnit.DAYS.between(day, dayIn(point, year));
  }

  /** The day of a point in a year; its month's first or last where there is no such day. */
  static LocalDate dayIn(DatePoint point, int year) {
    LocalDate first = LocalDate.of(year, point.month().orElse(1), 1);
    int day = point.day().orElse(1);
    int last = first.lengthOfMonth();
    return first.withDayOfMonth(
        day == DatePoint.LAST_DAY ? last : Math.max(1, Math.min(day, last)));
  }
}
