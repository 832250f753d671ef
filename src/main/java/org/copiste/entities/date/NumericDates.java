package org.copiste.entities.date;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.copiste.language.text.RomanNumerals;

/**
 * Reads days in figures alone: {@code 8.10.1923}, {@code 8/X/1923}, {@code 1923-10-08}, and in a
 * dateline also {@code 12/7/17} and {@code 12 VII 1917}.
 */
final class NumericDates {
  private static final Set<String> SEPARATORS = Set.of("/", ".", "-", "–", "—");

  private final TokenCursor tokens;

  NumericDates(TokenCursor tokens) {
    this.tokens = tokens;
  }

  Optional<DateExpression> at(int i) {
    if (!tokens.isDigits(i, 1, 4) || tokens.isGlued(i) && isSeparator(i - 1)) {
      return Optional.empty();
    }
    if (isSeparator(i + 1)) {
      boolean same = tokens.at(i + 3).is(tokens.at(i + 1).text());
      return same ? of(i, i + 2, i + 4) : Optional.empty();
    }
    boolean apart = tokens.isDateline() && (isRoman(i + 1) || tokens.isDigits(i + 2, 4, 4));
    return apart ? of(i, i + 1, i + 2) : Optional.empty();
  }

  /** In a dateline or behind the article of a day the year may have two figures. */
  private boolean isShort(int first) {
    return tokens.isDateline() || tokens.isAny(first - 1, DayParser.BEFORE_DAY);
  }

  private boolean isSeparator(int i) {
    return SEPARATORS.contains(tokens.at(i).text());
  }

  private boolean isRoman(int i) {
    return !tokens.isNumber(i) && month(i).isPresent();
  }

  private Optional<Integer> month(int i) {
    Optional<Integer> number =
        tokens.isDigits(i, 1, 2)
            ? Optional.of(tokens.digits(i))
            : RomanNumerals.value(tokens.at(i).text().toUpperCase(Locale.ROOT));
    return number.filter(m -> m >= 1 && m <= 12);
  }

  private Optional<DateExpression> of(int first, int middle, int last) {
    Optional<Integer> month = month(middle);
    boolean longer = isSeparator(last + 1) && tokens.isNumber(last + 2) && tokens.isGlued(last + 2);
    if (month.isEmpty() || longer || !tokens.isDigits(last, 1, 4)) {
      return Optional.empty();
    }
    boolean isoOrder = tokens.isDigits(first, 4, 4) && tokens.isDigits(last, 1, 2);
    boolean frenchOrder =
        tokens.isDigits(first, 1, 2)
            && (tokens.isDigits(last, 4, 4) || isShort(first) && tokens.isDigits(last, 2, 2));
    int year = tokens.digits(isoOrder ? first : last);
    if (!isoOrder && !frenchOrder || year > DateLimits.LAST_YEAR) {
      return Optional.empty();
    }
    DatePoint point =
        new DatePoint(
            Optional.empty(),
            Optional.of(tokens.digits(isoOrder ? last : first)),
            month,
            Optional.empty(),
            Optional.of(year),
            DatePoint.Part.WHOLE,
            DatePoint.Calendar.GREGORIAN);
    return Optional.of(
        new DateExpression(
            first,
            last + 1,
            List.of(point),
            DateExpression.Link.RANGE,
            DateExpression.Relation.NONE,
            Optional.empty()));
  }
}
