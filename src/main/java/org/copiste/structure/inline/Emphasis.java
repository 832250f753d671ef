package org.copiste.structure.inline;

import java.util.ArrayList;
import java.util.List;
import org.copiste.structure.line.Lines;

/**
 * Finds words with the same signs on both sides, by which typists and transcribers mark italics and
 * bold type in plain text: {@code _Le Feu_}, {@code *Le Feu*}, {@code **gras**}.
 */
public final class Emphasis {
  /** Longest such stretch in characters, a little over two printed lines; set by hand. */
  private static final int LONGEST = 160;

  private static final String OPENS = "([«“\"'’‘—–-";

  /**
   * A stretch of words with its signs.
   *
   * @param start offset of the first sign
   * @param end one past the last sign
   * @param signs how many signs stand on each side
   */
  public record Stretch(int start, int end, int signs) {}

  private Emphasis() {}

  /** The stretches of a text, in order, disjoint. */
  public static List<Stretch> of(CharSequence text) {
    List<Stretch> found = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int signs = c == '_' || c == '*' ? run(text, i) : 0;
      int end = signs >= 1 && signs <= 3 && opens(text, i, i + signs) ? close(text, i, signs) : -1;
      if (end > 0) {
        found.add(new Stretch(i, end, signs));
        i = end;
      } else {
        i += Math.max(1, signs);
      }
    }
    return found;
  }

  /**
   * Whether signs close such a stretch, which does not leave the lines that stand together.
   *
   * @param start offset of the first sign
   * @param end one past the last sign
   */
  public static boolean isClosedBy(Lines lines, int start, int end) {
    int line = lines.lineAt(start);
    while (line > 0 && lines.start(line) > start - LONGEST && !lines.blank(line - 1)) {
      line--;
    }
    int from = Math.max(lines.start(line), start - LONGEST);
    return of(lines.text().substring(from, end)).stream()
        .anyMatch(stretch -> from + stretch.end() == end);
  }

  private static boolean opens(CharSequence text, int from, int inner) {
    boolean free = from == 0 || isFree(text.charAt(from - 1));
    return free && inner < text.length() && Character.isLetterOrDigit(text.charAt(inner));
  }

  private static boolean isFree(char before) {
    return Lines.isWhite(before) || OPENS.indexOf(before) >= 0;
  }

  /** One past the signs that close what opens at an offset; -1 where none do. */
  private static int close(CharSequence text, int open, int signs) {
    char c = text.charAt(open);
    int letters = 0;
    int limit = Math.min(text.length(), open + LONGEST);
    for (int i = open + signs; i < limit; i++) {
      if (text.charAt(i) != c) {
        letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
        continue;
      }
      int end = i + run(text, i);
      boolean glued = !Lines.isWhite(text.charAt(i - 1));
      boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
      return letters > 1 && glued && ends && end - i == signs ? end : -1;
    }
    return -1;
  }

  private static int run(CharSequence text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) == text.charAt(from)) {
      end++;
    }
    return end - from;
  }
}
