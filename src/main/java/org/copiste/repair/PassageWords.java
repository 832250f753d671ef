package org.copiste.repair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copiste.language.text.Apostrophes;
import org.copiste.model.Span;

/** Cuts a text into tokens; everything between tokens is a separator and stays as it is. */
final class PassageWords {
  private PassageWords() {}

  /**
   * The tokens of parts of a text, in order; offsets count from the text's beginning. Equal words
   * are one object, since a volume has a million words and a hundredth as many different ones.
   */
  static List<List<PassageWord>> tokens(CharSequence text, List<Span> parts) {
    Map<String, String> words = new HashMap<>();
    return parts.stream().map(part -> tokens(text, part, words)).toList();
  }

  private static List<PassageWord> tokens(
      CharSequence text, Span within, Map<String, String> words) {
    List<PassageWord> tokens = new ArrayList<>();
    int i = within.start();
    while (i < within.end()) {
      if (!isPart(text, i)) {
        i++;
        continue;
      }
      int start = i;
      while (i < within.end() && isPart(text, i)) {
        i++;
      }
      if (i < within.end() && Apostrophes.isApostrophe(text.charAt(i))) {
        i++;
      }
      String word = text.subSequence(start, i).toString();
      String same = words.putIfAbsent(word, word);
      tokens.add(new PassageWord(new Span(start, i), same == null ? word : same));
    }
    return tokens;
  }

  private static boolean isPart(CharSequence text, int i) {
    char c = text.charAt(i);
    if (c == '|') {
      return true;
    }
    if (Character.isSurrogate(c)) {
      int at = Character.isLowSurrogate(c) && i > 0 ? i - 1 : i;
      return Character.isLetterOrDigit(Character.codePointAt(text, at));
    }
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
