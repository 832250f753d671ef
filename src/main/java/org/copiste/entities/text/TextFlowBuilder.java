package org.copiste.entities.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import org.copiste.model.Block;
import org.copiste.model.Span;

/** Joins the pieces of one flow. */
final class TextFlowBuilder {
  private final String seenText;
  private final ScanMarks marks;
  private final BitSet calls;
  private final StringBuilder text = new StringBuilder();
  private int[] seen = new int[64];
  private int[] piece = new int[64];
  private int pieces;
  private final BitSet lineEnds = new BitSet();

  /**
   * @param seenText the reading's text
   * @param calls the code units of it that belong to note calls
   */
  TextFlowBuilder(String seenText, BitSet calls) {
    this.seenText = seenText;
    this.marks = new ScanMarks(seenText);
    this.calls = calls;
  }

  TextFlowBuilder add(Span at) {
    if (text.length() > 0) {
      put(' ', at.start());
    }
    pieces++;
    for (int i = at.start(); i < at.end(); i++) {
      char c = seenText.charAt(i);
      if (calls.get(i)) {
        continue;
      }
      if (c == '\n' || c == '\r') {
        lineEnd(i);
      } else {
        put(marks.isBlank(i) ? ' ' : c, i);
      }
    }
    return this;
  }

  /**
   * Joins a word that the line break divides and drops its hyphen, except before a capital, which
   * means a compound name, and between two numbers.
   */
  private void lineEnd(int at) {
    int last = text.length() - 1;
    int next = at + 1;
    while (next < seenText.length() && seenText.charAt(next) <= ' ') {
      next++;
    }
    boolean broken =
        last > 0
            && isHyphen(text.charAt(last))
            && Character.isLetter(text.charAt(last - 1))
            && next < seenText.length()
            && Character.isLetter(seenText.charAt(next));
    boolean numbers =
        last > 0
            && text.charAt(last) == '-'
            && Character.isDigit(text.charAt(last - 1))
            && next < seenText.length()
            && Character.isDigit(seenText.charAt(next));
    if (numbers) {
      return;
    }
    if (!broken) {
      put(' ', at);
      lineEnds.set(text.length());
    } else if (Character.isLowerCase(seenText.charAt(next)) || text.charAt(last) != '-') {
      text.setLength(last);
    }
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u00ad' || c == '¬';
  }

  private void put(char c, int at) {
    int n = text.length();
    if (Character.isWhitespace(c) && n > 0 && isHyphenEnd(n - 1, at)) {
      return;
    }
    if (n == seen.length) {
      seen = Arrays.copyOf(seen, 2 * n);
      piece = Arrays.copyOf(piece, 2 * n);
    }
    seen[n] = at;
    piece[n] = pieces;
    text.append(c);
  }

  /** Whether the last character was joined over a line break, so that no indent may follow it. */
  private boolean isHyphenEnd(int last, int at) {
    int between = seen[last] + 1;
    if (between >= at || piece[last] != pieces) {
      return false;
    }
    boolean line = false;
    for (int i = between; i < at; i++) {
      char c = seenText.charAt(i);
      line |= c == '\n' || c == '\r';
      if (!Character.isWhitespace(c) && !isHyphen(c)) {
        return false;
      }
    }
    return line;
  }

  TextFlow build(Optional<Block.Kind> block) {
    int n = text.length();
    return new TextFlow(
        text.toString(), Arrays.copyOf(seen, n), Arrays.copyOf(piece, n), block, lineEnds);
  }
}
