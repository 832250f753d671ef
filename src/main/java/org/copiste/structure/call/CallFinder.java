package org.copiste.structure.call;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import org.copiste.language.text.Elision;
import org.copiste.language.text.RomanNumerals;
import org.copiste.model.Layout;
import org.copiste.model.Span;
import org.copiste.structure.inline.Emphasis;
import org.copiste.structure.line.Lines;
import org.copiste.structure.line.NoteLabel;

/**
 * Finds by shape alone what may call a note in the running text. Numbers that measure, date or
 * count are left out as far as the characters around them show it.
 */
public final class CallFinder {

  /** Symbols that no text has at a word's end: raised figures are misread as these. */
  private static final String MISREAD = "®™°^¤©¢";

  /** What a raised 1 is misread as. */
  private static final String STROKES = "lI|!";

  private final Lines lines;
  private final String text;
  private final HiddenCalls hidden;
  private final boolean singleQuotes;

  private final LetterLabels labels;
  private final TreeMap<Integer, Span> superscripts = new TreeMap<>();
  private final List<CallCandidate> found = new ArrayList<>();

  /** Prepares for one document. */
  public CallFinder(Lines lines) {
    this.lines = lines;
    this.text = lines.text();
    this.hidden = new HiddenCalls(text);
    this.singleQuotes = opensQuote('‘') || opensQuote('‹');
    this.labels = new LetterLabels(lines);
    for (Layout.Page page : lines.source().layout().map(Layout::pages).orElse(List.of())) {
      for (Layout.Line line : page.lines()) {
        line.superscripts().forEach(raised -> superscripts.put(raised.start(), raised));
      }
    }
  }

  private boolean opensQuote(char mark) {
    for (int i = text.indexOf(mark); i >= 0; i = text.indexOf(mark, i + 1)) {
      if (i == 0 || Lines.isWhite(text.charAt(i - 1)) || text.charAt(i - 1) == '(') {
        return true;
      }
    }
    return false;
  }

  /** The candidates on the lines given, in the order of the text. */
  public List<CallCandidate> find(List<Integer> textLines) {
    for (int line : textLines) {
      scan(lines.first(line), lines.last(line));
    }
    found.sort(Comparator.comparing(CallCandidate::at));
    return found;
  }

  private void scan(int from, int to) {
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      if (superscripts.containsKey(i) && laidRaised(from, i)) {
        i = superscripts.get(i).end();
      } else if (isDigit(c)) {
        i = digits(from, i, to);
      } else if (NoteLabel.RAISED_DIGITS.indexOf(c) >= 0) {
        i = raised(from, i, to);
      } else if (c == '(' || c == '[') {
        i = bracketed(from, i, to);
      } else if (NoteLabel.SIGNS.indexOf(c) >= 0) {
        i = sign(from, i, to);
      } else {
        glyph(from, i, to);
        i++;
      }
    }
  }

  /** Whether what the layout raises at a place of a line may call a note; then it is added. */
  private boolean laidRaised(int from, int start) {
    int end = Objects.requireNonNull(superscripts.get(start)).end();
    boolean number =
        end - start <= 3
            && text.charAt(start) != '0'
            && text.substring(start, end).chars().allMatch(CallFinder::isDigit);
    String word = letters(text, from, start);
    boolean stroke =
        end - start == 1 && STROKES.indexOf(text.charAt(start)) >= 0 && word.length() >= 4;
    if (start == from || !number && !stroke || CallPrior.isUnit(word)) {
      return false;
    }
    add(
        start,
        end,
        start,
        end,
        number ? CallCandidate.Kind.RAISED : CallCandidate.Kind.GLYPH,
        number ? CallPrior.LAID_RAISED : CallPrior.SYMBOL);
    return true;
  }

  private int digits(int from, int start, int to) {
    int end = start;
    while (end < to
        && isDigit(text.charAt(end))
        && (end == start || !superscripts.containsKey(end))) {
      end++;
    }
    for (HiddenCalls.Hidden call : hidden.in(from, start, end, to)) {
      add(
          call.start(),
          call.end(),
          call.start(),
          call.end(),
          CallCandidate.Kind.HIDDEN,
          call.prior());
    }
    if (end - start > 3 || text.charAt(start) == '0') {
      return end;
    }
    boolean lastOnLine = end == to;
    char next = lastOnLine ? ' ' : text.charAt(end);
    boolean decimal = (next == ',' || next == '.') && end + 1 < to && isDigit(text.charAt(end + 1));
    if (Character.isLetter(next) || decimal || "%/°-–:".indexOf(next) >= 0 && !standsOff(end, to)) {
      return end;
    }
    double q = start == from ? 0 : CallPrior.ofNumber(text, from, start);
    if (q > 0) {
      CallCandidate.Kind kind =
          Lines.isWhite(text.charAt(start - 1))
              ? CallCandidate.Kind.SPACED
              : CallCandidate.Kind.DIGIT;
      add(start, end, start, end, kind, q);
    }
    return end;
  }

  /** Whether a colon after a number belongs to the sentence and not to the number. */
  private boolean standsOff(int mark, int to) {
    char c = text.charAt(mark);
    boolean last = mark + 1 == to;
    return c == ':' && (last || Lines.isWhite(text.charAt(mark + 1)));
  }

  private int raised(int from, int start, int to) {
    int end = start;
    while (end < to && NoteLabel.RAISED_DIGITS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    boolean unit = CallPrior.isUnit(letters(text, from, start));
    if (start > from && !unit && end - start <= 3) {
      add(start, end, start, end, CallCandidate.Kind.RAISED, CallPrior.RAISED);
    }
    return end;
  }

  private int bracketed(int from, int start, int to) {
    char close = text.charAt(start) == '(' ? ')' : ']';
    int end = start + 1;
    while (end < to && end - start <= 4 && text.charAt(end) != close) {
      end++;
    }
    boolean alone = start == from && end + 1 == to;
    if (end >= to || text.charAt(end) != close || end == start + 1 || (start == from && !alone)) {
      return start + 1;
    }
    String inner = text.substring(start + 1, end).strip();
    boolean number =
        !inner.isEmpty() && inner.length() <= 3 && inner.chars().allMatch(CallFinder::isDigit);
    boolean sign = !inner.isEmpty() && inner.chars().allMatch(c -> NoteLabel.SIGNS.indexOf(c) >= 0);
    boolean letter =
        inner.length() == 1
            && inner.charAt(0) >= 'a'
            && inner.charAt(0) <= 'z'
            && start > from
            && (Lines.isWhite(text.charAt(start - 1)) || labels.has(inner, end + 1, to));
    if (!number && !sign && !letter || inner.startsWith("0")) {
      return start + 1;
    }
    double q =
        letter && labels.has(inner, end + 1, to)
            ? CallPrior.LABELLED_LETTER
            : bracketPrior(alone, close == ']', letter, sign);
    int at = start + 1 + text.substring(start + 1, end).indexOf(inner);
    add(start, end + 1, at, at + inner.length(), CallCandidate.Kind.BRACKET, q);
    return end + 1;
  }

  private static double bracketPrior(boolean alone, boolean square, boolean letter, boolean sign) {
    if (alone) {
      return CallPrior.BRACKET_ALONE;
    }
    if (square) {
      return CallPrior.SQUARE_BRACKET;
    }
    return letter
        ? CallPrior.ROUND_BRACKET_LETTER
        : sign ? CallPrior.ROUND_BRACKET_SIGN : CallPrior.ROUND_BRACKET_NUMBER;
  }

  private int sign(int from, int start, int to) {
    int end = start;
    while (end < to && text.charAt(end) == text.charAt(start)) {
      end++;
    }
    boolean glued = start > from && !Lines.isWhite(text.charAt(start - 1));
    boolean ends = end == to || !Character.isLetterOrDigit(text.charAt(end));
    if (glued
        && ends
        && end - start <= 9
        && text.charAt(start) != '§'
        && !Emphasis.isClosedBy(lines, start, end)) {
      add(start, end, start, end, CallCandidate.Kind.SIGN, CallPrior.SIGN);
    } else if (StarApart.isCall(text, from, start, to)) {
      add(start, end, start, end, CallCandidate.Kind.SIGN, CallPrior.STAR_APART);
    }
    return end;
  }

  private void glyph(int from, int at, int to) {
    char c = text.charAt(at);
    boolean quote = c == '’' || c == '‘' || c == '\'';
    if ((!quote && MISREAD.indexOf(c) < 0) || at == from) {
      return;
    }
    boolean ends = at + 1 == to || !Character.isLetterOrDigit(text.charAt(at + 1));
    String stem = letters(text, from, at);
    if (!ends
        || stem.length() < 4
        || RomanNumerals.value(stem.toUpperCase(Locale.ROOT)).isPresent()
        || (quote && Elision.takesApostrophe(stem))) {
      return;
    }
    boolean likelyQuote = c == '\'' || singleQuotes;
    double q =
        !quote
            ? CallPrior.SYMBOL
            : likelyQuote ? CallPrior.LIKELY_QUOTATION_MARK : CallPrior.QUOTATION_MARK;
    add(at, at + 1, at, at + 1, CallCandidate.Kind.GLYPH, q);
  }

  private void add(
      int start, int end, int innerStart, int innerEnd, CallCandidate.Kind kind, double q) {
    String read = text.substring(innerStart, innerEnd);
    int number = 0;
    for (int i = 0; i < read.length() && number >= 0; i++) {
      char c = read.charAt(i);
      int raised = NoteLabel.RAISED_DIGITS.indexOf(c);
      int value = isDigit(c) ? c - '0' : raised;
      number = value < 0 ? -1 : 10 * number + value;
    }
    found.add(new CallCandidate(new Span(start, end), read, Math.max(0, number), kind, q));
  }

  /** The letters that end at an offset. */
  static String letters(String text, int from, int end) {
    int start = end;
    while (start > from && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end);
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
