package org.copiste.entities.date;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.copiste.entities.lexicon.FunctionWords;
import org.copiste.entities.text.TextFlow;
import org.copiste.model.DateValue;
import org.copiste.model.Diagnostic;
import org.copiste.model.Document;
import org.copiste.model.Reading;

/**
 * Finds the dates of a document and completes them: a date without its year takes it from the full
 * date before it in the same block or note, or else from the day of writing.
 */
public final class DateFinder {
  private static final Optional<String> INTERNAL = Optional.of("internal");
  private static final Set<String> THE = FunctionWords.inDates("the");
  private static final Set<String> AND = FunctionWords.inDates("and");
  private static final Set<String> BEFORE = FunctionWords.inDates("before");
  private static final Set<String> AFTER = FunctionWords.inDates("after");

  private final Document document;
  private final List<TextFlow> flows;
  private final List<DateMention> dates = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final List<List<DateExpression>> all;
  private final WritingDays days;
  private Optional<Integer> lastYear = Optional.empty();

  private DateFinder(Document document, List<TextFlow> flows) {
    this.document = document;
    this.flows = flows;
    this.all = flows.stream().map(DateGrammar::in).toList();
    this.days = new WritingDays(document, flows, all);
    for (int i = 0; i < flows.size(); i++) {
      if (i > 0 && days.letter(i) != days.letter(i - 1)) {
        lastYear = Optional.empty();
      }
      flow(i, all.get(i));
    }
  }

  /**
   * The dates of a document and what is wrong with them.
   *
   * @param dates in the order of the flows
   * @param diagnostics impossible dates and weekdays that do not fit
   */
  public record Result(List<DateMention> dates, List<Diagnostic> diagnostics) {}

  /** Finds the dates of these flows of a document. */
  public static Result find(Document document, List<TextFlow> flows) {
    DateFinder finder = new DateFinder(document, flows);
    return new Result(List.copyOf(finder.dates), List.copyOf(finder.diagnostics));
  }

  private void flow(int flow, List<DateExpression> expressions) {
    YearContext context = new YearContext(days.of(flow), lastYear);
    for (DateExpression expression : expressions) {
      if (expression.fixed().isPresent()) {
        add(flow, expression, expression.fixed().get(), DateLimits.P_DATE, Optional.empty());
      } else {
        points(flow, expression, context);
      }
    }
    lastYear = context.lastYear();
  }

  private void points(int flow, DateExpression expression, YearContext context) {
    List<DatePoint> points = new ArrayList<>();
    Optional<YearContext.Guess> guess = Optional.empty();
    for (DatePoint point : inTheirMonth(flow, expression)) {
      boolean goesOn = guess.isPresent() && point.year().isEmpty();
      Optional<YearContext.Guess> year =
          goesOn
              ? guess.map(g -> after(points.get(points.size() - 1), point, g))
              : year(flow, point, expression, context);
      guess = guess.isPresent() ? guess : year;
      points.add(year.map(g -> point.withYear(g.year())).orElse(point));
    }
    if (points.get(0).isBareDay()) {
      return;
    }
    boolean told = expression.points().get(0).isBareDay();
    guess =
        told
            ? Optional.of(new YearContext.Guess(points.get(0).year().orElseThrow(), "high"))
            : guess;
    boolean unsaid = points.stream().anyMatch(p -> p.year().isEmpty());
    if (unsaid && !days.isDateline(flow)) {
      return;
    }
    boolean known = !unsaid && points.stream().noneMatch(DatePoint::isYearOpen);
    if (guess.isEmpty() && known) {
      context.read(points.get(points.size() - 1));
    }
    DateValue value = DateResolver.value(expression, points).orElse(DateValue.UNKNOWN);
    if (known && value.equals(DateValue.UNKNOWN)) {
      boolean days = points.stream().allMatch(p -> DateValues.of(p).isPresent());
      String reason = days ? "“%s” ends before it begins" : "There is no such day as “%s”";
      warn(flow, expression, "impossible-date", reason + ", so it has no value.");
    }
    Optional<String> cert = guess.map(YearContext.Guess::cert).filter(c -> known);
    if (known && !DateResolver.weekdaysFit(points)) {
      warn(flow, expression, "weekday-mismatch", "“%s” did not fall on that day of the week.");
      value = guess.isPresent() ? DateValue.UNKNOWN : value;
      cert = guess.isPresent() ? Optional.empty() : Optional.of("low");
    }
    if (days.isDateline(flow)) {
      value = asQualified(flow, expression, value);
      cert = isDoubtful(flow, expression) ? Optional.of("low") : cert;
    }
    boolean bare =
        points.size() == 1 && points.get(0).month().isEmpty() && points.get(0).season().isEmpty();
    add(flow, expression, value, bare ? DateLimits.P_BARE_YEAR : DateLimits.P_DATE, cert);
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

  /** Days of this or the last month are completed from the day of writing. */
  private List<DatePoint> inTheirMonth(int flow, DateExpression expression) {
    Optional<YearMonth> written = days.of(flow).map(YearMonth::from);
    Optional<YearMonth> month =
        switch (expression.relation()) {
          case THIS_MONTH -> written;
          case MONTH_BEFORE -> written.map(m -> m.minusMonths(1));
          case NONE, LAST, NEXT -> Optional.empty();
        };
    return month
        .map(m -> expression.points().stream().map(p -> p.in(m)).toList())
        .orElse(expression.points());
  }

  /** What the text leaves out of a year. */
  private Optional<YearContext.Guess> year(
      int flow, DatePoint point, DateExpression expression, YearContext context) {
    if (point.lacksCentury()) {
      return days.century(flow, point);
    }
    if (point.year().isPresent()) {
      return Optional.empty();
    }
    return days.isDateline(flow)
        ? days.year(flow, point)
        : yearJustBefore(flow, expression).or(() -> context.yearOf(point, expression.relation()));
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

  /** An editor's {@code [avant le 3 mai 1850]} is a bound. */
  private DateValue asQualified(int flow, DateExpression expression, DateValue value) {
    TokenCursor tokens = new TokenCursor(flows.get(flow).tokens(), true);
    int at = expression.first() - 1;
    at = tokens.isAny(at, THE) ? at - 1 : at;
    boolean before = tokens.isAny(at, BEFORE);
    return before || tokens.isAny(at, AFTER) ? DateResolver.bound(value, before) : value;
  }

  /** {@code 1548?}, {@code [12 mai 1850 ?]}. */
  private boolean isDoubtful(int flow, DateExpression expression) {
    TokenCursor tokens = new TokenCursor(flows.get(flow).tokens(), true);
    return IntStream.rangeClosed(expression.first(), expression.end())
        .anyMatch(i -> tokens.is(i, "?"));
  }

  private void add(
      int flow, DateExpression expression, DateValue value, double p, Optional<String> cert) {
    dates.add(
        new DateMention(
            flow,
            expression.first(),
            expression.end(),
            value,
            p,
            cert,
            cert.isPresent() ? INTERNAL : Optional.empty()));
  }

  private void warn(int number, DateExpression expression, String code, String message) {
    TextFlow flow = flows.get(number);
    int start = flow.tokens().get(expression.first()).start();
    int end = flow.tokens().get(expression.end() - 1).end();
    Reading reading = document.reading();
    int at = flow.source(start, end, reading).get(0).start();
    diagnostics.add(
        Diagnostic.warning(
            code,
            at,
            String.format(java.util.Locale.ROOT, message, flow.text().substring(start, end))));
  }
}
