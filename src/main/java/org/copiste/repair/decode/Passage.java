package org.copiste.repair.decode;

import java.util.List;
import org.copiste.language.ngram.WordKey;

/**
 * Tokens that are decoded together, and what stands between them.
 *
 * @param text the whole text
 * @param tokens those of this passage
 */
record Passage(CharSequence text, List<Token> tokens) {

  /** What follows a token, up to the next one or the end of its line. */
  String gap(int token) {
    int from = tokens.get(token).end();
    int to =
        token + 1 < tokens.size()
            ? tokens.get(token + 1).start()
            : Math.min(text.length(), from + 1);
    return text.subSequence(from, to).toString();
  }

  /** Whether a token is elided with blanks around its apostrophe: {@code d ' été}. */
  boolean elidesApart(int token) {
    String mark = gap(token).strip();
    return mark.length() == 1
        && Tokens.isApostrophe(mark.charAt(0))
        && token + 1 < tokens.size()
        && Tokens.isElided(tokens.get(token).text())
        && Character.isLetter(tokens.get(token + 1).text().charAt(0));
  }

  /** The class of the punctuation after a token, or the empty text. */
  String punctuation(int token) {
    return punctuation(gap(token));
  }

  static String punctuation(CharSequence gap) {
    boolean pause = false;
    int lines = 0;
    for (int i = 0; i < gap.length(); i++) {
      switch (gap.charAt(i)) {
        case '.', '!', '?', '…' -> {
          return WordKey.STOP;
        }
        case ',', ';', ':' -> pause = true;
        case '\n' -> lines++;
        default -> {}
      }
    }
    return lines > 1 ? WordKey.STOP : pause ? WordKey.PAUSE : "";
  }

  /** Whether a sentence begins with this token: 1 yes, 0 no, -1 one cannot tell. */
  int begins(int token) {
    int from = token == 0 ? -1 : tokens.get(token - 1).end();
    if (from < 0) {
      return 1;
    }
    CharSequence gap = text.subSequence(from, tokens.get(token).start());
    if (punctuation(gap).equals(WordKey.STOP)) {
      return 1;
    }
    for (int i = 0; i < gap.length(); i++) {
      char c = gap.charAt(i);
      if (c != ' ' && c != '\n' && c != ',' && c != ';' && c != '\'') {
        return -1;
      }
    }
    return 0;
  }
}
