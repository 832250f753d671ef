package org.copiste.entities.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.copiste.entities.text.TextFlow;
import org.copiste.model.Block;
import org.copiste.model.Document;
import org.copiste.model.Letter;

/**
 * The days on which a document's letters were written, and what their datelines leave out: the year
 * or its century. A letter is later than what it tells and, in a volume, not earlier than the
 * letter before it; where that leaves a choice, nothing is said.
 */
final class WritingDays {
  private final List<TextFlow> flows;
  private final List<List<DateExpression>> all;
  private final Optional<LocalDate> given;
  private final boolean lettersKnown;
  private boolean sure;
  private final List<Integer> letters = new ArrayList<>();
  private final List<Optional<LocalDate>> written = new ArrayList<>();

  WritingDays(Document document, List<TextFlow> flows, List<List<DateExpression>> all) {
    this.flows = flows;
    this.all = all;
    this.lettersKnown = !document.letters().isEmpty();
    boolean several = document.letters().size() > 1;
    this.given = document.metadata().date().filter(d -> !several).flatMap(DateResolver::parseDay);
    for (TextFlow flow : flows) {
      letters.add(several ? letterOf(document, flow) : 0);
    }
    for (int letter = 0; letter < Math.max(1, document.letters().size()); letter++) {
      written.add(Optional.empty());
      Optional<LocalDate> day = given.isPresent() ? given : dayOf(letter);
      written.set(letter, day.isPresent() || several ? day : nearTop());
      sure |= day.isPresent();
    }
  }

  /** Which letter a flow belongs to; notes of several letters belong to none. */
  private static int letterOf(Document document, TextFlow flow) {
    if (flow.block().isEmpty() || flow.tokens().isEmpty()) {
      return -1;
    }
    int end = flow.tokens().get(0).end();
    int at = flow.source(0, end, document.reading()).get(0).start();
    List<Letter> all = document.letters();
    return IntStream.range(0, all.size())
        .filter(i -> all.get(i).at().start() <= at && at < all.get(i).at().end())
        .findFirst()
        .orElse(-1);
  }

  /** The number of a flow's letter; negative for none. */
  int letter(int flow) {
    return letters.get(flow);
  }

  /** The day on which the letter that a flow belongs to was written. */
  Optional<LocalDate> of(int flow) {
    return letter(flow) < 0 ? Optional.empty() : written.get(letter(flow));
  }

  /** Whether a dateline or the configuration gives the day, and not a date near the top. */
  boolean isSure() {
    return sure;
  }

  /** Whether a flow is part of a letter that is known as one, notes apart. */
  boolean isOfLetter(int flow) {
    return lettersKnown && letter(flow) >= 0 && flows.get(flow).block().isPresent();
  }

  boolean isDateline(int flow) {
    return is(flow, Block.Kind.DATELINE);
  }

  private boolean is(int flow, Block.Kind kind) {
    return flows.get(flow).block().filter(k -> k == kind).isPresent();
  }

  /**
   * The first day that the letter's datelines give in full, else the first that can be completed.
   */
  private Optional<LocalDate> dayOf(int letter) {
    List<Integer> datelines = flowsOf(letter).filter(this::isDateline).boxed().toList();
    return datelines.stream()
        .flatMap(f -> days(f))
        .findFirst()
        .or(
            () ->
                datelines.stream()
                    .flatMap(f -> points(f).flatMap(p -> completed(f, p)))
                    .flatMap(DateResolver::dayOf)
                    .findFirst());
  }

  private Stream<DatePoint> completed(int flow, DatePoint point) {
    return (point.lacksCentury() ? century(flow, point) : year(flow, point))
        .map(guess -> point.withYear(guess.year())).stream();
  }

  private IntStream flowsOf(int letter) {
    return IntStream.range(0, flows.size()).filter(f -> letters.get(f) == letter);
  }

  private Stream<DatePoint> points(int flow) {
    return all.get(flow).stream().flatMap(e -> e.points().stream());
  }

  private Stream<LocalDate> days(int flow) {
    return points(flow).filter(DatePoint::isFull).flatMap(DateResolver::dayOf);
  }

  /** Without a dateline, the first full date of a short block near the top. */
  private Optional<LocalDate> nearTop() {
    int length = 0;
    for (int i = 0; i < flows.size() && length < DateLimits.TOP; i++) {
      Optional<LocalDate> day = days(i).findFirst();
      if (day.isPresent() && flows.get(i).text().length() < DateLimits.LONGEST_TOP_BLOCK) {
        return day;
      }
      length += flows.get(i).text().length();
    }
    return Optional.empty();
  }

  /** The year of a day that a dateline gives without one. */
  Optional<YearContext.Guess> year(int flow, DatePoint point) {
    if (point.calendar() != DatePoint.Calendar.GREGORIAN
        || point.month().isEmpty()
        || point.year().isPresent()
        || letter(flow) < 0) {
      return Optional.empty();
    }
    return nearest(given, point)
        .or(() -> loneYear(flow))
        .or(() -> nearest(fullDateline(flow), point))
        .or(() -> inHeading(flow))
        .or(() -> afterLetterBefore(flow, point))
        .or(() -> afterWhatItTells(flow, point))
        .filter(guess -> DateResolver.weekdaysFit(List.of(point.withYear(guess.year()))));
  }

  private static Optional<YearContext.Guess> nearest(Optional<LocalDate> to, DatePoint point) {
    return to.flatMap(
        day ->
            Stream.of(day.getYear(), day.getYear() - 1, day.getYear() + 1)
                .min(Comparator.comparingLong(y -> away(point, y, day)))
                .map(y -> new YearContext.Guess(y, "high")));
  }

  private static long away(DatePoint point, int year, LocalDate day) {
    return Math.abs(ChronoUnit.DAYS.between(YearContext.dayIn(point, year), day));
  }

  /** {@code 1756, 3 mai}: a year that the letter's datelines name alone. */
  private Optional<YearContext.Guess> loneYear(int flow) {
    return only(flowsOf(letter(flow)).filter(this::isDateline))
        .map(year -> new YearContext.Guess(year, "high"));
  }

  /** The one year that stands alone in these flows. */
  private Optional<Integer> only(IntStream where) {
    List<Integer> years =
        where
            .boxed()
            .flatMap(this::points)
            .filter(p -> p.month().isEmpty() && p.season().isEmpty() && !p.isYearOpen())
            .filter(p -> p.calendar() == DatePoint.Calendar.GREGORIAN)
            .flatMap(p -> p.year().stream())
            .distinct()
            .toList();
    return years.size() == 1 ? Optional.of(years.get(0)) : Optional.empty();
  }

  private Optional<LocalDate> fullDateline(int flow) {
    return flowsOf(letter(flow)).filter(this::isDateline).boxed().flatMap(this::days).findFirst();
  }

  /** The year of the headings above, up to the dateline before. */
  private Optional<YearContext.Guess> inHeading(int flow) {
    int from = flow;
    while (from > 0 && !isDateline(from - 1)) {
      from--;
    }
    return only(IntStream.range(from, flow).filter(f -> is(f, Block.Kind.HEAD)))
        .map(year -> new YearContext.Guess(year, "medium"));
  }

  /** In a volume a day later in the year than the letter before is of the same year. */
  private Optional<YearContext.Guess> afterLetterBefore(int flow, DatePoint point) {
    if (letter(flow) < 1) {
      return Optional.empty();
    }
    return written
        .get(letter(flow) - 1)
        .filter(before -> !YearContext.dayIn(point, before.getYear()).isBefore(before))
        .map(before -> new YearContext.Guess(before.getYear(), "low"));
  }

  /** A letter is a few months at most later than the last day of which it tells. */
  private Optional<YearContext.Guess> afterWhatItTells(int flow, DatePoint point) {
    return flowsOf(letter(flow))
        .filter(f -> !isDateline(f) && flows.get(f).block().isPresent())
        .boxed()
        .flatMap(this::days)
        .max(Comparator.naturalOrder())
        .flatMap(
            last ->
                IntStream.rangeClosed(last.getYear(), last.getYear() + 1)
                    .filter(y -> isSoonAfter(last, YearContext.dayIn(point, y)))
                    .mapToObj(y -> new YearContext.Guess(y, "low"))
                    .findFirst());
  }

  private static boolean isSoonAfter(LocalDate last, LocalDate day) {
    return !day.isBefore(last)
        && ChronoUnit.DAYS.between(last, day) <= DateLimits.LONGEST_AFTER_TOLD;
  }

  /**
   * The year that two figures mean: that of the given day, of the document's datelines, or of the
   * last year its text tells of.
   */
  Optional<YearContext.Guess> century(int flow, DatePoint point) {
    int figures = point.year().orElseThrow();
    Stream<Integer> last =
        given.isPresent()
            ? given.map(LocalDate::getYear).stream()
            : Stream.of(true, false).flatMap(lines -> latest(lines).stream()).limit(1);
    return last.flatMap(
            year ->
                IntStream.rangeClosed(
                        year - DateLimits.TOLD_AHEAD, year + DateLimits.LONGEST_SINCE_TOLD)
                    .filter(y -> y % 100 == figures)
                    .boxed())
        .map(year -> new YearContext.Guess(year, "medium"))
        .findFirst();
  }

  /** The last full year of the datelines or of the other blocks. */
  private Optional<Integer> latest(boolean datelines) {
    return IntStream.range(0, flows.size())
        .filter(f -> flows.get(f).block().isPresent() && isDateline(f) == datelines)
        .boxed()
        .flatMap(this::points)
        .filter(p -> p.calendar() == DatePoint.Calendar.GREGORIAN && !p.isYearOpen())
        .flatMap(p -> p.year().stream())
        .max(Comparator.naturalOrder());
  }
}
