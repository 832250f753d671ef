package org.copiste.entities.date;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.copiste.language.text.Token;

/**
 * The tokens of a flow with the figures of a year or a day in one token each: {@code I9I4}, {@code
 * l9l4}, {@code 192I}, {@code 3I}, where recognition put letters for figures, and {@code 18[50]},
 * where an editor supplied some.
 *
 * <p>Only letters that stand for one figure alone are read, those for 1 and 0; {@code S} may be a 5
 * or an 8.
 */
final class FigureTokens {
  private static final Pattern FIGURES = Pattern.compile("[0-9IilOo|]+");
  private static final Pattern SUPPLIED =
      Pattern.compile("(?=[^\\[]*\\[)\\[?[0-9]{1,3}[\\[\\]][0-9]{1,3}\\]?(?:[0-9]{1,2})?");
  private static final int YEAR_LENGTH = 4;

  /** The longest run: four figures and two brackets. */
  private static final int LONGEST = 6;

  /** The {@code b} of {@code 7b} stands with its figure. */
  private static final int SHORTEST_ENDING = 3;

  private final List<Token> raw;
  private final List<Token> read = new ArrayList<>();
  private final List<Integer> places = new ArrayList<>();

  private FigureTokens(List<Token> raw) {
    this.raw = raw;
    for (int i = 0; i < raw.size(); ) {
      int end = runEnd(i);
      places.add(i);
      read.add(end > i ? joined(i, end) : raw.get(i));
      i = Math.max(end, i + 1);
    }
    places.add(raw.size());
  }

  static FigureTokens of(List<Token> raw) {
    return new FigureTokens(raw);
  }

  /** The tokens as they are to be read; their texts may differ from the flow's. */
  List<Token> tokens() {
    return List.copyOf(read);
  }

  /** The index in the flow of a token's first part; the flow's size after the last token. */
  int place(int i) {
    return places.get(i);
  }

  /** The end of the figures that begin at a token and need reading, or {@code i}. */
  private int runEnd(int i) {
    if (i > 0 && isGlued(i) && isAlphanumeric(raw.get(i - 1))) {
      return i;
    }
    StringBuilder text = new StringBuilder(raw.get(i).text());
    int end = i + 1;
    while (end < raw.size() && isGlued(end) && text.length() < LONGEST && continues(raw.get(end))) {
      text.append(raw.get(end).text());
      end++;
    }
    String run = text.toString();
    if (isFigureOfMonth(i)) {
      return i + 2;
    }
    if (end < raw.size() && isGlued(end) && isAlphanumeric(raw.get(end))) {
      return i;
    }
    boolean misread = FIGURES.matcher(run).matches() && (isYear(run) || isDay(run, end));
    boolean supplied = SUPPLIED.matcher(run).matches() && figures(run).length() == YEAR_LENGTH;
    return misread || supplied ? end : i;
  }

  /** {@code 7 bre}, {@code 8BRE}: a month's figure and its ending apart. */
  private boolean isFigureOfMonth(int i) {
    if (i + 1 >= raw.size() || raw.get(i).kind() != Token.Kind.NUMBER) {
      return false;
    }
    return raw.get(i + 1).text().length() >= SHORTEST_ENDING
        && DateWords.month(raw.get(i)).isEmpty()
        && DateWords.month(raw.get(i + 1)).isEmpty()
        && DateWords.month(together(i, i + 2)).isPresent();
  }

  private Token together(int i, int end) {
    String run = raw.subList(i, end).stream().map(Token::text).collect(Collectors.joining());
    return new Token(raw.get(i).start(), raw.get(end - 1).end(), run, Token.Kind.NUMBER);
  }

  private static boolean continues(Token token) {
    return FIGURES.matcher(token.text()).matches() || token.is("[") || token.is("]");
  }

  private static boolean isYear(String run) {
    long figures = run.chars().filter(Character::isDigit).count();
    if (run.length() != YEAR_LENGTH || figures < 2 || figures == YEAR_LENGTH) {
      return false;
    }
    int year = Integer.parseInt(figures(run));
    return year >= DateLimits.FIRST_LIKELY_YEAR && year <= DateLimits.LAST_YEAR;
  }

  /** One figure and one letter before a month; {@code 1o} is the first. */
  private boolean isDay(String run, int end) {
    long figures = run.chars().filter(Character::isDigit).count();
    if (run.length() != 2 || figures != 1 || run.endsWith("o")) {
      return false;
    }
    int day = Integer.parseInt(figures(run));
    return day >= 1 && day <= 31 && (isMonth(end) || isMonth(end + 1));
  }

  private boolean isMonth(int i) {
    return i < raw.size() && DateWords.isMonth(raw.get(i));
  }

  private static String figures(String run) {
    return run.chars()
        .mapToObj(c -> "[]".indexOf(c) >= 0 ? "" : "Oo".indexOf(c) >= 0 ? "0" : one(c))
        .collect(Collectors.joining());
  }

  private static String one(int c) {
    return Character.isDigit(c) ? String.valueOf((char) c) : "1";
  }

  private Token joined(int i, int end) {
    Token run = together(i, end);
    return DateWords.month(run).isPresent()
        ? run
        : new Token(run.start(), run.end(), figures(run.text()), Token.Kind.NUMBER);
  }

  private boolean isGlued(int i) {
    return raw.get(i).start() == raw.get(i - 1).end();
  }

  private static boolean isAlphanumeric(Token token) {
    return token.kind() != Token.Kind.MARK && token.kind() != Token.Kind.ELISION;
  }
}
