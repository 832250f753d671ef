package org.copiste.entities.date;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.copiste.language.text.RomanNumerals;
import org.copiste.language.text.Token;

/**
 * Reads a year in figures that follows its month. A year that is written but cannot be read is told
 * from none, since only a date without its year may be completed.
 */
final class YearAfterMonth {
  private static final Set<String> OPEN = Set.of("(", "[");
  private static final Set<String> CLOSED = Set.of(")", "]");

  /** The marks for figures left open: {@code 17**}, {@code 18..}, {@code 18—}. */
  private static final Set<String> LEFT_OPEN = Set.of("*", "…", "—", "–", "_", "-");

  /** A year with a letter that may stand for several figures, or with a figure too many. */
  private static final Pattern MISREAD =
      Pattern.compile("(?=.*[0-9])(?=.*\\p{L})[0-9IilJjL|][0-9\\p{L}|]{3}|1[0-9]{4}");

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
        .or(() -> parted(i))
        .or(() -> inBrackets(i))
        .or(() -> afterComma(i))
        .or(() -> roman(i))
        .or(() -> twoFigures(i))
        .or(() -> misread(i));
  }

  private Optional<ReadNumber> leftOpen(int i) {
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
    return unreadable(end);
  }

  private Optional<ReadNumber> figures(int i) {
    if (!tokens.isDigits(i, 3, 4) || tokens.is(i + 1, "%")) {
      return Optional.empty();
    }
    int year = tokens.digits(i);
    boolean early = tokens.isDigits(i, 3, 3) && !tokens.isDateline() && year >= 100;
    return bare.looksLikeYear(i) || early
        ? Optional.of(new ReadNumber(year, i + 1))
        : unreadable(i + 1);
  }

  /** {@code 1 908}: a blank of the recognition. */
  private Optional<ReadNumber> parted(int i) {
    return tokens.isDateline() && tokens.is(i, "1") && tokens.isDigits(i + 1, 3, 3)
        ? Optional.of(new ReadNumber(1000 + tokens.digits(i + 1), i + 2))
            .filter(year -> year.value() >= DateLimits.FIRST_LIKELY_YEAR)
        : Optional.empty();
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
    return MISREAD.matcher(tokens.at(i + 1).text()).matches()
        ? unreadable(sign + 1)
        : Optional.empty();
  }

  private Optional<ReadNumber> afterComma(int i) {
    return tokens.is(i, ",") && bare.looksLikeYear(i + 1) && !tokens.isNumber(i + 2)
        ? Optional.of(new ReadNumber(tokens.digits(i + 1), i + 2))
        : Optional.empty();
  }

  /** {@code MDCCL}. */
  private Optional<ReadNumber> roman(int i) {
    return RomanNumerals.value(tokens.at(i).text())
        .filter(year -> year >= DateLimits.FIRST_LIKELY_YEAR && year <= DateLimits.LAST_YEAR)
        .map(year -> new ReadNumber(year, i + 1));
  }

  /** In a dateline two figures that nothing else follows: {@code 27 8bre 15}. */
  private Optional<ReadNumber> twoFigures(int i) {
    int at = tokens.is(i, "'") || tokens.is(i, "’") ? i + 1 : i;
    boolean last = at + 1 >= tokens.size() || tokens.at(at + 1).kind() == Token.Kind.MARK;
    boolean written =
        tokens.isDateline()
            && tokens.isDigits(at, 2, 2)
            && last
            && !(tokens.isNumber(at + 2) && tokens.isGlued(at + 1));
    return written ? Optional.of(new ReadNumber(tokens.digits(at), at + 1)) : Optional.empty();
  }

  private Optional<ReadNumber> misread(int i) {
    StringBuilder run = new StringBuilder(tokens.at(i).text());
    int end = i + 1;
    while (tokens.isGlued(end) && Character.isLetterOrDigit(tokens.at(end).text().charAt(0))) {
      run.append(tokens.at(end).text());
      end++;
    }
    boolean tooLong = run.length() > 4 && !tokens.isDateline();
    return MISREAD.matcher(run).matches() && !tooLong ? unreadable(end) : Optional.empty();
  }

  private static Optional<ReadNumber> unreadable(int end) {
    return Optional.of(new ReadNumber(DatePoint.UNREADABLE, end));
  }
}
