package org.copiste.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.copiste.model.Span;

/**
 * Words divided at line ends. A gold text may mark a division with a sign of its own ({@code ¬}, a
 * soft hyphen) where OCR has a hyphen; the word is then read correctly.
 */
final class DividedWords {
  private static final String MARKS = "¬\u00ad";
  private static final String HYPHENS = "-‐‑";

  /** A hyphen between the halves of a word, in a text where line ends are blanks. */
  private static final Pattern HALVES = Pattern.compile("(?<=\\p{L})[-‐‑] (?=\\p{Ll})");

  private DividedWords() {}

  /**
   * Whether a word is one half of a word divided by a hyphen. A transcriber may keep the division
   * and a corrector remove it; neither misreads the word.
   *
   * @param text in the exact form
   */
  static boolean isHalf(String text, Span word) {
    return isDivision(text, word.end()) || isDivision(text, word.start() - 2);
  }

  private static boolean isDivision(String text, int hyphen) {
    return hyphen > 0
        && hyphen + 2 < text.length()
        && HYPHENS.indexOf(text.charAt(hyphen)) >= 0
        && text.charAt(hyphen + 1) == ' '
        && Character.isLetter(text.charAt(hyphen - 1))
        && Character.isLowerCase(text.charAt(hyphen + 2));
  }

  /**
   * Which words are halves of divided ones.
   *
   * @param text in the exact form
   * @return their numbers among the words of the competition's form
   */
  static BitSet halves(String text) {
    BitSet halves = new BitSet();
    int words = 0;
    for (String piece : HALVES.split(text)) {
      if (words > 0) {
        halves.set(words - 1, words + 1);
      }
      words += ComparedText.words(TextForm.COMPETITION.of(piece)).size();
    }
    return halves;
  }

  /**
   * A word divided at a line's end.
   *
   * @param sign where its hyphen stands
   * @param next where it goes on, in the next line
   * @param word both parts without the hyphen
   */
  private record Division(int sign, int next, String word) {}

  /** The text with the words joined whose division the gold marks with a sign of its own. */
  static String joined(String gold, String text) {
    Set<String> divided =
        divisions(gold, MARKS).stream().map(Division::word).collect(Collectors.toSet());
    if (divided.isEmpty()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int done = 0;
    for (Division division : divisions(text, HYPHENS)) {
      if (divided.contains(division.word())) {
        out.append(text, done, division.sign());
        done = division.next();
      }
    }
    return out.append(text, done, text.length()).toString();
  }

  private static List<Division> divisions(String text, String signs) {
    List<Division> divisions = new ArrayList<>();
    for (int sign = 1; sign < text.length() - 1; sign++) {
      int next = signs.indexOf(text.charAt(sign)) < 0 ? -1 : lineAfter(text, sign + 1);
      if (next < 0 || isBlank(text, sign - 1) || isBlank(text, next)) {
        continue;
      }
      int start = sign;
      while (!isBlank(text, start - 1)) {
        start--;
      }
      int end = next;
      while (!isBlank(text, end)) {
        end++;
      }
      divisions.add(
          new Division(sign, next, text.substring(start, sign) + text.substring(next, end)));
    }
    return divisions;
  }

  /** The beginning of the line after a line end at this place, or -1 if there is none here. */
  private static int lineAfter(String text, int at) {
    if (text.startsWith("\r\n", at)) {
      return at + 2;
    }
    return text.charAt(at) == '\n' || text.charAt(at) == '\r' ? at + 1 : -1;
  }

  private static boolean isBlank(String text, int at) {
    return at < 0 || at >= text.length() || Character.isWhitespace(text.charAt(at));
  }
}
