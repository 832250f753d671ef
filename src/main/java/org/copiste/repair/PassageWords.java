package org.copiste.repair;

import java.util.ArrayList;
import java.util.List;
import org.copiste.language.text.Apostrophes;
import org.copiste.model.Span;

/** Cuts a text into tokens; everything between tokens is a separator and stays as it is. */
final class PassageWords {
  private PassageWords() {}

  /** The tokens of a part of the text, in order; offsets count from the text's beginning. */
  public static List<PassageWord> tokens(CharSequence text, Span within) {
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
      tokens.add(new PassageWord(new Span(start, i), text.subSequence(start, i).toString()));
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
