package org.copiste.language.ngram;

import java.util.Locale;
import org.copiste.language.text.Apostrophes;

/**
 * The form in which the language model knows a word: lower case, ligatures written out, straight
 * apostrophes; all tokens with a digit form one class. Classes are spelt as in the files of counts.
 */
public final class WordKey {
  /** The class of words too rare for the vocabulary. */
  public static final String UNKNOWN = "<unk>";

  /** The class of tokens with a digit. */
  public static final String NUMBER = "<n>";

  /** The class of comma, semicolon and colon. */
  public static final String PAUSE = "<,>";

  /** The end of a sentence or paragraph. */
  public static final String STOP = "<.>";

  private WordKey() {}

  /** The key of a token of letters and digits, perhaps with an apostrophe at its end. */
  public static String of(String token) {
    boolean plain = true;
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      if (Character.isDigit(c)) {
        return NUMBER;
      }
      plain &= (c >= 'a' && c <= 'z') || c == '\'';
    }
    return plain ? token : letters(token);
  }

  private static String letters(String token) {
    String lower = token.toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(lower.length() + 2);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      switch (c) {
        case 'œ' -> key.append("oe");
        case 'æ' -> key.append("ae");
        default -> key.append(Apostrophes.isApostrophe(c) ? '\'' : c);
      }
    }
    return key.toString();
  }
}
