package org.copiste.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.copiste.model.Span;

/** Words in the simplest sense: what is separated by white space. */
final class Words {
  private Words() {}

  /** White space as most tools that split at white space define it. */
  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  /**
   * The span widened by letters, digits, apostrophes and hyphens on both sides: what a reader would
   * call the word. An insertion between two blanks takes the word after it, at the end of the text
   * the word before.
   */
  static Span around(String text, Span at) {
    int start = at.start();
    int end = at.end();
    while (start > 0 && inWord(text.charAt(start - 1))) {
      start--;
    }
    while (end < text.length() && inWord(text.charAt(end))) {
      end++;
    }
    if (start == end) {
      while (end < text.length() && isSpace(text.charAt(end))) {
        end++;
      }
      while (end < text.length() && !isSpace(text.charAt(end))) {
        end++;
      }
    }
    if (start == end) {
      while (start > 0 && isSpace(text.charAt(start - 1))) {
        start--;
      }
      while (start > 0 && !isSpace(text.charAt(start - 1))) {
        start--;
      }
    }
    return new Span(start, end);
  }

  /** The span widened up to the white space on both sides. */
  static Span between(String text, Span at) {
    int start = at.start();
    int end = at.end();
    while (start > 0 && !isSpace(text.charAt(start - 1))) {
      start--;
    }
    while (end < text.length() && !isSpace(text.charAt(end))) {
      end++;
    }
    return new Span(start, end);
  }

  /** The last {@code count} words, or fewer, that end at or before an offset, in text order. */
  static List<String> before(String text, int offset, int count) {
    Deque<String> words = new ArrayDeque<>();
    int end = offset;
    while (words.size() < count) {
      while (end > 0 && isSpace(text.charAt(end - 1))) {
        end--;
      }
      int start = end;
      while (start > 0 && !isSpace(text.charAt(start - 1))) {
        start--;
      }
      if (start == end) {
        break;
      }
      words.addFirst(text.substring(start, end));
      end = start;
    }
    return new ArrayList<>(words);
  }

  /** The first {@code count} words, or fewer, that begin at or after an offset. */
  static List<String> after(String text, int offset, int count) {
    List<String> words = new ArrayList<>();
    int start = offset;
    while (words.size() < count) {
      while (start < text.length() && isSpace(text.charAt(start))) {
        start++;
      }
      int end = start;
      while (end < text.length() && !isSpace(text.charAt(end))) {
        end++;
      }
      if (start == end) {
        break;
      }
      words.add(text.substring(start, end));
      start = end;
    }
    return words;
  }

  /** The words inside a span. */
  static List<String> in(String text, Span at) {
    return after(text.substring(at.start(), at.end()), 0, Integer.MAX_VALUE);
  }

  private static boolean inWord(char c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.isSurrogate(c)
        || c == '\''
        || c == '’'
        || c == '‘'
        || c == '-'
        || c == '|';
  }
}
