package org.copiste.entities.date;

import java.time.LocalDate;
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
 * date before it in the same block or note, or else from the day of writing.
 */
public final class DateFinder {
  private static final Optional<String> INTERNAL = Optional.of("internal");

  private final Document document;
  private final List<TextFlow> flows;
  private final List<DateMention> dates = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Optional<LocalDate> written;
  private Optional<Integer> lastYear = Optional.empty();

  private DateFinder(Document document, List<TextFlow> flows) {
    this.document = document;
    this.flows = flows;
    List<List<DateExpression>> all = flows.stream().map(DateGrammar::in).toList();
    this.written = dayOfWriting(flows, all);
    for (int i = 0; i < flows.size(); i++) {
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

  /** The metadata's date, else a full date in a dateline, else the first full date near the top. */
  private Optional<LocalDate> dayOfWriting(List<TextFlow> flows, List<List<DateExpression>> all) {
    Optional<LocalDate> given = document.metadata().date().flatMap(DateResolver::parseDay);
    if (given.isPresent()) {
      return given;
    }
    Optional<LocalDate> dateline = Optional.empty();
    Optional<LocalDate> top = Optional.empty();
    int headLength = 0;
    for (int i = 0; i < flows.size() && dateline.isEmpty(); i++) {
      boolean near = headLength < DateLimits.TOP;
      headLength += flows.get(i).text().length();
      Optional<LocalDate> full =
          all.get(i).stream()
              .flatMap(e -> e.points().stream())
              .filter(DatePoint::isFull)
              .flatMap(DateResolver::dayOf)
              .findFirst();
      if (isDateline(i)) {
        dateline = full;
      } else if (near
          && top.isEmpty()
          && flows.get(i).text().length() < DateLimits.LONGEST_TOP_BLOCK) {
        top = full;
      }
    }
    return dateline.isPresent() ? dateline : top;
  }

  private boolean isDateline(int flow) {
    return flows.get(flow).block().filter(k -> k == Block.Kind.DATELINE).isPresent();
  }

  private void flow(int flow, List<DateExpression> expressions) {
    YearContext context = new YearContext(written, lastYear);
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
    DateValue value = DateResolver.value(expression, points).orElse(DateValue.UNKNOWN);
    boolean known = points.stream().allMatch(p -> p.year().isPresent());
    if (known && value.equals(DateValue.UNKNOWN)) {
      warn(flow, expression, "impossible-date", "There is no such day, so “%s” has no value.");
    }
    if (!known && !isDateline(flow)) {
      return;
    }
    Optional<String> cert = guess.map(YearContext.Guess::cert).filter(c -> known);
    if (known && !DateResolver.weekdaysFit(points)) {
      warn(flow, expression, "weekday-mismatch", "“%s” did not fall on that day of the week.");
      cert = Optional.of("low");
    }
    boolean bare =
        points.size() == 1 && points.get(0).month().isEmpty() && points.get(0).season().isEmpty();
    add(flow, expression, value, bare ? DateLimits.P_BARE_YEAR : DateLimits.P_DATE, cert);
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
