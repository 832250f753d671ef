package org.copiste.entities.date;

import java.util.Optional;
import java.util.Set;
import org.copiste.entities.lexicon.FunctionWords;
import org.copiste.language.text.Token;
import org.copiste.model.DateValue;

/**
 * Reads dates that are no sequence of day, month and year: figures alone, joined months or seasons,
 * decades, centuries.
 */
final class SpecialDates {
  private static final Set<String> BEFORE_RANGE = FunctionWords.inDates("before-short-range");
  private static final Set<String> FROM = FunctionWords.inDates("from");
  private static final Set<String> RANGE_OF_YEARS = FunctionWords.inDates("range-years");
  private static final Set<String> DECADE = FunctionWords.inDates("decade");
  private final TokenCursor tokens;
  private final CenturyParser centuries;
  private final NumericDates figures;

  SpecialDates(TokenCursor tokens) {
    this.tokens = tokens;
    this.centuries = new CenturyParser(tokens);
    this.figures = new NumericDates(tokens);
  }

  Optional<DateExpression> at(int i) {
    return figures
        .at(i)
        .or(() -> months(i))
        .or(() -> seasons(i))
        .or(() -> decade(i))
        .or(() -> centuries.at(i))
        .or(() -> shortRange(i));
  }

  /** {@code octobre-novembre 1923}, {@code octobre/novembre 1923}. */
  private Optional<DateExpression> months(int i) {
    Token token = tokens.at(i);
    boolean slash = tokens.is(i + 1, "/");
    String[] names =
        slash ? new String[] {token.folded(), tokens.folded(i + 2)} : token.folded().split("-", -1);
    int at = slash ? i + 3 : i + 1;
    if (token.kind() != Token.Kind.WORD || names.length != 2 || !tokens.isDigits(at, 4, 4)) {
      return Optional.empty();
    }
    Optional<Integer> first = DateWords.month(part(names[0], token));
    Optional<Integer> second = DateWords.month(part(names[1], token));
    int year = tokens.digits(at);
    return first.isPresent() && second.filter(m -> m > first.get()).isPresent()
        ? Optional.of(
            DateExpression.fixed(
                i,
                at + 1,
                DateValue.range(
                    DateValues.month(year, first.get()),
                    DateValues.month(year, second.orElseThrow()))))
        : Optional.empty();
  }

  /** {@code printemps-été 1923}, {@code hiver 1922-1923}. */
  private Optional<DateExpression> seasons(int i) {
    Token token = tokens.at(i);
    String[] names = token.folded().split("-", -1);
    if (token.kind() != Token.Kind.WORD) {
      return Optional.empty();
    }
    Optional<Integer> first = season(names[0], token);
    Optional<Integer> second = season(names[names.length - 1], token);
    if (first.isEmpty() || second.isEmpty()) {
      return Optional.empty();
    }
    int at = tokens.isAny(i + 1, FROM) ? i + 2 : i + 1;
    if (!tokens.isDigits(at, 4, 4)) {
      return Optional.empty();
    }
    int year = tokens.digits(at);
    if (names.length == 2) {
      String from = year + "-" + first.get();
      String to = year + "-" + second.get();
      DateValue value =
          DateValue.within(
                  DateValues.seasonStart(year, first.get()),
                  DateValues.seasonEnd(year, second.get()))
              .withEdtf(from + "/" + to);
      return Optional.of(DateExpression.fixed(i, at + 1, value));
    }
    boolean overNewYear =
        first.get() == 24
            && (tokens.is(at + 1, "-") || tokens.is(at + 1, "–"))
            && (tokens.isDigits(at + 2, 4, 4) || tokens.isDigits(at + 2, 2, 2))
            && tokens.digits(at + 2) % 100 == (year + 1) % 100;
    if (!overNewYear) {
      return Optional.empty();
    }
    DateValue value =
        DateValue.within(DateValues.seasonStart(year, 24), DateValues.seasonEnd(year, 24))
            .withEdtf(year + "-24");
    return Optional.of(DateExpression.fixed(i, at + 3, value));
  }

  private static Optional<Integer> season(String name, Token token) {
    return DateWords.season(part(name, token));
  }

  private static Token part(String name, Token token) {
    return new Token(token.start(), token.end(), name, token.kind());
  }

  /** {@code années 1920}, {@code années vingt}. */
  private Optional<DateExpression> decade(int i) {
    if (!tokens.isAny(i, DECADE)) {
      return Optional.empty();
    }
    Optional<Integer> decade = Optional.empty();
    int end = i + 2;
    if (tokens.isDigits(i + 1, 4, 4) && !tokens.isAny(i + 2, RANGE_OF_YEARS)) {
      decade = Optional.of(tokens.digits(i + 1));
    } else {
      Optional<ReadNumber> words = NumberWords.at(tokens.tokens(), i + 1);
      if (words.filter(w -> w.value() >= 20 && w.value() <= 90).isPresent()) {
        decade = words.map(w -> DateLimits.CENTURY_OF_DECADES + w.value());
        end = words.get().end();
      }
    }
    int to = end;
    return decade
        .filter(year -> year % 10 == 0)
        .map(
            year ->
                DateExpression.fixed(
                    i,
                    to,
                    DateValue.range(String.valueOf(year), String.valueOf(year + 9))
                        .withEdtf(year / 10 + "X")));
  }

  /** {@code (1914-18)}: two years, the second by its last two figures. */
  private Optional<DateExpression> shortRange(int i) {
    boolean written =
        tokens.isDigits(i, 4, 4)
            && tokens.digits(i) >= DateLimits.FIRST_SHORT_RANGE
            && tokens.digits(i) <= DateLimits.LAST_YEAR
            && tokens.isAny(i - 1, BEFORE_RANGE)
            && tokens.is(i + 1, "-")
            && tokens.isGlued(i + 1)
            && tokens.isDigits(i + 2, 2, 2)
            && tokens.isGlued(i + 2)
            && tokens.digits(i + 2) > tokens.digits(i) % 100
            && !(tokens.is(i + 3, "-") && tokens.isGlued(i + 3));
    if (!written) {
      return Optional.empty();
    }
    int to = tokens.digits(i) / 100 * 100 + tokens.digits(i + 2);
    return Optional.of(
        DateExpression.fixed(
            i, i + 3, DateValue.range(DateValues.year(tokens.digits(i)), DateValues.year(to))));
  }
}
