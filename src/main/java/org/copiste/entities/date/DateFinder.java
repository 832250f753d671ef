package org.copiste.entities.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copiste.entities.text.TextFlow;
import org.copiste.model.Block;
import org.copiste.model.DateValue;
import org.copiste.model.Diagnostic;
import org.copiste.model.Document;
import org.copiste.model.Reading;

/**
 * Finds the dates of a document and completes them: a date without its year takes it from the full
 * date before it in the same block or note, or else from the date of the document.
 */
public final class DateFinder {
  private static final double SURE = 0.98;
  private static final double BARE = 0.85;
  private static final Optional<String> INTERNAL = Optional.of("internal");

  private final Document document;
  private final List<TextFlow> flows;
  private final List<DateMention> dates = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private Optional<LocalDate> written = Optional.empty();
  private Optional<Integer> lastYear = Optional.empty();

  private DateFinder(Document document, List<TextFlow> flows) {
    this.document = document;
    this.flows = flows;
    List<List<DateExpression>> all = flows.stream().map(DateGrammar::in).toList();
    this.written = written(flows, all);
    for (int i = 0; i < flows.size(); i++) {
      flow(i, all.get(i));
    }
  }

  /**
   * The dates of a document and what is wrong with them.
   *
   * @param dates in the order of the flows
   * @param diagnostics dates that cannot be, weekdays that do not fit
   * @param written the day of writing, where the document or its metadata says it
   */
  public record Result(
      List<DateMention> dates, List<Diagnostic> diagnostics, Optional<LocalDate> written) {}

  /** Finds the dates of these flows of a document. */
  public static Result find(Document document, List<TextFlow> flows) {
    DateFinder finder = new DateFinder(document, flows);
    return new Result(List.copyOf(finder.dates), List.copyOf(finder.diagnostics), finder.written);
  }

  /** The metadata's date, else a full date in a dateline, else the first full date near the top. */
  private Optional<LocalDate> written(List<TextFlow> flows, List<List<DateExpression>> all) {
    Optional<LocalDate> given = document.metadata().date().flatMap(DateFinder::parse);
    if (given.isPresent()) {
      return given;
    }
    Optional<LocalDate> dateline = Optional.empty();
    Optional<LocalDate> top = Optional.empty();
    int headLength = 0;
    for (int i = 0; i < flows.size() && dateline.isEmpty(); i++) {
      boolean near = headLength < 600;
      headLength += flows.get(i).text().length();
      Optional<LocalDate> full =
          all.get(i).stream()
              .flatMap(e -> e.points().stream())
              .filter(DatePoint::isFull)
              .flatMap(DateFinder::dayOf)
              .findFirst();
      if (isDateline(i)) {
        dateline = full;
      } else if (near && top.isEmpty() && flows.get(i).text().length() < 200) {
        top = full;
      }
    }
    return dateline.isPresent() ? dateline : top;
  }

  private boolean isDateline(int flow) {
    return flows.get(flow).block().filter(k -> k == Block.Kind.DATELINE).isPresent();
  }

  private static java.util.stream.Stream<LocalDate> dayOf(DatePoint point) {
    return DateValues.of(point).flatMap(DateValue::when).flatMap(DateFinder::parse).stream();
  }

  private static Optional<LocalDate> parse(String iso) {
    try {
      return Optional.of(LocalDate.parse(iso));
    } catch (DateTimeParseException notADay) {
      return Optional.empty();
    }
  }

  private void flow(int flow, List<DateExpression> expressions) {
    YearContext context = new YearContext(written, lastYear);
    for (DateExpression expression : expressions) {
      if (expression.fixed().isPresent()) {
        add(flow, expression, expression.fixed().get(), SURE, Optional.empty());
      } else {
        points(flow, expression, context);
      }
    }
    lastYear = context.lastYear();
  }

  private void points(int flow, DateExpression expression, YearContext context) {
    boolean inferred = expression.points().stream().anyMatch(p -> p.year().isEmpty());
    List<DatePoint> points = new ArrayList<>();
    Optional<YearContext.Guess> guess = Optional.empty();
    for (DatePoint point : expression.points()) {
      Optional<YearContext.Guess> year =
          point.year().isPresent()
              ? Optional.empty()
              : context.yearOf(point, expression.relation());
      guess = guess.isPresent() ? guess : year;
      points.add(year.map(g -> point.withYear(g.year())).orElse(point));
    }
    if (!inferred) {
      context.read(points.get(points.size() - 1));
    }
    DateValue value = value(expression, points).orElse(DateValue.UNKNOWN);
    boolean known = points.stream().allMatch(p -> p.year().isPresent());
    if (known && value.equals(DateValue.UNKNOWN)) {
      warn(flow, expression, "impossible-date", "There is no such day, so “%s” has no value.");
    }
    if (!known && !isDateline(flow)) {
      return;
    }
    Optional<String> cert = guess.map(YearContext.Guess::cert).filter(c -> known);
    if (known && !weekdaysFit(points)) {
      warn(flow, expression, "weekday-mismatch", "“%s” did not fall on that day of the week.");
      cert = Optional.of("low");
    }
    boolean bare =
        points.size() == 1 && points.get(0).month().isEmpty() && points.get(0).season().isEmpty();
    add(flow, expression, value, bare ? BARE : SURE, cert);
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

  private static Optional<DateValue> value(DateExpression expression, List<DatePoint> points) {
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

  /** Days one after another are a range; others are a set, which only EDTF can say. */
  private static DateValue listed(List<DateValue> values, String from, String to) {
    List<LocalDate> days =
        values.stream().flatMap(v -> v.when().flatMap(DateFinder::parse).stream()).toList();
    boolean following = days.size() == values.size();
    for (int i = 1; i < days.size(); i++) {
      following &= days.get(i - 1).plusDays(1).equals(days.get(i));
    }
    if (following || areFollowingMonths(values)) {
      return DateValue.range(from, to);
    }
    String set =
        values.stream()
            .flatMap(v -> v.when().stream())
            .collect(java.util.stream.Collectors.joining(",", "{", "}"));
    return DateValue.within(from, to).withEdtf(set);
  }

  private static boolean areFollowingMonths(List<DateValue> values) {
    boolean following = true;
    for (int i = 1; i < values.size(); i++) {
      Optional<YearMonth> before = values.get(i - 1).when().flatMap(DateFinder::parseMonth);
      Optional<YearMonth> here = values.get(i).when().flatMap(DateFinder::parseMonth);
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

  private static boolean weekdaysFit(List<DatePoint> points) {
    return points.stream()
        .filter(p -> p.weekday().isPresent() && p.calendar() == DatePoint.Calendar.GREGORIAN)
        .allMatch(
            p ->
                p.month().isEmpty()
                    || p.day().isEmpty()
                    || dayOf(p)
                        .allMatch(d -> d.getDayOfWeek().getValue() == p.weekday().orElseThrow()));
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
