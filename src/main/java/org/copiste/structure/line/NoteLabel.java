package org.copiste.structure.line;

import org.copiste.language.pack.LanguagePack;
import java.util.Optional;
import java.util.Set;
import org.copiste.model.Span;

/**
 * What stands before a note's text at the beginning of a line and may be its label.
 *
 * @param at the glyphs of the label in the source, a rule glued before it included
 * @param style how it is written
 * @param number its number, or 0 where it is a sign
 * @param sign its sign as read, empty where it is a number
 * @param longer the number with one more glyph read as a digit ({@code 1l} as 11), or 0
 * @param misread whether a letter has to be taken for a digit
 * @param alone whether nothing follows on the line
 */
public record NoteLabel(
    Span at, Style style, int number, String sign, int longer, boolean misread, boolean alone) {

  /** How a label is written; notes of one document mostly agree in it. */
  public enum Style {
    BARE,
    DOT,
    PAREN,
    BRACKET,
    RAISED,
    SIGN
  }

  public static final String RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  public static final String SIGNS = "*†‡§¶";
  private static final Set<String> AFTER_COUNTING_NUMBERS =
      LanguagePack.current().words("structure/after-counting-numbers");

  public boolean isSign() {
    return number == 0;
  }

  /** The label at the beginning of a line, if what stands there can be one. */
  public static Optional<NoteLabel> of(Lines lines, int line) {
    String text = lines.text();
    int from = lines.first(line);
    int to = lines.last(line);
    int p = from;
    while (p < to && (text.charAt(p) == '_' || (p > from && Lines.isWhite(text.charAt(p))))) {
      p++;
    }
    if (p == to || (p > from && p - from < 2)) {
      return Optional.empty();
    }
    char c = text.charAt(p);
    if (c == '(' || c == '[') {
      return bracketed(text, from, p, to);
    }
    if (RAISED_DIGITS.indexOf(c) >= 0) {
      return raised(text, from, p, to);
    }
    if (SIGNS.indexOf(c) >= 0) {
      return sign(text, from, p, to);
    }
    if (c >= '1' && c <= '9') {
      return number(text, from, p, to);
    }
    return misread(text, from, p, to);
  }

  private static Optional<NoteLabel> bracketed(String text, int from, int p, int to) {
    char close = text.charAt(p) == '(' ? ')' : ']';
    int end = p + 1;
    while (end < to && end - p <= 4 && text.charAt(end) != close) {
      end++;
    }
    if (end >= to || text.charAt(end) != close || end == p + 1) {
      return Optional.empty();
    }
    int next = afterWhite(text, end + 1, to);
    if (next < to && "°º".indexOf(text.charAt(next)) >= 0) {
      return Optional.empty();
    }
    String inner = text.substring(p + 1, end).strip();
    Style style = close == ')' ? Style.PAREN : Style.BRACKET;
    int number = digits(inner);
    boolean isSign = number == 0 && isSign(inner);
    if (number == 0 && !isSign) {
      return Optional.empty();
    }
    Span at = new Span(from, end + 1);
    String sign = isSign ? inner : "";
    return Optional.of(new NoteLabel(at, style, number, sign, 0, false, end + 1 == to));
  }

  private static Optional<NoteLabel> raised(String text, int from, int p, int to) {
    int number = 0;
    int end = p;
    while (end < to && end - p < 3 && RAISED_DIGITS.indexOf(text.charAt(end)) >= 0) {
      number = 10 * number + RAISED_DIGITS.indexOf(text.charAt(end));
      end++;
    }
    if (number == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new NoteLabel(new Span(from, end), Style.RAISED, number, "", 0, false, end == to));
  }

  private static Optional<NoteLabel> sign(String text, int from, int p, int to) {
    int end = p;
    while (end < to && text.charAt(end) == text.charAt(p)) {
      end++;
    }
    int next = afterWhite(text, end, to);
    boolean letters = next < to && !SIGNS.contains(text.substring(next, next + 1));
    if (end - p > 9 || !letters || (text.charAt(p) == '§' && isDigit(text.charAt(next)))) {
      return Optional.empty();
    }
    return Optional.of(
        new NoteLabel(new Span(from, end), Style.SIGN, 0, text.substring(p, end), 0, false, false));
  }

  private static Optional<NoteLabel> number(String text, int from, int p, int to) {
    int end = p;
    while (end < to && isDigit(text.charAt(end))) {
      end++;
    }
    if (end - p > 3) {
      return Optional.empty();
    }
    int number = Integer.parseInt(text.substring(p, end));
    if (end == to) {
      return Optional.of(
          new NoteLabel(new Span(from, end), Style.BARE, number, "", 0, false, true));
    }
    char c = text.charAt(end);
    if (c == '°' || c == 'º') {
      return Optional.empty();
    }
    if (c == '.' || c == ')' || c == '-' || c == '–') {
      int next = afterWhite(text, end + 1, to);
      if (next == to || isDigit(text.charAt(next)) || text.charAt(next) == '.') {
        return Optional.empty();
      }
      boolean glued = next == end + 1;
      if (glued && c == '-') {
        return Optional.empty();
      }
      return Optional.of(
          new NoteLabel(new Span(from, end + 1), Style.DOT, number, "", 0, false, false));
    }
    if (Lines.isWhite(c)) {
      int next = afterWhite(text, end, to);
      boolean counted =
          isDigit(text.charAt(next))
              || AFTER_COUNTING_NUMBERS.contains(word(text, next, to))
              || "%$£°€/=+<>".indexOf(text.charAt(next)) >= 0;
      return counted
          ? Optional.empty()
          : Optional.of(
              new NoteLabel(new Span(from, end), Style.BARE, number, "", 0, false, false));
    }
    if (Character.isLetter(c)) {
      if (AFTER_COUNTING_NUMBERS.contains(word(text, end, to))) {
        return Optional.empty();
      }
      boolean one =
          (c == 'l' || c == 'I') && (end + 1 == to || Lines.isWhite(text.charAt(end + 1)));
      int longer = one && number < 100 ? 10 * number + 1 : 0;
      return Optional.of(
          new NoteLabel(new Span(from, end), Style.BARE, number, "", longer, false, false));
    }
    boolean opens = c == '«' || c == '“' || c == '"' || c == '[';
    return opens
        ? Optional.of(new NoteLabel(new Span(from, end), Style.BARE, number, "", 0, false, false))
        : Optional.empty();
  }

  private static Optional<NoteLabel> misread(String text, int from, int p, int to) {
    char c = text.charAt(p);
    int next = p + 1;
    if ((c != 'l' && c != 'I' && c != '|') || next >= to || !Lines.isWhite(text.charAt(next))) {
      return Optional.empty();
    }
    next = afterWhite(text, next, to);
    return Character.isUpperCase(text.charAt(next))
        ? Optional.of(new NoteLabel(new Span(from, p + 1), Style.BARE, 1, "", 0, true, false))
        : Optional.empty();
  }

  /** The same label with its following letter taken for a digit. */
  public NoteLabel asLonger() {
    return new NoteLabel(new Span(at.start(), at.end() + 1), style, longer, sign, 0, true, alone);
  }

  private static boolean isSign(String inner) {
    if (inner.length() == 1 && inner.charAt(0) >= 'a' && inner.charAt(0) <= 'z') {
      return true;
    }
    return !inner.isEmpty() && inner.chars().allMatch(c -> SIGNS.indexOf(c) >= 0);
  }

  private static int digits(String inner) {
    boolean all = !inner.isEmpty() && inner.length() <= 3;
    for (int i = 0; i < inner.length(); i++) {
      all &= isDigit(inner.charAt(i));
    }
    return all ? Integer.parseInt(inner) : 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int afterWhite(String text, int from, int to) {
    int i = from;
    while (i < to && Lines.isWhite(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static String word(String text, int from, int to) {
    int end = from;
    while (end < to && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(from, end);
  }
}
