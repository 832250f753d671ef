package org.copiste.entities.date;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.copiste.entities.lexicon.FunctionWords;
import org.copiste.language.text.RomanNumerals;

/** Reads years: after a month, alone, in figures or words, and those of the French Republic. */
final class YearParser {
  private static final Set<String> OF = FunctionWords.inDates("of");
  private static final Set<String> MONTH = FunctionWords.inDates("month");
  private static final Set<String> YEAR = FunctionWords.inDates("year");
  private static final Set<String> OF_YEAR = FunctionWords.inDates("of-year");
  private static final Set<String> YEAR_IN_WORDS = FunctionWords.inDates("year-in-words");
  private static final Set<String> ELIDED_ARTICLE = FunctionWords.inDates("elided-article");
  private static final Set<String> ARTICLE = FunctionWords.inDates("article");

  private static final Set<String> BEFORE_MISREAD = FunctionWords.inDates("before-misread-year");

  /** The pieces of a Roman year; a lone {@code M.} is a gentleman. */
  private static final Pattern ROMAN = Pattern.compile("[MDCLXVI]+\\.?");

  private static final int MOST_ROMAN_PIECES = 5;

  /** Shorter ones, such as {@code MD} and {@code M. DIX}, may be something else. */
  private static final int SHORTEST_ROMAN = 4;

  private static final int SHORTEST_ROMAN_IN_PIECES = 6;

  private final TokenCursor tokens;
  private final BareYear bare;
  private final YearAfterMonth afterMonth;

  YearParser(TokenCursor tokens) {
    this.tokens = tokens;
    this.bare = new BareYear(tokens);
    this.afterMonth = new YearAfterMonth(tokens, bare);
  }

  /** Whether the number at an index, with nothing else of a date around it, is a year. */
  boolean isBareYear(int i) {
    return bare.isYear(i) || leftOpen(i).isPresent();
  }

  /** Whether this is the word for a year before its number: {@code an II}. */
  boolean isWordForYear(int i) {
    return tokens.isAny(i, YEAR);
  }

  /** A year with nothing else of a date around it. */
  Optional<ReadNumber> at(int i) {
    if (bare.isYear(i) && !bare.isUnreadable(i)) {
      return Optional.of(new ReadNumber(tokens.digits(i), i + 1));
    }
    if (bare.isUnreadable(i) && tokens.isAny(i - 1, BEFORE_MISREAD)) {
      return Optional.of(new ReadNumber(DatePoint.UNREADABLE, i + 1));
    }
    return leftOpen(i).or(() -> roman(i)).or(() -> inWordsAlone(i));
  }

  /** {@code MDCCLXXXIX}, and on a title page {@code M. DCC. LXXXIX.} */
  private Optional<ReadNumber> roman(int i) {
    StringBuilder numeral = new StringBuilder();
    int end = i;
    int last = i;
    while (end < i + MOST_ROMAN_PIECES && ROMAN.matcher(tokens.at(end).text()).matches()) {
      numeral.append(tokens.at(end).text());
      last = end + 1;
      end = tokens.is(last, ".") ? last + 1 : last;
    }
    String text = numeral.toString().replace(".", "");
    int to = last;
    return text.length() < (last == i + 1 ? SHORTEST_ROMAN : SHORTEST_ROMAN_IN_PIECES)
        ? Optional.empty()
        : RomanNumerals.value(text)
            .filter(MisreadYear::isLikely)
            .map(year -> new ReadNumber(year, to));
  }

  /** {@code en 18.., en 189*}, but not {@code en 18-}. */
  Optional<ReadNumber> leftOpen(int i) {
    return tokens.isAny(i - 1, BEFORE_MISREAD) && !tokens.is(i + 1, "-")
        ? afterMonth.leftOpen(i).filter(year -> year.value() < DatePoint.UNREADABLE)
        : Optional.empty();
  }

  /** {@code mil neuf cent}; {@code en mille neuf cent vingt}, but no {@code mille francs}. */
  private Optional<ReadNumber> inWordsAlone(int i) {
    if (tokens.isAny(i, YEAR_IN_WORDS)) {
      return inWords(i).filter(read -> read.end() > i + 1 || isWordForYear(i - 1));
    }
    return tokens.isAny(i - 1, BEFORE_MISREAD)
        ? inWords(i)
            .filter(read -> MisreadYear.isLikely(read.value()) && read.value() % 100 != 0)
            .filter(read -> !bare.isCounted(read.end()))
        : Optional.empty();
  }

  private Optional<ReadNumber> inWords(int i) {
    return NumberWords.at(tokens.tokens(), i)
        .filter(
            read -> read.value() >= DateLimits.FIRST_YEAR && read.value() <= DateLimits.LAST_YEAR);
  }

  /** The index after {@code de}, {@code de l'}, {@code du mois de}. */
  int skipOf(int i) {
    int next = i;
    if (tokens.isAny(next, OF)) {
      next++;
    }
    if (tokens.isAny(next, ARTICLE)) {
      next++;
    }
    if (tokens.isAny(next, MONTH) && tokens.isAny(next + 1, OF)) {
      next += 2;
    }
    if (tokens.isAny(next, OF_YEAR)) {
      next++;
    }
    return next;
  }

  /** A year in figures, in brackets, in words or after {@code de l'an}. */
  Optional<ReadNumber> afterMonth(int i) {
    Optional<ReadNumber> figures = afterMonth.at(i);
    if (figures.isPresent()) {
      return figures;
    }
    int at = skipOf(i);
    if (at > i && tokens.isAny(at, YEAR)) {
      at++;
    }
    if (at > i && bare.looksLikeYear(at)) {
      return Optional.of(new ReadNumber(tokens.digits(at), at + 1));
    }
    return inWords(at);
  }

  /** {@code an II}, {@code de l'an 2}, and after a month also {@code l'an second, l'an deux}. */
  Optional<ReadNumber> afterRepublicanMonth(int i) {
    int at = yearOfRepublic(i);
    return ofRepublic(i)
        .or(() -> NumberWords.at(tokens.tokens(), at + 1).filter(n -> tokens.isAny(at, YEAR)))
        .filter(year -> RepublicanCalendar.hasYear(year.value()));
  }

  /** {@code an II}, {@code de l'an 2}, {@code an 5e}. */
  Optional<ReadNumber> ofRepublic(int i) {
    int at = yearOfRepublic(i);
    if (!tokens.isAny(at, YEAR)) {
      return Optional.empty();
    }
    return numeralOfRepublic(at + 1)
        .filter(RepublicanCalendar::hasYear)
        .map(year -> new ReadNumber(year, at + 2));
  }

  /** The index at which the word for a year may stand. */
  private int yearOfRepublic(int i) {
    int at = tokens.is(i, ",") ? i + 1 : i;
    at = skipOf(at);
    return tokens.isAny(at, ELIDED_ARTICLE) ? at + 1 : at;
  }

  /** A numeral whose I was read as a small l or as 1 is read all the same. */
  private Optional<Integer> numeralOfRepublic(int i) {
    return tokens
        .numeral(i)
        .or(() -> RomanNumerals.value(tokens.at(i).text().replace(".", "")))
        .or(() -> RomanNumerals.value(tokens.at(i).text().replace('l', 'I').replace('1', 'I')));
  }
}
