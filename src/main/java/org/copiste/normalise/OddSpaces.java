package org.copiste.normalise;

import java.util.List;
import org.copiste.model.Edit;

/**
 * Reads the spaces of typesetting (en, em, thin, ideographic …) as a plain blank and leaves out
 * what has no width. The no-break spaces stay: French puts them before {@code : ; ! ?}.
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
