package org.copiste.entities.date;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.copiste.language.text.RomanNumerals;
import org.copiste.language.text.Token;

/** Reads one point of a date expression: as much of weekday, day, month, season, year as stands. */
final class DatePointParser {
  private static final Optional<Integer> NO = Optional.empty();
  private static final Pattern MISREAD = Pattern.compile("[iIlLUOSZ|]|[iIlL|][oOiIlLSZ|]");
  private static final Set<String> OF = Set.of("de", "d'", "du");

  /**
   * A point and where it ends.
   *
   * @param end index one past the last token
   */
  record Parsed(DatePoint point, int end) {}

  private record Counted(int value, int end) {}

  private final TokenCursor tokens;
  private final BareYear years;

  DatePointParser(TokenCursor tokens) {
    this.tokens = tokens;
    this.years = new BareYear(tokens);
  }

  /** The point that begins at a token; a bare day, too. */
  Optional<Parsed> at(int i) {
    DatePoint.Part part = DateWords.part(tokens.at(i));
    if (part != DatePoint.Part.WHOLE) {
      int next = skipOf(i + 1);
      return parse(next)
          .filter(p -> p.point().day().isEmpty())
          .map(p -> new Parsed(p.point().withPart(part), p.end()));
    }
    return parse(i);
  }

  /** Steps over "de", "de l'", "du mois de". */
  private int skipOf(int i) {
    int next = i;
    if (tokens.isAny(next, OF)) {
      next++;
    }
    if (tokens.folded(next).equals("l'") || tokens.folded(next).equals("la")) {
      next++;
    }
    if (tokens.folded(next).equals("mois") && tokens.isAny(next + 1, OF)) {
      next += 2;
    }
    if (tokens.folded(next).equals("annee")) {
      next++;
    }
    return next;
  }

  private Optional<Parsed> parse(int i) {
    Optional<Integer> weekday = DateWords.weekday(tokens.at(i));
    int at = weekday.isPresent() ? i + 1 : i;
    if (weekday.isPresent() && tokens.folded(at).equals("le")) {
      at++;
    }
    Optional<Counted> day = day(at);
    if (day.isPresent()) {
      int next = day.get().end();
      if (tokens.isAny(next, OF)
          && DateWords.republicanMonth(tokens.at(next + 1)).isEmpty()
          && tokens.folded(next + 1).equals("mois")) {
        next = skipOf(next);
      }
      Optional<Parsed> dated = month(next, weekday, Optional.of(day.get().value()));
      if (dated.isPresent()) {
        return dated;
      }
      if (years.isYear(at)) {
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

  private Optional<Counted> day(int i) {
    Token token = tokens.at(i);
    if (token.kind() == Token.Kind.NUMBER) {
      String digits = token.text().replaceAll("(?:er|re|e|ème)$", "");
      boolean isDay = digits.length() <= 2 && digits.chars().allMatch(Character::isDigit);
      if (!isDay || tokens.isGlued(i) && Character.isLetterOrDigit(lastChar(i - 1))) {
        return Optional.empty();
      }
      boolean ending = tokens.is(i + 1, "°") || (digits.equals("1") && tokens.is(i + 1, "er"));
      int end = ending ? i + 2 : i + 1;
      return Optional.of(new Counted(Integer.parseInt(digits), end));
    }
    if (token.folded().matches("[li]er") && DateWords.month(tokens.at(i + 1)).isPresent()) {
      return Optional.of(new Counted(1, i + 1));
    }
    if (token.kind() == Token.Kind.WORD) {
      return NumberWords.at(tokens.tokens(), i)
          .filter(read -> read.value() <= 31 && !isArticle(token))
          .filter(
              read ->
                  DateWords.month(tokens.at(read.end())).isPresent()
                      || DateWords.republicanMonth(tokens.at(read.end())).isPresent())
          .map(read -> new Counted(read.value(), read.end()));
    }
    return Optional.empty();
  }

  /**
   * One or two letters that stand where a day's figures must, before a month with its year, belong
   * to the date, which is then known by its month only: {@code U octobre 1868}.
   */
  private Optional<Parsed> afterMisreadDay(int i, Optional<Integer> weekday) {
    Token token = tokens.at(i);
    boolean misread = MISREAD.matcher(token.text()).matches() && !tokens.isGlued(i);
    return misread
        ? month(i + 1, weekday, NO).filter(p -> p.point().year().isPresent())
        : Optional.empty();
  }

  /** "un thermidor" is some thermidor, not its first day. */
  private static boolean isArticle(Token token) {
    return token.folded().equals("un") || token.folded().equals("une");
  }

  private char lastChar(int i) {
    String text = tokens.at(i).text();
    return text.charAt(text.length() - 1);
  }

  private Optional<Parsed> month(int i, Optional<Integer> weekday, Optional<Integer> day) {
    Token token = tokens.at(i);
    DatePoint.Part part = DatePoint.Part.WHOLE;
    if (token.folded().startsWith("mi-")) {
      token = new Token(token.start() + 3, token.end(), token.text().substring(3), token.kind());
      part = DatePoint.Part.MIDDLE;
    }
    Optional<Integer> month = DateWords.month(token);
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
            || yearAfterMonth(end + 1).isPresent()
                && !Character.isUpperCase(tokens.at(end + 1).text().charAt(0)))) {
      end++;
    }
    Optional<Counted> year = yearAfterMonth(end);
    DatePoint made =
        new DatePoint(
            weekday, day, month, NO, year.map(Counted::value), part, DatePoint.Calendar.GREGORIAN);
    return Optional.of(new Parsed(made, year.map(Counted::end).orElse(end)));
  }

  /**
   * A year in figures, in brackets, in words, after "de l'an", or two figures after an apostrophe.
   */
  private Optional<Counted> yearAfterMonth(int i) {
    if (tokens.isDigits(i, 3, 4) && !tokens.is(i + 1, "%")) {
      return Optional.of(new Counted(tokens.digits(i), i + 1));
    }
    boolean bracketed =
        (tokens.is(i, "(") && tokens.is(i + 2, ")"))
            || (tokens.is(i, "[") && tokens.is(i + 2, "]"));
    if (bracketed && years.looksLikeYear(i + 1)) {
      return Optional.of(new Counted(tokens.digits(i + 1), i + 3));
    }
    if (tokens.is(i, ",") && years.looksLikeYear(i + 1) && !tokens.isNumber(i + 2)) {
      return Optional.of(new Counted(tokens.digits(i + 1), i + 2));
    }
    int at = skipOf(i);
    if (at > i && tokens.folded(at).equals("an")) {
      at++;
    }
    if (at > i && years.looksLikeYear(at)) {
      return Optional.of(new Counted(tokens.digits(at), at + 1));
    }
    return NumberWords.at(tokens.tokens(), at)
        .filter(read -> read.value() >= 1000 && read.value() < 2100)
        .map(read -> new Counted(read.value(), read.end()));
  }

  private Optional<Parsed> republicanMonth(
      int i, Optional<Integer> weekday, Optional<Integer> day) {
    Optional<Integer> month = DateWords.republicanMonth(tokens.at(i));
    if (month.isEmpty()) {
      return Optional.empty();
    }
    Optional<Counted> year = anYear(i + 1);
    if (year.isEmpty() && day.isEmpty()) {
      return Optional.empty();
    }
    DatePoint made =
        new DatePoint(
            weekday,
            day,
            month,
            NO,
            year.map(Counted::value),
            DatePoint.Part.WHOLE,
            DatePoint.Calendar.REPUBLICAN);
    return Optional.of(new Parsed(made, year.map(Counted::end).orElse(i + 1)));
  }

  /** {@code an II}, {@code de l'an 2}, {@code an 5e}. */
  private Optional<Counted> anYear(int i) {
    int at = tokens.is(i, ",") ? i + 1 : i;
    at = skipOf(at);
    if (tokens.folded(at).equals("l'")) {
      at++;
    }
    if (!tokens.folded(at).equals("an")) {
      return Optional.empty();
    }
    String number = tokens.at(at + 1).text().replaceAll("(?:er|e|ème|me)$", "");
    Optional<Integer> value =
        tokens.isNumber(at + 1)
                && number.length() <= 2
                && number.chars().allMatch(Character::isDigit)
            ? Optional.of(Integer.parseInt(number))
            : RomanNumerals.value(number);
    return value.filter(RepublicanCalendar::hasYear).map(year -> new Counted(year, at(year, i)));
  }

  private int at(int year, int i) {
    int at = i;
    while (!tokens.folded(at).equals("an")) {
      at++;
    }
    return at + 2;
  }

  private Optional<Parsed> republicanYear(int i) {
    if (!tokens.folded(i).equals("an")) {
      return Optional.empty();
    }
    return anYear(i)
        .map(
            year ->
                new Parsed(
                    new DatePoint(
                        NO,
                        NO,
                        NO,
                        NO,
                        Optional.of(year.value()),
                        DatePoint.Part.WHOLE,
                        DatePoint.Calendar.REPUBLICAN),
                    year.end()));
  }

  private Optional<Parsed> season(int i) {
    Optional<Integer> season = DateWords.season(tokens.at(i));
    if (season.isEmpty()) {
      return Optional.empty();
    }
    Optional<Counted> year = yearAfterMonth(i + 1);
    return year.map(
        read ->
            new Parsed(
                new DatePoint(
                    NO,
                    NO,
                    NO,
                    season,
                    Optional.of(read.value()),
                    DatePoint.Part.WHOLE,
                    DatePoint.Calendar.GREGORIAN),
                read.end()));
  }

  private Optional<Parsed> year(int i) {
    if (years.isYear(i)) {
      return Optional.of(new Parsed(DatePoint.ofYear(tokens.digits(i)), i + 1));
    }
    if (tokens.folded(i).equals("mil") || tokens.folded(i).startsWith("dix-")) {
      return NumberWords.at(tokens.tokens(), i)
          .filter(read -> read.value() >= 1000 && read.value() < 2100)
          .map(read -> new Parsed(DatePoint.ofYear(read.value()), read.end()));
    }
    return Optional.empty();
  }
}
