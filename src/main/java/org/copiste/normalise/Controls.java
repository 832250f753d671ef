package org.copiste.normalise;

import java.util.List;
import org.copiste.model.Edit;

/** Leaves out stray control characters; line ends, tabs and form feeds are no strays. */
final class Controls implements Rule {
  @Override
  public void find(String text, List<Edit> edits) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean stray =
          (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f') || (c >= 0x7F && c < 0xA0);
      if (stray || c == '\uFFFE' || c == '\uFFFF') {
        edits.add(Rule.edit(i, i + 1, "", "control"));
      }
    }
  }
}
