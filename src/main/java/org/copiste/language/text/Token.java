package org.copiste.language.text;

import java.util.Locale;

/**
 * One token of a text.
 *
 * @param start first code unit in the text
 * @param end one past the last code unit in the text
 * @param text the characters
 * @param kind its kind
 * @param folded lower case without accents
 */
public record Token(int start, int end, String text, Kind kind, String folded) {

  /** A token whose folded form follows from its text. */
  public Token(int start, int end, String text, Kind kind) {
    this(start, end, text, kind, Fold.of(text));
  }

  /** The kinds of token. */
  public enum Kind {
    /** Letters, with hyphens inside. */
    WORD,
    /** Single capitals with points: {@code L.D.}, {@code J.-B.}, {@code U.R.S.S.} */
    INITIALS,
    /** Capitals with a bracketed letter: {@code PCR(b)}. */
    ACRONYM,
    /** An elided word with its apostrophe: {@code l'}. */
    ELISION,
    /** Digits, possibly with an ordinal ending: {@code 1923}, {@code 1er}. */
    NUMBER,
    /** One other character. */
    MARK
  }

  /** Whether the token is exactly this text. */
  public boolean is(String other) {
    return text.equals(other);
  }

  /** Whether it begins with a capital letter. */
  public boolean capitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /** Whether it has at least two letters and all are capitals. */
  public boolean allCapitals() {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return letters > 1;
  }

  /** Whether it is a word that begins with a capital. */
  public boolean nameLike() {
    return kind == Kind.WORD && capitalised();
  }

  /** Lower case. */
  public String lower() {
    return text.toLowerCase(Locale.ROOT);
  }
}
