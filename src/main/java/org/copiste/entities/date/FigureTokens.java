package org.copiste.entities.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.copiste.language.text.Token;

/**
 * The tokens of a flow with the figures of a year or a day in one token each: {@code I9I4}, {@code
 * l9l4}, {@code 192I}, {@code 3I}, where recognition put letters for figures, {@code 1 918}, where
 * it put blanks between them, and {@code 18[50]}, where an editor supplied some.
 *
 * <p>A token of four zeros stands for a year that cannot be read ({@link MisreadYear}).
 */
final class FigureTokens {
  private static final Pattern FIGURES = Pattern.compile("[0-9IilOo|]+");
  private static final Pattern SUPPLIED =
      Pattern.compile("(?=[^\\[]*\\[)\\[?[0-9]{1,3}[\\[\\]][0-9]{1,3}\\]?(?:[0-9]{1,2})?");

  /** The first of a month in several tokens: {@code I°, l er, 1-er, 1er.} */
  private static final Pattern FIRST =
      Pattern.compile("[1Iil|](?:er)?[-.]?(?:er|cr|ier|r|[°º\"”“'’*]r?)?\\.?");

  private static final int MOST_TOKENS_OF_FIRST = 4;

  /** Ten and eleven, for which no other day can stand. */
  private static final Pattern TEN_OR_ELEVEN = Pattern.compile("[Iil|][Oo0]|[il|][l|]|li");

  /** Signs that figures are misread as, and those that may stand among them. */
  private static final String LIKE_FIGURES = "0123456789IilLJjOoSBZGgqybe|!['’&?";

  private static final int YEAR_LENGTH = 4;

  /** The longest run: four figures and two brackets. */
  private static final int LONGEST = 6;

  /** The {@code b} of {@code 7b} stands with its figure. */
  private static final int SHORTEST_ENDING = 3;

  private final List<Token> raw;
  private final TokenCursor cursor;
  private final YearPlaces years;
  private final List<Token> read = new ArrayList<>();
  private final List<Integer> places = new ArrayList<>();

  private FigureTokens(List<Token> raw, boolean dateline) {
    this.raw = raw;
    this.cursor = new TokenCursor(raw, dateline);
    this.years = new YearPlaces(cursor);
    for (int i = 0; i < raw.size(); ) {
      Optional<Run> run = at(i);
      places.add(i);
      read.add(
          run.isPresent() ? run.get().token(raw.get(i), raw.get(run.get().end() - 1)) : raw.get(i));
      i = run.map(Run::end).orElse(i + 1);
    }
    places.add(raw.size());
  }

  /**
   * The tokens of a flow as they are to be read.
   *
   * @param dateline whether the flow is a dateline
   */
  static FigureTokens of(List<Token> raw, boolean dateline) {
    return new FigureTokens(raw, dateline);
  }

  /** The tokens as they are to be read; their texts may differ from the flow's. */
  List<Token> tokens() {
    return List.copyOf(read);
  }

  /** The index in the flow of a token's first part; the flow's size after the last token. */
  int place(int i) {
    return places.get(i);
  }

  /** Several tokens that are one, up to {@code end}, and how they are to be read. */
  record Run(int end, String text, Token.Kind kind) {
    static Run number(int end, String figures) {
      return new Run(end, figures, Token.Kind.NUMBER);
    }

    private Token token(Token first, Token last) {
      return new Token(first.start(), last.end(), text, kind);
    }
  }

  private Optional<Run> at(int i) {
    if (!mayBeFigures(i) || cursor.isGlued(i) && isAlphanumeric(i - 1)) {
      return Optional.empty();
    }
    return month(i)
        .or(() -> tornMonth(i))
        .or(() -> first(i))
        .or(() -> years.at(i))
        .or(() -> glued(i))
        .or(() -> partedDay(i));
  }

  /** Whether it is worth a closer look: a figure, or a short word that begins like one. */
  private boolean mayBeFigures(int i) {
    String text = raw.get(i).text();
    char first = text.charAt(0);
    if (Character.isDigit(first)) {
      return true;
    }
    boolean short4 = text.length() <= YEAR_LENGTH && LIKE_FIGURES.indexOf(first) >= 0;
    boolean torn = i > 0 && cursor.isGlued(i + 1) && cursor.isNumber(i - 1);
    return torn
        || short4
            && (text.length() == 1
                || cursor.isGlued(i + 1)
                || LIKE_FIGURES.indexOf(text.charAt(1)) >= 0);
  }

  /** {@code 7 bre}, {@code 8BRE}: a month's figure and its ending apart; {@code 0ctobre}. */
  private Optional<Run> month(int i) {
    boolean figure = cursor.isNumber(i) && DateWords.month(raw.get(i)).isEmpty();
    if (figure && cursor.is(i + 1, ".") && cursor.isGlued(i + 2)) {
      String name = raw.get(i).text() + cursor.at(i + 2).text();
      Run run = new Run(i + 3, name, Token.Kind.NUMBER);
      return Optional.of(run)
          .filter(r -> DateWords.month(r.token(raw.get(i), raw.get(i + 2))).isPresent());
    }
    boolean ending =
        cursor.at(i + 1).text().length() >= SHORTEST_ENDING
            && DateWords.month(cursor.at(i + 1)).isEmpty();
    return figure && ending
        ? Optional.of(new Run(i + 2, text(i, i + 2), Token.Kind.NUMBER))
            .filter(run -> isMonth(run.token(raw.get(i), raw.get(i + 1)), cursor.isGlued(i + 1)))
        : Optional.empty();
  }

  private Optional<Run> first(int i) {
    if (raw.get(i).text().length() > 3) {
      return Optional.empty();
    }
    for (int end = i + 2; end <= i + MOST_TOKENS_OF_FIRST && end < raw.size(); end++) {
      if (isMonth(end) && cursor.at(end).start() > cursor.at(end - 1).end()) {
        int to = end;
        return Optional.of(text(i, end))
            .filter(run -> FIRST.matcher(run).matches())
            .map(run -> Run.number(to, "1"));
      }
    }
    return Optional.empty();
  }

  /** {@code 3 juiIIet}, {@code 3 jui1let}: what the tokenizer takes for two words. */
  private Optional<Run> tornMonth(int i) {
    int end = i + 1;
    while (cursor.isGlued(end) && isAlphanumeric(end)) {
      end++;
    }
    if (end == i + 1 || !cursor.isNumber(i - 1)) {
      return Optional.empty();
    }
    Run run = new Run(end, text(i, end), Token.Kind.WORD);
    return DateWords.misspeltMonth(run.token(raw.get(i), raw.get(end - 1))).map(month -> run);
  }

  private static boolean isMonth(Token token, boolean glued) {
    return DateWords.month(token).isPresent()
        || glued && DateWords.misspeltMonth(token).isPresent();
  }

  /** Figures without a blank between them. */
  private Optional<Run> glued(int i) {
    int end = i + 1;
    int length = raw.get(i).text().length();
    while (cursor.isGlued(end) && length < LONGEST && continues(raw.get(end))) {
      length += raw.get(end).text().length();
      end++;
    }
    if (cursor.isGlued(end) && isAlphanumeric(end)) {
      return damagedDay(text(i, end + 1), end + 1);
    }
    String run = text(i, end);
    boolean supplied = SUPPLIED.matcher(run).matches() && figures(run).length() == YEAR_LENGTH;
    boolean misread =
        FIGURES.matcher(run).matches()
            && (MisreadYear.onesAndZeros(run).isPresent() || isDay(run, i, end));
    int to = end;
    return misread || supplied ? Optional.of(Run.number(to, figures(run))) : damagedDay(run, to);
  }

  private Optional<Run> damagedDay(String run, int end) {
    boolean damaged = DayParser.DAMAGED.matcher(run).matches() && isMonth(end);
    return damaged ? Optional.of(new Run(end, run, Token.Kind.WORD)) : Optional.empty();
  }

  /** One figure and one letter before a month; {@code 1o} is the first. */
  private boolean isDay(String run, int i, int end) {
    long figures = run.chars().filter(Character::isDigit).count();
    boolean one = figures == 1 && run.length() == 2 && !run.endsWith("o");
    if (!one && !TEN_OR_ELEVEN.matcher(run).matches()) {
      return false;
    }
    int day = Integer.parseInt(figures(run));
    boolean dated =
        isMonth(end) || isMonth(end + 1) || one && cursor.isAny(i - 1, LoneDays.ARTICLES);
    return day >= 1 && day <= DayParser.LAST_DAY_OF_ANY_MONTH && dated;
  }

  /** {@code le 1 2 mars}: two figures after the article of one day. */
  private Optional<Run> partedDay(int i) {
    boolean figures =
        isFigure(i) && isFigure(i + 1) && years.isOneBlankBefore(i + 1) && isMonth(i + 2);
    boolean one =
        cursor.isAny(i - 1, DayParser.BEFORE_DAY)
            || DateWords.weekday(cursor.at(i - 1)).isPresent()
            || cursor.isDateline() && (i == 0 || cursor.is(i - 1, ","));
    return figures && one
        ? Optional.of(Run.number(i + 2, figures(text(i, i + 2))))
            .filter(run -> Integer.parseInt(run.text()) <= DayParser.LAST_DAY_OF_ANY_MONTH)
        : Optional.empty();
  }

  private boolean isFigure(int i) {
    return cursor.at(i).text().length() == 1 && FIGURES.matcher(cursor.at(i).text()).matches();
  }

  private String text(int i, int end) {
    return raw.subList(i, end).stream().map(Token::text).collect(Collectors.joining());
  }

  private static boolean continues(Token token) {
    return FIGURES.matcher(token.text()).matches() || token.is("[") || token.is("]");
  }

  private boolean isMonth(int i) {
    return DateWords.isMonth(cursor.at(i));
  }

  /** A run with its letters for 1 and 0 as figures and without brackets. */
  static String figures(String run) {
    return run.chars()
        .mapToObj(c -> "[]".indexOf(c) >= 0 ? "" : "Oo".indexOf(c) >= 0 ? "0" : one(c))
        .collect(Collectors.joining());
  }

  private static String one(int c) {
    return Character.isDigit(c) ? String.valueOf((char) c) : "1";
  }

  private boolean isAlphanumeric(int i) {
    Token.Kind kind = cursor.at(i).kind();
    return kind != Token.Kind.MARK && kind != Token.Kind.ELISION;
  }
}
