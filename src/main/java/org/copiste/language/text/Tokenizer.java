package org.copiste.language.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into words, numbers and marks, in one pass; for what an OCR read, where an apostrophe
 * of another shape, a missing blank or a chain of initials must not hide a name.
 */
public final class Tokenizer {
  private final String text;
  private final List<Token> tokens = new ArrayList<>();

  private Tokenizer(String text) {
    this.text = text;
  }

  /** The tokens of a text in order; white space belongs to none. */
  public static List<Token> tokens(String text) {
    Tokenizer tokenizer = new Tokenizer(text);
    int at = 0;
    while (at < text.length()) {
      at = Character.isWhitespace(text.charAt(at)) ? at + 1 : tokenizer.next(at);
    }
    return List.copyOf(tokenizer.tokens);
  }

  private int next(int at) {
    char c = text.charAt(at);
    if (Character.isDigit(c)) {
      return number(at);
    }
    if (!Character.isLetter(c)) {
      return put(at, at + 1, Token.Kind.MARK);
    }
    int initials = initialsEnd(at);
    if (initials > at) {
      return put(at, initials, Token.Kind.INITIALS);
    }
    int acronym = acronymEnd(at);
    return acronym > at ? put(at, acronym, Token.Kind.ACRONYM) : word(at);
  }

  /** Digits, and the letters of an ordinal's ending. */
  private int number(int at) {
    int end = at;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    int letters = end;
    while (letters < text.length() && Character.isLowerCase(text.charAt(letters))) {
      letters++;
    }
    return put(at, letters - end <= 4 ? letters : end, Token.Kind.NUMBER);
  }

  /** The end of a chain of single capitals with points, or {@code at}. */
  private int initialsEnd(int at) {
    if (at > 0 && Character.isDigit(text.charAt(at - 1))) {
      return at;
    }
    int end = at;
    while (end < text.length() && Character.isUpperCase(text.charAt(end))) {
      int point = end + 1;
      if (point < text.length() && text.charAt(point) == 'h' && "CKTP".indexOf(charAt(end)) >= 0) {
        point++;
      }
      if (point >= text.length() || text.charAt(point) != '.') {
        break;
      }
      end = point + 1;
      if (end + 1 < text.length()
          && text.charAt(end) == '-'
          && Character.isUpperCase(text.charAt(end + 1))
          && end + 2 < text.length()
          && text.charAt(end + 2) == '.') {
        end++;
      }
    }
    return end;
  }

  private char charAt(int at) {
    return text.charAt(at);
  }

  /** The end of capitals around one small letter in brackets, or {@code at}. */
  private int acronymEnd(int at) {
    int open = at;
    while (open < text.length() && Character.isUpperCase(text.charAt(open))) {
      open++;
    }
    boolean bracketed =
        open - at >= 2
            && open + 2 < text.length()
            && text.charAt(open) == '('
            && Character.isLowerCase(text.charAt(open + 1))
            && text.charAt(open + 2) == ')';
    if (!bracketed) {
      return at;
    }
    int end = open + 3;
    while (end < text.length() && Character.isUpperCase(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private int word(int at) {
    int end = at;
    boolean first = true;
    while (end < text.length()) {
      char c = text.charAt(end);
      boolean inside = end > at && end + 1 < text.length() && isLetter(text.charAt(end + 1));
      if (Apostrophes.isApostrophe(c) && inside) {
        if (first && isElided(text.substring(at, end), text.charAt(end + 1))) {
          return put(at, end + 1, Token.Kind.ELISION);
        }
        // No elided word has an apostrophe inside.
        first = false;
      } else if (!isLetter(c) && !(isHyphen(c) && inside) || isNextWord(at, end)) {
        break;
      }
      end++;
    }
    return put(at, end, Token.Kind.WORD);
  }

  /**
   * A capital after lower-case letters begins a new word, unless the word has a capital already.
   */
  private boolean isNextWord(int start, int at) {
    return at > start + 1
        && Character.isLowerCase(text.charAt(start))
        && Character.isUpperCase(text.charAt(at))
        && Character.isLowerCase(text.charAt(at - 1));
  }

  /** A single letter is an elision, whatever it was misread as, but not the O of Irish names. */
  private static boolean isElided(String before, char after) {
    if (before.equals("O") && Character.isUpperCase(after)) {
      return false;
    }
    return before.length() == 1 || Elision.isElided(before);
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '‐' || c == '‑';
  }

  private int put(int start, int end, Token.Kind kind) {
    tokens.add(new Token(start, end, text.substring(start, end), kind));
    return end;
  }
}
