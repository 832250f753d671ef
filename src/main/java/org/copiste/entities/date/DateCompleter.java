package org.copiste.entities.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copiste.entities.lexicon.FunctionWords;
import org.copiste.entities.text.TextFlow;

/** Completes the points of date expressions with the months and years that the text leaves out. */
final class DateCompleter {
  private static final Set<String> THE = FunctionWords.inDates("the");
  private static final Set<String> AND = FunctionWords.inDates("and");

  private final List<TextFlow> flows;
  private final List<List<DateExpression>> all;
  private final WritingDays days;

  DateCompleter(List<TextFlow> flows, List<List<DateExpression>> all, WritingDays days) {
    this.flows = flows;
    this.all = all;
    this.days = days;
  }

  /**
   * The points of an expression.
   *
   * @param points completed as far as possible
   * @param cert how sure what was completed is; empty where nothing was
   */
  record Completed(List<DatePoint> points, Optional<String> cert) {}

  /**
   * Completes an expression.
   *
   * @param flow index of its flow
   * @param place where it stands in the flow
   */
  Completed complete(
      int flow, DateExpression expression, YearContext context, YearContext.Place place) {
    if (expression.points().get(0).isBareDay()) {
      return context
          .months()
          .of(expression.points(), expression.relation(), place)
          .map(guess -> inMonth(expression.points(), guess))
          .orElse(new Completed(expression.points(), Optional.empty()));
    }
    List<DatePoint> points = new ArrayList<>();
    Optional<YearContext.Guess> guess = Optional.empty();
    for (DatePoint point : expression.points()) {
      boolean goesOn = guess.isPresent() && point.year().isEmpty();
      Optional<YearContext.Guess> year =
          goesOn
              ? guess.map(g -> after(points.get(points.size() - 1), point, g))
              : year(flow, point, expression, context, place);
      guess = guess.isPresent() ? guess : year;
      points.add(year.map(g -> point.withYear(g.year())).orElse(point));
    }
    return new Completed(points, guess.map(YearContext.Guess::cert));
  }

  private static Completed inMonth(List<DatePoint> days, MonthContext.Guess guess) {
    return new Completed(
        days.stream().map(p -> p.in(guess.month())).toList(), Optional.of(guess.cert()));
  }

  /**
   * The year of a further point of an expression without years: that of the point before or next.
   */
  private static YearContext.Guess after(
      DatePoint before, DatePoint point, YearContext.Guess guess) {
    int year = before.year().orElse(guess.year());
    boolean overNewYear = before.isLaterInYear(point);
    return new YearContext.Guess(overNewYear ? year + 1 : year, guess.cert());
  }

  /** What the text leaves out of a year. */
  private Optional<YearContext.Guess> year(
      int flow,
      DatePoint point,
      DateExpression expression,
      YearContext context,
      YearContext.Place place) {
    if (point.lacksCentury()) {
      return days.century(flow, point);
    }
    if (point.year().isPresent()) {
      return Optional.empty();
    }
    return days.isDateline(flow)
        ? days.year(flow, point)
        : yearJustBefore(flow, expression)
            .or(() -> context.yearOf(point, expression.relation(), place));
  }

  /** {@code l'an 1812, le 3 mai}, {@code l'an 1812 et le 3 mai}. */
  private Optional<YearContext.Guess> yearJustBefore(int flow, DateExpression expression) {
    TokenCursor tokens = new TokenCursor(flows.get(flow).tokens(), false);
    int at = expression.first() - 1;
    while (tokens.isAny(at, THE) || tokens.is(at, ",") || tokens.isAny(at, AND)) {
      at--;
    }
    int end = at + 1;
    return all.get(flow).stream()
        .filter(e -> e.end() == end && end < expression.first() && e.points().size() == 1)
        .map(e -> e.points().get(0))
        .filter(p -> p.month().isEmpty() && p.season().isEmpty() && !p.isYearOpen())
        .filter(p -> p.calendar() == DatePoint.Calendar.GREGORIAN)
        .flatMap(p -> p.year().stream())
        .map(year -> new YearContext.Guess(year, "high"))
        .findFirst();
  }
}
