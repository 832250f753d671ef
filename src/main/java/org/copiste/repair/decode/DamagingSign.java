package org.copiste.repair.decode;

import org.copiste.repair.feature.ScoredEdit;

/**
 * A sign read for a word's last letter: the decoder mends {@code plu»} by adding the letter, and
 * the sign that stood for it has to go, too.
 */
final class DamagingSign {
  /** Signs read for an s, which is about as large. */
  private static final String SIGNS = "»*";

  private static final String LETTER = "s";

  private DamagingSign() {}

  /**
   * An edit that takes the sign behind it along if it adds the letter that the sign stands for.
   *
   * @param text the text that the edit belongs to
   */
  static ScoredEdit takenAlong(String text, ScoredEdit edit) {
    int end = edit.end();
    boolean adds = edit.to().endsWith(LETTER) && !edit.from().endsWith(LETTER);
    if (!adds || end >= text.length() || SIGNS.indexOf(text.charAt(end)) < 0) {
      return edit;
    }
    boolean inWord = end + 1 < text.length() && Character.isLetterOrDigit(text.charAt(end + 1));
    boolean meant = text.charAt(end) == '*' ? hasStarredNote(text) : isOpen(text, end);
    if (inWord || meant) {
      return edit;
    }
    return edit.grown(text.charAt(end));
  }

  /** Whether a quotation is open at a place, so that its mark may close it. */
  private static boolean isOpen(String text, int at) {
    for (int i = at - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (c == '«' || c == '»' || c == '\n' && i > 0 && text.charAt(i - 1) == '\n') {
        return c == '«';
      }
    }
    return false;
  }

  /** Whether a line begins with a star, as a note does whose call it may be. */
  private static boolean hasStarredNote(String text) {
    return text.startsWith("*") || text.contains("\n*");
  }
}
