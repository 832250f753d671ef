package org.copiste.normalise;

import java.util.List;
import org.copiste.model.Edit;

/**
 * Resolves the typographic ligatures that Unicode has for compatibility: {@code ﬁ} becomes {@code
 * fi}. The letters œ and æ are no such ligatures and stay.
 */
final class Ligatures implements Rule {
  private static final char FIRST = '\uFB00';
  private static final String[] LETTERS = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

  @Override
  public void find(String text, List<Edit> edits) {
    for (int i = 0; i < text.length(); i++) {
      int which = text.charAt(i) - FIRST;
      if (which >= 0 && which < LETTERS.length) {
        edits.add(Rule.edit(i, i + 1, LETTERS[which], "ligature"));
      }
    }
  }
}
