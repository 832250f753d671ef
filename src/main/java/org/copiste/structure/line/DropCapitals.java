package org.copiste.structure.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.copiste.language.pack.LanguagePack;
import org.copiste.language.text.Apostrophes;
import org.copiste.model.Span;

/**
 * Finds large initials that a scan shows on a line of their own: {@code L}, a blank line, {@code e
 * train partit}. The initial and the beginning of the next line must be one word; where the initial
 * is a word by itself or numbers a chapter, the rest must be none.
 */
public final class DropCapitals {
  /** The rendering of an initial as emphasis. */
  public static final String RENDERING = "dropcap";

  private static final Set<String> ONE_LETTER_WORDS =
      LanguagePack.current().words("spelling/one-letter-words");

  /** Most blank lines between an initial and its line; set by hand. */
  private static final int MOST_BLANK_LINES = 3;

  /** Letters that number chapters. */
  private static final String CHAPTER_NUMBERS = "IVX";

  /** Signs that may stand before an initial. */
  private static final String OPENING = "«“\"—– \u00a0";

  private final Lines lines;
  private final Set<Integer> marked;
  private final Predicate<String> known;

  /**
   * Prepares.
   *
   * @param marked the lines that the file itself calls initials and puts beside the next line: what
   *     follows one in capitals, as printers began a chapter, goes with it, be it a word of the
   *     dictionary or not
   * @param known whether a word, as written or in lower case, is a word of the language
   */
  public DropCapitals(Lines lines, Set<Integer> marked, Predicate<String> known) {
    this.lines = lines;
    this.marked = marked;
    this.known = known;
  }

  /** Each initial with what parts it from the rest of its word: line ends and blanks. */
  public record Initial(Span letter, Span gap) {}

  /** The initials among these lines, which are in order. */
  public List<Initial> find(List<Integer> textLines) {
    List<Initial> found = new ArrayList<>();
    for (int k = 0; k + 1 < textLines.size(); k++) {
      int line = textLines.get(k);
      int next = textLines.get(k + 1);
      int at = lines.last(line) - 1;
      boolean near =
          next - line <= MOST_BLANK_LINES + 1 && lines.blankBetween(at + 1, lines.first(next));
      if (near && isInitial(line) && isOneWord(at, next)) {
        found.add(new Initial(new Span(at, at + 1), new Span(at + 1, lines.first(next))));
      }
    }
    return found;
  }

  private boolean isInitial(int line) {
    String body = lines.body(line);
    if (body.isEmpty() || !Character.isUpperCase(body.charAt(body.length() - 1))) {
      return false;
    }
    return body.chars().limit(body.length() - 1L).allMatch(c -> OPENING.indexOf(c) >= 0);
  }

  private boolean isOneWord(int at, int next) {
    String body = lines.body(next);
    char initial = lines.text().charAt(at);
    if (body.length() > 1 && Apostrophes.isApostrophe(body.charAt(0))) {
      return Character.isLetter(body.charAt(1));
    }
    int end = 0;
    while (end < body.length() && Character.isLetter(body.charAt(end))) {
      end++;
    }
    String rest = body.substring(0, end);
    String lower = rest.toLowerCase(Locale.ROOT);
    boolean small = rest.equals(lower);
    boolean several = end > 1 || (end < body.length() && Lines.isWhite(body.charAt(end)));
    boolean upper = rest.equals(rest.toUpperCase(Locale.ROOT));
    boolean told = marked.contains(lines.lineAt(at));
    boolean capitals = upper && several && (told || !ONE_LETTER_WORDS.contains(lower));
    boolean begins = end > 0 && end < body.length() && !LineShape.mostlyCapitals(body);
    boolean alone = isWordOrNumber(initial) && known.test(lower);
    return begins
        && (small || capitals)
        && !alone
        && (told && upper && end > 1
            || known.test(Character.toLowerCase(initial) + lower.replace('ſ', 's')));
  }

  /** Whether a letter is a word by itself, or the number of a chapter. */
  private static boolean isWordOrNumber(char initial) {
    String lower = String.valueOf(Character.toLowerCase(initial));
    return ONE_LETTER_WORDS.contains(lower) || CHAPTER_NUMBERS.indexOf(initial) >= 0;
  }
}
