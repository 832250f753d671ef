package org.copiste.entities.date;

import java.util.Optional;
import java.util.Set;
import org.copiste.language.text.RomanNumerals;
import org.copiste.language.text.Token;

/**
 * Reads a year in figures that follows its month. A year that is written but cannot be read is told
 * from none, since only a date without its year may be completed.
 */
final class YearAfterMonth {
  private static final Set<String> OPEN = Set.of("(", "[");
  private static final Set<String> CLAUSE = Set.of(".", ",", ";", ":", ")", "]");
  private static final Set<String> CLOSED = Set.of(")", "]");

  /** The marks for figures left open: {@code 17**}, {@code 18..}, {@code 18—}. */
  private static final Set<String> LEFT_OPEN = Set.of("*", "…", "—", "–", "_", "-");

  /** The centuries of which two figures may be given. */
  private static final int FIRST_OPEN = 14;

  private static final int LAST_OPEN = 20;

  private final TokenCursor tokens;
  private final BareYear bare;

  YearAfterMonth(TokenCursor tokens, BareYear bare) {
    this.tokens = tokens;
    this.bare = bare;
  }

  /** {@code 1750}, {@code (1750)}, {@code [1750 ?]}, {@code , 1750}, {@code 17**}, {@code 17}. */
  Optional<ReadNumber> at(int i) {
    return leftOpen(i)
        .or(() -> figures(i))
        .or(() -> inBrackets(i))
        .or(() -> afterComma(i))
        .or(() -> roman(i))
        .or(() -> twoFigures(i));
  }

  /** A year of which the writer gives the first figures, as a negative number. */
  Optional<ReadNumber> leftOpen(int i) {
    if (!tokens.isDigits(i, 1, 3) || !tokens.isGlued(i + 1)) {
      return Optional.empty();
    }
    boolean dots = tokens.is(i + 1, ".") && tokens.is(i + 2, ".") && tokens.isGlued(i + 2);
    boolean mark = LEFT_OPEN.contains(tokens.at(i + 1).text()) && !tokens.isNumber(i + 2);
    if (!dots && !mark) {
      return Optional.empty();
    }
    int end = i + 2;
    while (end < tokens.size()
        && tokens.isGlued(end)
        && tokens.at(end).is(tokens.at(i + 1).text())) {
      end++;
    }
    int figures = tokens.digits(i);
    boolean likely = figures >= FIRST_OPEN && figures <= LAST_OPEN || tokens.isDigits(i, 3, 3);
    return Optional.of(new ReadNumber(likely ? -figures : DatePoint.UNREADABLE, end));
  }

  /** Three figures are a year that lost one, as a rule, and else one that nothing tells from it. */
  private Optional<ReadNumber> figures(int i) {
    if (!tokens.isDigits(i, 3, 4) || tokens.is(i + 1, "%")) {
      return Optional.empty();
    }
    if (bare.looksLikeYear(i)) {
      return Optional.of(new ReadNumber(tokens.digits(i), i + 1));
    }
    return bare.isCounted(i + 1) ? Optional.empty() : unreadable(i + 1);
  }

  private Optional<ReadNumber> inBrackets(int i) {
    if (!OPEN.contains(tokens.at(i).text())) {
      return Optional.empty();
    }
    int sign = i + 2;
    while (tokens.is(sign, "?") || tokens.is(sign, ".")) {
      sign++;
    }
    if (!CLOSED.contains(tokens.at(sign).text())) {
      return Optional.empty();
    }
    if (bare.looksLikeYear(i + 1)) {
      return Optional.of(new ReadNumber(tokens.digits(i + 1), sign + 1));
    }
    return bare.isUnreadable(i + 1) ? unreadable(sign + 1) : Optional.empty();
  }

  private Optional<ReadNumber> afterComma(int i) {
    return tokens.is(i, ",") && bare.looksLikeYear(i + 1) && !tokens.isNumber(i + 2)
        ? Optional.of(new ReadNumber(tokens.digits(i + 1), i + 2))
        : Optional.of(i + 1)
            .filter(y -> tokens.is(i, ",") && bare.isUnreadable(y))
            .flatMap(y -> unreadable(i + 2));
  }

  /** {@code MDCCL}. */
  private Optional<ReadNumber> roman(int i) {
    return RomanNumerals.value(tokens.at(i).text())
        .filter(year -> year >= DateLimits.FIRST_LIKELY_YEAR && year <= DateLimits.LAST_YEAR)
        .map(year -> new ReadNumber(year, i + 1));
  }

  /** Two figures that nothing else follows: {@code 27 8bre 15}, {@code le 3 mai '93.} */
  private Optional<ReadNumber> twoFigures(int i) {
    int at = tokens.is(i, "'") || tokens.is(i, "’") ? i + 1 : i;
    boolean last =
        at + 1 >= tokens.size()
            || (tokens.isDateline()
                ? tokens.at(at + 1).kind() == Token.Kind.MARK
                : CLAUSE.contains(tokens.at(at + 1).text()));
    boolean written =
        tokens.isDigits(at, 2, 2) && last && !(tokens.isNumber(at + 2) && tokens.isGlued(at + 1));
    return written ? Optional.of(new ReadNumber(tokens.digits(at), at + 1)) : Optional.empty();
  }

  private static Optional<ReadNumber> unreadable(int end) {
    return Optional.of(new ReadNumber(DatePoint.UNREADABLE, end));
  }
}
