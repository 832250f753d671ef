package org.copiste.language.train;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.copiste.language.ngram.WordKey;
import org.copiste.language.text.Apostrophes;

/**
 * Cuts a text into the keys of the language model: words, elided words with their apostrophe, and
 * one class for all the punctuation between two words. Hyphens and quotation marks only separate
 * words.
 */
final class KeyTokenizer {
  private static final Pattern BLANK_LINE = Pattern.compile("\\R[ \t]*\\R");

  private KeyTokenizer() {}

  /**
   * Passes on the keys of a text in order. A blank line ends a paragraph; in a text without blank
   * lines every line is a paragraph.
   */
  static void of(String text, Consumer<String> to) {
    int linesInParagraph = BLANK_LINE.matcher(text).find() ? 1 : 0;
    int n = text.length();
    int i = 0;
    boolean begun = false;
    while (i < n) {
      int gap = i;
      while (i < n && !Character.isLetterOrDigit(text.charAt(i))) {
        i++;
      }
      String mark = i == n ? WordKey.STOP : punctuation(text, gap, i, linesInParagraph);
      if (begun && !mark.isEmpty()) {
        to.accept(mark);
      }
      int word = i;
      while (i < n && Character.isLetterOrDigit(text.charAt(i))) {
        i++;
      }
      if (i > word) {
        i += elides(text, i) ? 1 : 0;
        to.accept(WordKey.of(text.substring(word, i)));
        begun = true;
      }
    }
    if (begun && n > 0 && Character.isLetterOrDigit(text.charAt(n - 1))) {
      to.accept(WordKey.STOP);
    }
  }

  private static boolean elides(String text, int at) {
    if (at + 1 >= text.length() || !Apostrophes.isApostrophe(text.charAt(at))) {
      return false;
    }
    char next = text.charAt(at + 1);
    return Character.isLetterOrDigit(next) || next == '«' || next == '“';
  }

  private static String punctuation(String text, int from, int to, int linesInParagraph) {
    boolean pause = false;
    int lines = 0;
    for (int i = from; i < to; i++) {
      switch (text.charAt(i)) {
        case '.', '!', '?', '…' -> {
          return WordKey.STOP;
        }
        case ',', ';', ':' -> pause = true;
        case '\n' -> lines++;
        default -> {}
      }
    }
    return lines > linesInParagraph ? WordKey.STOP : pause ? WordKey.PAUSE : "";
  }
}
