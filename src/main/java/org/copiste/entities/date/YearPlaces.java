package org.copiste.entities.date;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.copiste.entities.lexicon.FunctionWords;
import org.copiste.language.text.Token;

/**
 * Reads misread years where a year is expected: after a month or after a word such as {@code
 * depuis}.
 */
final class YearPlaces {
  private static final Set<String> CUES = FunctionWords.inDates("before-misread-year");
  private static final Set<String> OF = FunctionWords.inDates("of");
  private static final Set<String> EVENTS = FunctionWords.inDates("events-of-years");
  private static final Set<String> OPENING = Set.of(",", "(", "[");
  private static final String LEFT_AFTER_RUN = ".,;:)]?!»\"”'’…";
  private static final Pattern FIGURES = Pattern.compile("[0-9IilOo|]{1,3}");
  private static final Pattern ONE = Pattern.compile("[1Iil|].*");
  private static final int YEAR_LENGTH = 4;

  private final TokenCursor tokens;
  private final BareYear bare;

  YearPlaces(TokenCursor tokens) {
    this.tokens = tokens;
    this.bare = new BareYear(tokens);
  }

  /** The misread year that begins at a token. */
  Optional<FigureTokens.Run> at(int i) {
    boolean month = isAfterMonth(i);
    boolean event = tokens.isAny(i - 1, OF) && tokens.isAny(i - 2, EVENTS);
    if (!month && !event && !tokens.isAny(i - 1, CUES)) {
      return Optional.empty();
    }
    return parted(i).or(() -> whole(i, month));
  }

  /** Behind {@code août}, {@code oct.}, {@code mars,}, {@code mai (}, {@code juin de l'an}. */
  private boolean isAfterMonth(int i) {
    int at = OPENING.contains(tokens.at(i - 1).text()) ? i - 1 : i;
    at = tokens.is(at - 1, ".") ? at - 1 : at;
    return DateWords.isMonth(tokens.at(at - 1));
  }

  private Optional<FigureTokens.Run> whole(int i, boolean month) {
    StringBuilder text = new StringBuilder(tokens.at(i).text());
    int end = i + 1;
    while (tokens.isGlued(end) && text.length() <= YEAR_LENGTH + 1 && goesOn(end)) {
      text.append(tokens.at(end).text());
      end++;
    }
    boolean cutShort =
        tokens.isGlued(end) && Character.isLetterOrDigit(tokens.at(end).text().charAt(0));
    if (cutShort) {
      return Optional.empty();
    }
    int to = end;
    String run = text.toString();
    boolean counted = bare.isCounted(end);
    boolean table = month && !tokens.isNumber(i - 2) && MisreadYear.isLate(run);
    Optional<Integer> year = month ? MisreadYear.afterMonth(run) : MisreadYear.afterCue(run);
    return year.filter(y -> !table)
        .filter(y -> !counted || MisreadYear.onesAndZeros(run).isPresent())
        .map(y -> FigureTokens.Run.number(to, DateValues.year(y)));
  }

  /** Whether a token goes on what stands before it, and is not the mark after a year. */
  private boolean goesOn(int i) {
    String text = tokens.at(i).text();
    boolean mark = LEFT_AFTER_RUN.contains(text) || text.equals("-") || text.equals("/");
    boolean figure = tokens.isGlued(i + 1) && Character.isDigit(tokens.at(i + 1).text().charAt(0));
    return !mark || figure;
  }

  /** {@code 1 918}, {@code 19 17}, {@code l 9 l 4}: four figures with blanks between them. */
  private Optional<FigureTokens.Run> parted(int i) {
    StringBuilder text = new StringBuilder();
    int end = i;
    while (text.length() < YEAR_LENGTH
        && FIGURES.matcher(tokens.at(end).text()).matches()
        && (end == i || isOneBlankBefore(end))) {
      text.append(tokens.at(end).text());
      end++;
    }
    boolean whole =
        text.length() == YEAR_LENGTH
            && end > i + 1
            && ONE.matcher(text).matches()
            && text.chars().anyMatch(Character::isDigit);
    boolean goesOn =
        tokens.isGlued(end) && tokens.at(end).kind() != Token.Kind.MARK
            || tokens.isNumber(end)
            || DateWords.isMonth(tokens.at(end))
            || bare.isCounted(end);
    if (!whole || goesOn) {
      return Optional.empty();
    }
    String figures = FigureTokens.figures(text.toString());
    int to = end;
    return Optional.of(figures)
        .filter(f -> MisreadYear.isLikely(Integer.parseInt(f)))
        .map(f -> FigureTokens.Run.number(to, f));
  }

  boolean isOneBlankBefore(int i) {
    return tokens.at(i).start() == tokens.at(i - 1).end() + 1;
  }
}
