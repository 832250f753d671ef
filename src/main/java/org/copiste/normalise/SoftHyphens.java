package org.copiste.normalise;

import java.util.List;
import org.copiste.model.Edit;

/**
 * Removes soft hyphens, together with a line end after them where a letter follows: there the soft
 * hyphen says that the word continues. Other hyphens are left to the repair, which knows words.
 */
final class SoftHyphens implements Rule {
  private static final char SOFT_HYPHEN = '\u00AD';

  @Override
  public void find(String text, List<Edit> edits) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != SOFT_HYPHEN) {
        continue;
      }
      int end = i + 1;
      if (end < text.length() && text.charAt(end) == '\r') {
        end++;
      }
      if (end < text.length() && text.charAt(end) == '\n') {
        end++;
      }
      boolean wordGoesOn = end < text.length() && Character.isLetter(text.charAt(end));
      edits.add(Rule.edit(i, wordGoesOn ? end : i + 1, "", "hyphen"));
    }
  }
}
