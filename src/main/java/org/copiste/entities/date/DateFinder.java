package org.copiste.entities.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.copiste.entities.lexicon.FunctionWords;
import org.copiste.entities.text.TextFlow;
import org.copiste.language.Sentences;
import org.copiste.model.DateValue;
import org.copiste.model.Diagnostic;
import org.copiste.model.Document;
import org.copiste.model.Reading;
import org.copiste.model.Span;

/**
 * Finds the dates of a document and completes them: a date without its year takes it from the full
 * date before it in the same block or note, or else from the day of writing.
 */
public final class DateFinder {
  private static final Optional<String> INTERNAL = Optional.of("internal");
  private static final Set<String> THE = FunctionWords.inDates("the");
  private static final Set<String> BEFORE = FunctionWords.inDates("before");
  private static final Set<String> AFTER = FunctionWords.inDates("after");

  private final Document document;
  private final List<TextFlow> flows;
  private final List<DateMention> dates = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final List<List<DateExpression>> all;
  private final WritingDays written;
  private final DateCompleter completer;
  private Optional<Integer> lastYear = Optional.empty();
  private int sinceLastYear;

  private DateFinder(Document document, List<TextFlow> flows) {
    this.document = document;
    this.flows = flows;
    boolean capitals = MonthCapitals.areUsual(flows);
    this.all = flows.stream().map(flow -> DateGrammar.in(flow, capitals)).toList();
    this.written = new WritingDays(document, flows, all);
    this.completer = new DateCompleter(flows, all, written);
    for (int i = 0; i < flows.size(); i++) {
      if (i > 0 && written.letter(i) != written.letter(i - 1)) {
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
    boolean sure = written.isSure() && flows.get(flow).block().isPresent();
    YearContext context = new YearContext(written.of(flow), sure, lastYear);
    List<Span> sentences = sentences(flow, expressions);
    for (DateExpression expression : expressions) {
      if (expression.fixed().isPresent()) {
        add(flow, expression, expression.fixed().get(), DateLimits.P_DATE, Optional.empty());
      } else {
        points(flow, expression, context, place(flow, expression, sentences));
      }
    }
    Optional<Integer> year = context.lastYear();
    sinceLastYear = year.isPresent() ? 0 : sinceLastYear + 1;
    boolean lost = context.isUnsure() || sinceLastYear > DateLimits.BLOCKS_IN_ONE_YEAR;
    lastYear = year.isPresent() || lost ? year : lastYear;
  }

  private List<Span> sentences(int flow, List<DateExpression> expressions) {
    String text = flows.get(flow).text();
    return expressions.isEmpty() ? List.of() : Sentences.of(text, new Span(0, text.length()));
  }

  private YearContext.Place place(int flow, DateExpression expression, List<Span> sentences) {
    TextFlow in = flows.get(flow);
    int at = in.tokens().get(expression.first()).start();
    int number = 0;
    while (sentences.get(number).end() <= at) {
      number++;
    }
    Span sentence = sentences.get(number);
    return new YearContext.Place(number, () -> FutureTense.isIn(in.tokens(), sentence));
  }

  private void points(
      int flow, DateExpression expression, YearContext context, YearContext.Place place) {
    boolean alone = expression.relation().isDaysAlone();
    if (alone && !written.isOfLetter(flow)) {
      return;
    }
    DateCompleter.Completed completed = completer.complete(flow, expression, context, place);
    List<DatePoint> points = completed.points();
    boolean unsaid = points.stream().anyMatch(p -> p.year().isEmpty());
    boolean days = points.stream().allMatch(DatePoint::isDayOfMonth);
    if (unsaid && !days && !written.isDateline(flow) && !written.isOfLetter(flow)) {
      return;
    }
    boolean known = !unsaid && points.stream().noneMatch(DatePoint::isYearOpen);
    boolean told = completed.cert().isPresent();
    if (!told && !unsaid) {
      context.read(points.get(points.size() - 1), place);
    }
    context.months().know(points.get(points.size() - 1), place);
    DateValue value = DateResolver.value(expression, points).orElse(DateValue.UNKNOWN);
    if (known && value.equals(DateValue.UNKNOWN)) {
      boolean real = points.stream().allMatch(p -> DateValues.of(p).isPresent());
      String reason = real ? "“%s” ends before it begins" : "There is no such day as “%s”";
      warn(flow, expression, "impossible-date", reason + ", so it has no value.");
    }
    Optional<String> cert = completed.cert().filter(c -> known);
    if (known && !DateResolver.weekdaysFit(points)) {
      warn(flow, expression, "weekday-mismatch", "“%s” did not fall on that day of the week.");
      value = told ? DateValue.UNKNOWN : value;
      cert = told ? Optional.empty() : Optional.of("low");
    }
    if (written.isDateline(flow)) {
      value = asQualified(flow, expression, value);
      cert = isDoubtful(flow, expression) ? Optional.of("low") : cert;
    }
    boolean bare =
        points.size() == 1 && points.get(0).month().isEmpty() && points.get(0).season().isEmpty();
    add(flow, expression, value, bare ? DateLimits.P_BARE_YEAR : DateLimits.P_DATE, cert);
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
