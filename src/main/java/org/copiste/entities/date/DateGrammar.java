package org.copiste.entities.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copiste.entities.lexicon.FunctionWords;
import org.copiste.entities.text.TextFlow;
import org.copiste.language.text.Token;
import org.copiste.model.Block;

/** Finds the dates of a flow from left to right, each as long as possible. */
final class DateGrammar {
  private static final Set<String> RANGE = FunctionWords.inDates("range");
  private static final Set<String> LIST = FunctionWords.inDates("list");
  private static final Set<String> OR = FunctionWords.inDates("or");
  private static final Set<String> BETWEEN = FunctionWords.inDates("between");
  private static final Set<String> AFTER_RANGE = FunctionWords.inDates("after-range");
  private static final Set<String> AFTER_LIST = FunctionWords.inDates("after-list");
  private static final Set<String> BEFORE_MONTH = FunctionWords.inDates("before-month");
  private static final Set<String> OF = FunctionWords.inDates("of");
  private static final Set<String> ANNIVERSARIES = FunctionWords.inDates("anniversaries");
  private static final Set<String> STREETS = FunctionWords.inDates("streets");
  private static final Set<String> EVENTS = FunctionWords.inDates("events");

  private final TokenCursor tokens;
  private final boolean capitals;
  private final DatePointParser points;
  private final SpecialDates special;
  private final PeriodReference periods;
  private final LoneDays loneDays;
  private final BothStyles styles;
  private final OpenRanges years;
  private final ForeignDates foreign;

  private DateGrammar(TokenCursor tokens, boolean capitals) {
    this.capitals = capitals;
    this.tokens = tokens;
    this.points = new DatePointParser(tokens);
    this.special = new SpecialDates(tokens);
    this.periods = new PeriodReference(tokens);
    this.loneDays = new LoneDays(tokens);
    this.styles = new BothStyles(tokens, points);
    this.years = new OpenRanges(tokens);
    this.foreign = new ForeignDates(tokens);
  }

  /**
   * The date expressions of a flow in order, disjoint.
   *
   * @param capitals whether the document writes months with a capital
   */
  static List<DateExpression> in(TextFlow flow, boolean capitals) {
    boolean dateline = flow.block().filter(k -> k == Block.Kind.DATELINE).isPresent();
    FigureTokens figures = FigureTokens.of(flow.tokens(), dateline);
    DateGrammar grammar = new DateGrammar(new TokenCursor(figures.tokens(), dateline), capitals);
    List<DateExpression> found = new ArrayList<>();
    int i = 0;
    while (i < grammar.tokens.size()) {
      Optional<DateExpression> expression = grammar.at(i);
      expression.map(e -> e.at(figures::place)).ifPresent(found::add);
      i = expression.map(DateExpression::end).orElse(i + 1);
    }
    return found;
  }

  private Optional<DateExpression> at(int i) {
    if (!DateWords.canBegin(tokens.at(i))) {
      return Optional.empty();
    }
    return special.at(i).or(() -> years.at(i)).or(() -> calendar(i)).or(() -> foreign.at(i));
  }

  private Optional<DateExpression> calendar(int i) {
    Optional<DatePointParser.Parsed> first = points.at(i);
    if (first.isEmpty() || isName(i)) {
      return Optional.empty();
    }
    Optional<DateExpression> twice = styles.at(i, first.get());
    if (twice.isPresent()) {
      return twice;
    }
    List<DatePoint> read = new ArrayList<>(List.of(first.get().point()));
    DateExpression.Link link = DateExpression.Link.RANGE;
    int end = first.get().end();
    boolean going = true;
    boolean comma = false;
    while (going) {
      Optional<Joined> next = joined(end, read.get(read.size() - 1), i);
      going = next.isPresent() && (read.size() == 1 || next.get().link() == link);
      if (going) {
        comma = tokens.is(end, ",");
        read.add(next.get().point());
        link = next.get().link();
        end = next.get().end();
      }
    }
    if (comma) {
      return Optional.empty();
    }
    for (int k = read.size() - 2; k >= 0; k--) {
      DatePoint completed = read.get(k).completedBy(read.get(k + 1));
      boolean overNewYear =
          link != DateExpression.Link.LIST
              && read.get(k).year().isEmpty()
              && completed.isLaterInYear(read.get(k + 1));
      read.set(k, overNewYear ? completed.withYear(completed.year().orElseThrow() - 1) : completed);
    }
    DatePoint last = read.get(read.size() - 1);
    if (last.isBareDay()) {
      return days(i, end, read, link);
    }
    if (!isDate(i, read)) {
      return Optional.empty();
    }
    if (read.size() == 1 && last.isDayOfMonth() && last.weekday().isEmpty()) {
      read.set(0, loneDays.weekdayBefore(i).map(last::withWeekday).orElse(last));
    }
    return Optional.of(related(i, end, List.copyOf(read), link));
  }

  /** Days without a month, which the words after or before them make a date. */
  private Optional<DateExpression> days(
      int i, int end, List<DatePoint> read, DateExpression.Link link) {
    List<DatePoint> days = List.copyOf(read);
    return periods
        .month(end)
        .map(m -> new DateExpression(i, m.end(), days, link, m.relation(), Optional.empty()))
        .or(
            () ->
                loneDays
                    .at(i, end, days)
                    .map(
                        r ->
                            new DateExpression(
                                i, end, r.days(), link, r.relation(), Optional.empty())));
  }

  /** With what the text says of a year that it leaves out. */
  private DateExpression related(int i, int end, List<DatePoint> read, DateExpression.Link link) {
    boolean written = read.get(read.size() - 1).year().isPresent();
    Optional<PeriodReference.Read> word = written ? Optional.empty() : periods.word(end);
    DateExpression.Relation relation =
        written
            ? DateExpression.Relation.NONE
            : isOfSomeYear(i)
                ? DateExpression.Relation.ANY_YEAR
                : word.map(PeriodReference.Read::relation).orElse(periods.year(end));
    int to = word.map(PeriodReference.Read::end).orElse(end);
    return new DateExpression(i, to, read, link, relation, Optional.empty());
  }

  /** {@code cinquantenaire du 4 septembre}: the day of an event long ago. */
  private boolean isOfSomeYear(int i) {
    return tokens.isAny(i - 1, OF) && tokens.isAny(i - 2, ANNIVERSARIES);
  }

  /** {@code rue du 4 Septembre}. */
  private boolean isName(int i) {
    return tokens.isAny(i - 1, OF) && tokens.isAny(i - 2, STREETS);
  }

  private record Joined(DatePoint point, DateExpression.Link link, int end) {}

  /** A further point after a word or mark that joins points. */
  private Optional<Joined> joined(int at, DatePoint before, int first) {
    boolean slash =
        tokens.is(at, "/")
            && tokens.isGlued(at)
            && tokens.isGlued(at + 1)
            && (before.isBareDay() || laterYear(at + 1, before).isPresent());
    boolean to = slash || tokens.isAny(at, RANGE);
    boolean and = tokens.isAny(at, LIST);
    if (!to && !and) {
      return Optional.empty();
    }
    boolean or = tokens.isAny(at, OR);
    boolean either = or && tokens.isDateline();
    int next = at + 1;
    while (tokens.isAny(next, AFTER_RANGE) && to
        || and && (before.isBareDay() || either) && tokens.isAny(next, AFTER_LIST)) {
      next++;
    }
    int cue = tokens.isAny(first - 1, AFTER_LIST) ? first - 2 : first - 1;
    boolean between = and && tokens.isAny(cue, BETWEEN);
    boolean months = and && !tokens.is(at, ",") && before.isMonthAlone();
    if (and && !between && !before.isBareDay() && !months && !either) {
      return Optional.empty();
    }
    DateExpression.Link link =
        between
            ? DateExpression.Link.BETWEEN
            : to
                ? DateExpression.Link.RANGE
                : or ? DateExpression.Link.EITHER : DateExpression.Link.LIST;
    boolean dash = to && tokens.at(at).kind() == Token.Kind.MARK;
    int end = next;
    Optional<DatePointParser.Parsed> laterYear = dash ? laterYear(next, before) : Optional.empty();
    return laterYear
        .or(() -> points.at(end))
        .filter(p -> fits(before, p.point()))
        .filter(p -> !months || between || either || p.point().isMonthOfYear())
        .map(p -> new Joined(p.point(), link, p.end()));
  }

  /** The ends of a range have the same parts: from a year to a month is none. */
  private static boolean fits(DatePoint before, DatePoint after) {
    boolean yearOnly =
        before.month().isEmpty() && before.season().isEmpty() && before.day().isEmpty();
    boolean afterYearOnly =
        after.month().isEmpty() && after.season().isEmpty() && after.day().isEmpty();
    if (before.isBareDay()) {
      boolean alike = before.weekday().isPresent() == after.weekday().isPresent();
      return after.day().isPresent() && (alike || before.weekday().isPresent());
    }
    return yearOnly == afterYearOnly
        && (before.day().isEmpty() || after.day().isPresent())
        && !after.isBareDay();
  }

  /** {@code 1914-18}, {@code 1914-1918}. */
  private Optional<DatePointParser.Parsed> laterYear(int i, DatePoint before) {
    boolean glued = tokens.isGlued(i) && before.month().isEmpty() && before.season().isEmpty();
    Optional<Integer> from =
        glued ? before.year().filter(y -> !before.isYearOpen()) : Optional.empty();
    Optional<Integer> year =
        tokens.isDigits(i, 4, 4)
            ? from.map(y -> tokens.digits(i))
            : tokens.isDigits(i, 2, 2)
                ? from.map(y -> y / 100 * 100 + tokens.digits(i))
                : Optional.empty();
    return year.filter(y -> y > from.orElse(y) && y <= DateLimits.LAST_YEAR)
        .map(y -> new DatePointParser.Parsed(DatePoint.ofYear(y), i + 1));
  }

  /**
   * A month alone is a date only after a word like {@code en}; capitalised it is an event, as a
   * rule.
   */
  private boolean isDate(int i, List<DatePoint> read) {
    DatePoint first = read.get(0);
    boolean monthAlone = read.size() == 1 && first.day().isEmpty() && first.year().isEmpty();
    if (!monthAlone) {
      return true;
    }
    if (first.part() != DatePoint.Part.WHOLE) {
      return true;
    }
    Token token = tokens.at(i);
    boolean event = token.capitalised() && !capitals || tokens.isAny(i - 2, EVENTS);
    boolean dated = periods.word(i + 1).isPresent();
    boolean cue = tokens.isAny(i - 1, BEFORE_MONTH);
    boolean joined = tokens.isAny(i - 1, LIST) && DateWords.month(tokens.at(i - 2)).isPresent();
    return dated || ((cue || joined) && !event);
  }
}
