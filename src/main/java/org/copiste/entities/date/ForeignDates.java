package org.copiste.entities.date;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copiste.entities.lexicon.FunctionWords;
import org.copiste.entities.lexicon.WordLists;
import org.copiste.language.text.Token;

/**
 * Reads dates of an English telegram, a German or an Italian quotation: {@code August 21st, 1915},
 * {@code December twenty second}, {@code 12. August 1915}, {@code 3 maggio 1860}.
 */
final class ForeignDates {
  private static final Map<String, Integer> NUMBERS = WordLists.numbers("dates/foreign-numbers");
  private static final Set<String> HUNDRED = FunctionWords.inDates("foreign-hundred");
  private static final Set<String> BETWEEN = FunctionWords.inDates("foreign-between");
  private static final Pattern DAY = Pattern.compile("([0-9]{1,2})(?:st|nd|rd|th)?");
  private static final int FEWEST_CENTURIES = 14;
  private static final int MOST_CENTURIES = 20;

  private final TokenCursor tokens;
  private final BareYear bare;

  ForeignDates(TokenCursor tokens) {
    this.tokens = tokens;
    this.bare = new BareYear(tokens);
  }

  Optional<DateExpression> at(int i) {
    return monthFirst(i).or(() -> dayFirst(i));
  }

  private Optional<DateExpression> monthFirst(int i) {
    Optional<Integer> month = tokens.at(i).capitalised() ? month(i) : Optional.empty();
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int next = tokens.is(i + 1, "\"") || tokens.is(i + 1, "“") ? i + 2 : i + 1;
    Optional<ReadNumber> day = day(next);
    Optional<ReadNumber> year = year(day.map(ReadNumber::end).orElse(next));
    return day.isPresent() || year.isPresent()
        ? expression(i, day, month.get(), year, day.map(ReadNumber::end).orElse(next))
        : Optional.empty();
  }

  private Optional<DateExpression> dayFirst(int i) {
    if (!tokens.isNumber(i)) {
      return Optional.empty();
    }
    Optional<ReadNumber> day = day(i);
    int next = day.map(ReadNumber::end).orElse(i);
    next = tokens.is(next, ".") || tokens.isAny(next, BETWEEN) ? next + 1 : next;
    int end = next + 1;
    return day.isEmpty()
        ? Optional.empty()
        : month(next).flatMap(month -> expression(i, day, month, year(end), end));
  }

  private Optional<Integer> month(int i) {
    return tokens.at(i).kind() == Token.Kind.WORD
        ? DateWords.foreignMonth(tokens.at(i))
        : Optional.empty();
  }

  private static Optional<DateExpression> expression(
      int first, Optional<ReadNumber> day, int month, Optional<ReadNumber> year, int end) {
    DatePoint point =
        new DatePoint(
            Optional.empty(),
            day.map(ReadNumber::value),
            Optional.of(month),
            Optional.empty(),
            year.map(ReadNumber::value),
            DatePoint.Part.WHOLE,
            DatePoint.Calendar.GREGORIAN);
    return Optional.of(
        new DateExpression(
            first,
            year.map(ReadNumber::end).orElse(end),
            List.of(point),
            DateExpression.Link.RANGE,
            DateExpression.Relation.NONE,
            Optional.empty()));
  }

  private Optional<ReadNumber> day(int i) {
    Matcher figures = DAY.matcher(tokens.at(i).text());
    Optional<ReadNumber> day =
        tokens.isNumber(i) && figures.matches()
            ? Optional.of(new ReadNumber(Integer.parseInt(figures.group(1)), i + 1))
            : inWords(i);
    return day.filter(d -> d.value() >= 1 && d.value() <= DayParser.LAST_DAY_OF_ANY_MONTH);
  }

  /** {@code first}, {@code twenty-second}, {@code twenty second}. */
  private Optional<ReadNumber> inWords(int i) {
    int sum = 0;
    int end = i;
    int part = part(i);
    while (part > 0 && (sum == 0 || sum % 10 == 0 && part < 10)) {
      sum += part;
      end++;
      part = part(end);
    }
    return sum > 0 ? Optional.of(new ReadNumber(sum, end)) : Optional.empty();
  }

  /** The sum of the number words that a hyphen joins; 0 for another word. */
  private int part(int i) {
    int sum = 0;
    for (String word : tokens.folded(i).split("-", -1)) {
      int number = NUMBERS.getOrDefault(word, 0);
      if (number == 0) {
        return 0;
      }
      sum += number;
    }
    return sum;
  }

  /** {@code 1915}, {@code , 1915}, {@code nineteen fourteen}, {@code nineteen hundred and ten}. */
  private Optional<ReadNumber> year(int i) {
    int at = tokens.is(i, ",") ? i + 1 : i;
    if (bare.looksLikeYear(at)) {
      return Optional.of(new ReadNumber(tokens.digits(at), at + 1));
    }
    Optional<ReadNumber> century =
        inWords(at).filter(c -> c.value() >= FEWEST_CENTURIES && c.value() <= MOST_CENTURIES);
    if (century.isEmpty()) {
      return Optional.empty();
    }
    int next = century.get().end();
    boolean hundred = tokens.isAny(next, HUNDRED);
    next = hundred ? next + 1 : next;
    next = tokens.isAny(next, BETWEEN) ? next + 1 : next;
    Optional<ReadNumber> rest = inWords(next).filter(r -> r.value() < 100);
    int centuries = century.get().value() * 100;
    return rest.map(r -> new ReadNumber(centuries + r.value(), r.end()));
  }
}
