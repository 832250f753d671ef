package org.copiste.structure.line;

import java.util.Optional;
import java.util.Set;
import org.copiste.language.pack.LanguagePack;
import org.copiste.model.Span;

/** Reads the note label at the beginning of one line. */
final class NoteLabelReader {
  private static final Set<String> AFTER_COUNTING_NUMBERS =
      LanguagePack.current().words("structure/after-counting-numbers");

  private final String text;
  private final int from;
  private final int to;

  NoteLabelReader(Lines lines, int line) {
    this.text = lines.text();
    this.from = lines.first(line);
    this.to = lines.last(line);
  }

  /** The label at the beginning of a line, if what stands there can be one. */
  Optional<NoteLabel> read() {
    int p = from;
    while (p < to && (text.charAt(p) == '_' || (p > from && Lines.isWhite(text.charAt(p))))) {
      p++;
    }
    if (p == to || (p > from && p - from < 2)) {
      return Optional.empty();
    }
    char c = text.charAt(p);
    if (c == '(' || c == '[') {
      return bracketed(p);
    }
    if (NoteLabel.RAISED_DIGITS.indexOf(c) >= 0) {
      return raised(p);
    }
    if (NoteLabel.SIGNS.indexOf(c) >= 0) {
      return sign(p);
    }
    if (c >= '1' && c <= '9') {
      return number(p);
    }
    return misread(p);
  }

  private Optional<NoteLabel> bracketed(int p) {
    char close = text.charAt(p) == '(' ? ')' : ']';
    int end = p + 1;
    while (end < to && end - p <= 4 && text.charAt(end) != close) {
      end++;
    }
    if (end >= to || text.charAt(end) != close || end == p + 1) {
      return Optional.empty();
    }
    int next = afterWhite(end + 1);
    if (next < to && "°º".indexOf(text.charAt(next)) >= 0) {
      return Optional.empty();
    }
    String inner = text.substring(p + 1, end).strip();
    NoteLabel.Style style = close == ')' ? NoteLabel.Style.PAREN : NoteLabel.Style.BRACKET;
    int number = digits(inner);
    boolean isSign = number == 0 && isSign(inner);
    if (number == 0 && !isSign) {
      return Optional.empty();
    }
    Span at = new Span(from, end + 1);
    String sign = isSign ? inner : "";
    return Optional.of(new NoteLabel(at, style, number, sign, 0, false, end + 1 == to));
  }

  private Optional<NoteLabel> raised(int p) {
    int number = 0;
    int end = p;
    while (end < to && end - p < 3 && NoteLabel.RAISED_DIGITS.indexOf(text.charAt(end)) >= 0) {
      number = 10 * number + NoteLabel.RAISED_DIGITS.indexOf(text.charAt(end));
      end++;
    }
    if (number == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new NoteLabel(
            new Span(from, end), NoteLabel.Style.RAISED, number, "", 0, false, end == to));
  }

  private Optional<NoteLabel> sign(int p) {
    int end = p;
    while (end < to && text.charAt(end) == text.charAt(p)) {
      end++;
    }
    int next = afterWhite(end);
    boolean letters = next < to && !NoteLabel.SIGNS.contains(text.substring(next, next + 1));
    if (end - p > 9 || !letters || (text.charAt(p) == '§' && isDigit(text.charAt(next)))) {
      return Optional.empty();
    }
    return Optional.of(
        new NoteLabel(
            new Span(from, end), NoteLabel.Style.SIGN, 0, text.substring(p, end), 0, false, false));
  }

  private Optional<NoteLabel> number(int p) {
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
          new NoteLabel(new Span(from, end), NoteLabel.Style.BARE, number, "", 0, false, true));
    }
    char c = text.charAt(end);
    if (c == '°' || c == 'º') {
      return Optional.empty();
    }
    if (c == '.' || c == ')' || c == '-' || c == '–') {
      int next = afterWhite(end + 1);
      if (next == to || isDigit(text.charAt(next)) || text.charAt(next) == '.') {
        return Optional.empty();
      }
      boolean glued = next == end + 1;
      if (glued && c == '-') {
        return Optional.empty();
      }
      return Optional.of(
          new NoteLabel(new Span(from, end + 1), NoteLabel.Style.DOT, number, "", 0, false, false));
    }
    if (Lines.isWhite(c)) {
      int next = afterWhite(end);
      boolean counted =
          isDigit(text.charAt(next))
              || AFTER_COUNTING_NUMBERS.contains(word(next))
              || "%$£°€/=+<>".indexOf(text.charAt(next)) >= 0;
      return counted
          ? Optional.empty()
          : Optional.of(
              new NoteLabel(
                  new Span(from, end), NoteLabel.Style.BARE, number, "", 0, false, false));
    }
    if (Character.isLetter(c)) {
      if (AFTER_COUNTING_NUMBERS.contains(word(end))) {
        return Optional.empty();
      }
      boolean one =
          (c == 'l' || c == 'I') && (end + 1 == to || Lines.isWhite(text.charAt(end + 1)));
      int longer = one && number < 100 ? 10 * number + 1 : 0;
      return Optional.of(
          new NoteLabel(
              new Span(from, end), NoteLabel.Style.BARE, number, "", longer, false, false));
    }
    boolean opens = c == '«' || c == '“' || c == '"' || c == '[';
    return opens
        ? Optional.of(
            new NoteLabel(new Span(from, end), NoteLabel.Style.BARE, number, "", 0, false, false))
        : Optional.empty();
  }

  private Optional<NoteLabel> misread(int p) {
    char c = text.charAt(p);
    int next = p + 1;
    if ((c != 'l' && c != 'I' && c != '|') || next >= to || !Lines.isWhite(text.charAt(next))) {
      return Optional.empty();
    }
    next = afterWhite(next);
    return Character.isUpperCase(text.charAt(next))
        ? Optional.of(
            new NoteLabel(new Span(from, p + 1), NoteLabel.Style.BARE, 1, "", 0, true, false))
        : Optional.empty();
  }

  private static boolean isSign(String inner) {
    if (inner.length() == 1 && inner.charAt(0) >= 'a' && inner.charAt(0) <= 'z') {
      return true;
    }
    return !inner.isEmpty() && inner.chars().allMatch(c -> NoteLabel.SIGNS.indexOf(c) >= 0);
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

  private int afterWhite(int offset) {
    int i = offset;
    while (i < to && Lines.isWhite(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private String word(int offset) {
    int end = offset;
    while (end < to && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(offset, end);
  }
}
