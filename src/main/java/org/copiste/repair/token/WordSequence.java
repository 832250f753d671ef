package org.copiste.repair.token;

import java.util.List;
import org.copiste.language.ngram.WordKey;
import org.copiste.language.text.Apostrophes;

/** A run of tokens that is decoded as a unit, and the gaps between them. Immutable. */
public final class WordSequence {
  private final CharSequence text;
  private final List<OcrWord> tokens;

  /** What follows each token. */
  private final String[] gaps;

  /** The class of the punctuation in it, or the empty text. */
  private final String[] marks;

  /**
   * Cuts what stands between tokens.
   *
   * @param text the whole text
   * @param tokens those of this passage
   */
  public WordSequence(CharSequence text, List<OcrWord> tokens) {
    this.text = text;
    this.tokens = List.copyOf(tokens);
    this.gaps = new String[tokens.size()];
    this.marks = new String[tokens.size()];
    for (int i = 0; i < gaps.length; i++) {
      int from = tokens.get(i).end();
      boolean last = i + 1 == gaps.length;
      int to = last ? Math.min(text.length(), from + 1) : tokens.get(i + 1).start();
      gaps[i] = text.subSequence(from, to).toString();
      marks[i] = punctuation(gaps[i]);
    }
  }

  /** The whole text. */
  public CharSequence text() {
    return text;
  }

  public List<OcrWord> tokens() {
    return tokens;
  }

  /** What follows a token, up to the next one or the end of its line. */
  public String gap(int token) {
    return gaps[token];
  }

  /** Whether a token is elided with blanks around its apostrophe: {@code d ' été}. */
  public boolean elidesApart(int token) {
    String mark = gaps[token].strip();
    return mark.length() == 1
        && Apostrophes.isApostrophe(mark.charAt(0))
        && token + 1 < tokens.size()
        && OcrWords.isElided(tokens.get(token).text())
        && Character.isLetter(tokens.get(token + 1).text().charAt(0));
  }

  /** Whether an apostrophe that is no part of it comes next. */
  public boolean apostropheFollows(int token) {
    String gap = gaps[token].strip();
    return !gap.isEmpty() && Apostrophes.isApostrophe(gap.charAt(0));
  }

  /** The class of the punctuation after a token, or the empty text. */
  public String punctuation(int token) {
    return marks[token];
  }

  public static String punctuation(CharSequence gap) {
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
  public int begins(int token) {
    if (token == 0 || marks[token - 1].equals(WordKey.STOP)) {
      return 1;
    }
    String gap = gaps[token - 1];
    for (int i = 0; i < gap.length(); i++) {
      char c = gap.charAt(i);
      if (c != ' ' && c != '\n' && c != ',' && c != ';' && c != '\'') {
        return -1;
      }
    }
    return 0;
  }
}
