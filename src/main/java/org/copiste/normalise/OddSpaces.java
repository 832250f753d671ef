package org.copiste.normalise;

import java.util.List;
import org.copiste.model.Edit;

/**
 * Turns the spaces of typesetting (en, em, thin, ideographic and others) into plain blanks and
 * removes characters without width. No-break spaces stay: typography needs them, as French does
 * before {@code : ; ! ?}.
 */
final class OddSpaces implements Rule {
  @Override
  public void find(String text, List<Edit> edits) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= '\u2000' && c <= '\u200A') || c == '\u205F' || c == '\u3000') {
        edits.add(Rule.edit(i, i + 1, " ", "space"));
      } else if (c == '\u200B' || c == '\u2060' || c == '\uFEFF') {
        edits.add(Rule.edit(i, i + 1, "", "space"));
      }
    }
  }
}
