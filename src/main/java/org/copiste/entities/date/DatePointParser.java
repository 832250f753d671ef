package org.copiste.entities.date;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copiste.entities.lexicon.FunctionWords;
import org.copiste.language.text.Token;

/** Reads one point of a date expression: weekday, day, month, season and year as far as written. */
final class DatePointParser {
  private static final Optional<Integer> NO = Optional.empty();

  private static final Pattern GLUED = Pattern.compile("([0-9]{1,2})(\\p{L}{3,})");

  private static final Set<String> THE = FunctionWords.inDates("the");
  private static final Set<String> MID = FunctionWords.inDates("mid");

  /**
   * A point and where it ends.
   *
   * @param end index one past the last token
   */
  record Parsed(DatePoint point, int end) {}

  private final TokenCursor tokens;
  private final DayParser days;
  private final YearParser years;

  DatePointParser(TokenCursor tokens) {
    this.tokens = tokens;
    this.days = new DayParser(tokens);
    this.years = new YearParser(tokens);
  }

  /** The point that begins at a token, be it a bare day. */
  Optional<Parsed> at(int i) {
    DatePoint.Part part = DateWords.part(tokens.at(i));
    if (part != DatePoint.Part.WHOLE) {
      int next = years.skipOf(i + 1);
      return parse(next)
          .filter(p -> p.point().day().isEmpty())
          .map(p -> new Parsed(p.point().withPart(part), p.end()));
    }
    return parse(i);
  }

  private Optional<Parsed> parse(int i) {
    Optional<Integer> weekday = DateWords.weekday(tokens.at(i));
    int at = weekday.isPresent() ? i + 1 : i;
    if (weekday.isPresent() && tokens.isAny(at, THE)) {
      at++;
    }
    Optional<Parsed> glued = glued(at, weekday);
    if (glued.isPresent()) {
      return glued;
    }
    Optional<ReadNumber> day = days.at(at);
    if (day.isPresent()) {
      Optional<Parsed> dated =
          month(days.beforeMonth(day.get().end()), weekday, Optional.of(day.get().value()));
      if (dated.isPresent()) {
        return dated;
      }
      if (years.isBareYear(at)) {
        return year(at);
      }
      return Optional.of(new Parsed(DatePoint.ofDay(day.get().value(), weekday), day.get().end()));
    }
    Optional<Parsed> misread = afterMisreadDay(at, weekday);
    if (misread.isPresent() || weekday.isPresent()) {
      return misread;
    }
    return month(i, NO, NO).or(() -> season(i)).or(() -> year(i)).or(() -> republicanYear(i));
  }

  /** {@code 12mars 1913}: a day that a blank should part from its month. */
  private Optional<Parsed> glued(int i, Optional<Integer> weekday) {
    Token token = tokens.at(i);
    Matcher glued = GLUED.matcher(token.text());
    if (token.kind() != Token.Kind.NUMBER || !glued.matches()) {
      return Optional.empty();
    }
    Token month =
        new Token(token.start() + glued.start(2), token.end(), glued.group(2), Token.Kind.WORD);
    Optional<Integer> day = Optional.of(Integer.parseInt(glued.group(1)));
    return DateWords.month(token).isPresent() ? Optional.empty() : month(i, month, weekday, day);
  }

  /**
   * One or two letters in the place of a day, before a month with its year, are misread figures and
   * belong to the date, of which only the month is then known: {@code U octobre 1868}.
   */
  private Optional<Parsed> afterMisreadDay(int i, Optional<Integer> weekday) {
    Token token = tokens.at(i);
    boolean misread = DayParser.MISREAD.matcher(token.text()).matches() && !tokens.isGlued(i);
    return misread
        ? month(i + 1, weekday, NO).filter(p -> p.point().year().isPresent())
        : Optional.empty();
  }

  private Optional<Parsed> month(int i, Optional<Integer> weekday, Optional<Integer> day) {
    return month(i, tokens.at(i), weekday, day);
  }

  private Optional<Parsed> month(
      int i, Token written, Optional<Integer> weekday, Optional<Integer> day) {
    Token token = written;
    DatePoint.Part part = DatePoint.Part.WHOLE;
    for (String mid : MID) {
      if (token.folded().startsWith(mid)) {
        int n = mid.length();
        token = new Token(token.start() + n, token.end(), token.text().substring(n), token.kind());
        part = DatePoint.Part.MIDDLE;
      }
    }
    boolean dated =
        day.isPresent()
            && years
                .afterMonth(i + 1)
                .filter(y -> tokens.isDateline() || MisreadYear.isLikely(y.value()))
                .isPresent();
    Token name = token;
    Optional<Integer> month =
        DateWords.month(token).or(() -> dated ? DateWords.misspeltMonth(name) : Optional.empty());
    if (month.isEmpty()) {
      return republicanMonth(i, weekday, day);
    }
    int end = i + 1;
    boolean whole = DateWords.isWholeMonth(token);
    boolean point = tokens.is(end, ".") && tokens.isGlued(end);
    if (!whole && !point && day.isEmpty()) {
      return Optional.empty();
    }
    if (point
        && (!whole
            || years.afterMonth(end + 1).isPresent()
                && !Character.isUpperCase(tokens.at(end + 1).text().charAt(0)))) {
      end++;
    }
    int yearAt = end;
    Optional<ReadNumber> year =
        years
            .afterMonth(end)
            .filter(y -> day.isPresent() || y.value() > 99 || isOpen(y) && !isCount(y, yearAt));
    DatePoint made =
        new DatePoint(
            weekday,
            day,
            month,
            NO,
            year.map(ReadNumber::value),
            part,
            DatePoint.Calendar.GREGORIAN);
    return Optional.of(new Parsed(made, year.map(ReadNumber::end).orElse(end)));
  }

  /** A number after a month without a day that is no year: {@code Janvier 7057} of a table. */
  private boolean isCount(ReadNumber year, int i) {
    return year.value() == DatePoint.UNREADABLE
        && tokens.isDigits(i, 3, 4)
        && tokens.digits(i) != DatePoint.UNREADABLE;
  }

  private static boolean isOpen(ReadNumber year) {
    return year.value() <= DatePoint.UNREADABLE;
  }

  private Optional<Parsed> republicanMonth(
      int i, Optional<Integer> weekday, Optional<Integer> day) {
    boolean complementary = day.isPresent() && days.isComplementary(i);
    Optional<Integer> month =
        complementary
            ? Optional.of(RepublicanCalendar.COMPLEMENTARY)
            : DateWords.republicanMonth(tokens.at(i));
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int end = complementary ? i + 2 : i + 1;
    Optional<ReadNumber> year = years.afterRepublicanMonth(end);
    if (year.isEmpty() && day.isEmpty()) {
      return Optional.empty();
    }
    DatePoint made =
        new DatePoint(
            weekday,
            day,
            month,
            NO,
            year.map(ReadNumber::value),
            DatePoint.Part.WHOLE,
            DatePoint.Calendar.REPUBLICAN);
    return Optional.of(new Parsed(made, year.map(ReadNumber::end).orElse(end)));
  }

  private Optional<Parsed> republicanYear(int i) {
    if (!years.isWordForYear(i)) {
      return Optional.empty();
    }
    return years
        .ofRepublic(i)
        .map(year -> new Parsed(DatePoint.ofYear(year.value()).inRepublicanCalendar(), year.end()));
  }

  private Optional<Parsed> season(int i) {
    Optional<Integer> season = DateWords.season(tokens.at(i));
    if (season.isEmpty()) {
      return Optional.empty();
    }
    return years
        .afterMonth(i + 1)
        .map(
            year ->
                new Parsed(DatePoint.ofYear(year.value()).withSeason(season.get()), year.end()));
  }

  private Optional<Parsed> year(int i) {
    return years.at(i).map(read -> new Parsed(DatePoint.ofYear(read.value()), read.end()));
  }
}
