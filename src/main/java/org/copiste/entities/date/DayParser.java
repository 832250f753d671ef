package org.copiste.entities.date;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.copiste.entities.lexicon.FunctionWords;
import org.copiste.entities.lexicon.Ordinals;
import org.copiste.entities.lexicon.WordLists;
import org.copiste.language.text.RomanNumerals;
import org.copiste.language.text.Token;

/**
 * Reads the day of a month, in figures, words or Roman numerals, and what stands between it and the
 * month: {@code 1er}, {@code dix-neufvième de}, {@code XXIX de}, {@code premier jour d'}, {@code
 * dernier du mois de}.
 */
final class DayParser {
  static final int LAST_DAY_OF_ANY_MONTH = 31;

  /** Numerals that no row of misread ones looks like: {@code II} may be a typewriter's 11. */
  private static final Pattern ROMAN = Pattern.compile("[IVXivx]*[VXvx][IJVXijvx]+");

  /** A figure beside a letter that may stand for several: {@code 1S}, {@code Z7}. */
  static final Pattern DAMAGED = Pattern.compile("[1-3IilL|][SBZGgqyb&?]|[SBZGgqyb][0-9]");

  /** Letters that recognition puts for the figures of a day, collected from the seed letters. */
  static final Pattern MISREAD =
      Pattern.compile("[iIlLUOSZB|]|[iIlL|][oOiIlLSZ|]|" + DAMAGED.pattern());

  private static final Set<String> OF = FunctionWords.inDates("of");
  private static final Set<String> A = FunctionWords.inDates("a");
  private static final Set<String> MONTH = FunctionWords.inDates("month");
  private static final Set<String> DAY = FunctionWords.inDates("day");
  private static final Set<String> COMPLEMENTARY = FunctionWords.inDates("complementary");
  private static final Set<String> LAST_DAY = FunctionWords.inDates("last-day");
  static final Set<String> BEFORE_DAY = FunctionWords.inDates("before-day");
  private static final Set<String> FIRST_SIGN = FunctionWords.inDates("first-sign");
  private static final Set<String> FIRST_MISREAD = WordLists.folded("dates/first-misread");
  private static final Set<String> REFERENCE_WORDS = WordLists.folded("dates/reference-words");

  private final TokenCursor tokens;

  DayParser(TokenCursor tokens) {
    this.tokens = tokens;
  }

  /** The day that begins at a token; one in figures also where no month follows. */
  Optional<ReadNumber> at(int i) {
    Token token = tokens.at(i);
    if (FIRST_MISREAD.contains(token.folded())) {
      return Optional.of(new ReadNumber(1, i + 1)).filter(this::monthFollows);
    }
    if (token.kind() == Token.Kind.NUMBER) {
      return inFigures(i);
    }
    if (token.kind() != Token.Kind.WORD) {
      return Optional.empty();
    }
    return inWords(i).or(() -> last(i)).or(() -> roman(i)).filter(this::monthFollows);
  }

  /** The index of the month after a day: the end of the day's {@code jour de}, {@code d'}. */
  int beforeMonth(int i) {
    if (tokens.is(i, ".") && tokens.isGlued(i) && isInsideDate(i + 1)) {
      return i + 1;
    }
    int next = tokens.isAny(i, DAY) && tokens.isAny(i + 1, OF) ? i + 1 : i;
    if (!tokens.isAny(next, OF)) {
      return i;
    }
    if (tokens.isAny(next + 1, MONTH) && tokens.isAny(next + 2, OF)) {
      return next + 3;
    }
    return DateWords.isMonth(tokens.at(next + 1)) && !isReference(i) ? next + 1 : i;
  }

  /** Whether a month after the point of a day begins no sentence: {@code 3. 7bre}. */
  private boolean isInsideDate(int i) {
    return DateWords.isMonth(tokens.at(i)) && !tokens.at(i).capitalised();
  }

  private boolean monthFollows(ReadNumber day) {
    return DateWords.isMonth(tokens.at(beforeMonth(day.end()))) || isComplementary(day.end());
  }

  /** {@code jour complémentaire}, behind the ordinal of one at the end of a Republican year. */
  boolean isComplementary(int i) {
    return tokens.isAny(i, DAY) && tokens.isAny(i + 1, COMPLEMENTARY);
  }

  /** {@code le n° 12 de mai}: the number of an issue. */
  private boolean isReference(int end) {
    int before = tokens.is(end - 2, ".") || tokens.is(end - 2, "°") ? end - 3 : end - 2;
    return tokens.isAny(before, REFERENCE_WORDS);
  }

  private Optional<ReadNumber> inFigures(int i) {
    String digits = Ordinals.dayFigures(tokens.at(i).text());
    boolean isDay = digits.length() <= 2 && digits.chars().allMatch(Character::isDigit);
    if (!isDay || tokens.isGlued(i) && Character.isLetterOrDigit(lastChar(i - 1))) {
      return Optional.empty();
    }
    int day = Integer.parseInt(digits);
    int sign = tokens.is(i + 1, "°") || day == 1 && tokens.isAny(i + 1, FIRST_SIGN) ? i + 2 : i + 1;
    boolean ending = Ordinals.isDayEnding(tokens.at(sign).text());
    ReadNumber ended = new ReadNumber(day, ending ? sign + 1 : sign);
    boolean whole = !ending && (sign == i + 1 || day == 1 && tokens.is(i + 1, "°"));
    if (day > 1 && tokens.is(i + 1, "°") && !monthFollows(ended)) {
      return Optional.empty();
    }
    return Optional.of(whole || monthFollows(ended) ? ended : new ReadNumber(day, i + 1))
        .filter(read -> day <= LAST_DAY_OF_ANY_MONTH || monthFollows(read));
  }

  private char lastChar(int i) {
    String text = tokens.at(i).text();
    return text.charAt(text.length() - 1);
  }

  /** {@code un thermidor} is an event like Thermidor, not its first day. */
  private Optional<ReadNumber> inWords(int i) {
    return NumberWords.at(tokens.tokens(), i)
        .filter(read -> read.value() <= LAST_DAY_OF_ANY_MONTH && !tokens.isAny(i, A));
  }

  /** {@code ce dernier de janvier}, {@code le dernier jour du mois de mai}. */
  private Optional<ReadNumber> last(int i) {
    boolean last =
        tokens.isAny(i, LAST_DAY) && tokens.isAny(i - 1, BEFORE_DAY) && beforeMonth(i + 1) > i + 1;
    return last ? Optional.of(new ReadNumber(DatePoint.LAST_DAY, i + 1)) : Optional.empty();
  }

  private Optional<ReadNumber> roman(int i) {
    String numeral = tokens.at(i).text();
    if (!tokens.isAny(i - 1, BEFORE_DAY) || !ROMAN.matcher(numeral).matches()) {
      return Optional.empty();
    }
    return RomanNumerals.value(numeral.toUpperCase(Locale.ROOT).replace('J', 'I'))
        .filter(day -> day <= LAST_DAY_OF_ANY_MONTH)
        .map(day -> new ReadNumber(day, i + 1));
  }
}
