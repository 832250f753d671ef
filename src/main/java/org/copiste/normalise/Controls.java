package org.copiste.normalise;

import java.nio.charset.Charset;
import java.util.List;
import org.copiste.model.Edit;

/**
 * Removes control characters other than line ends, tabs and form feeds. Those from U+0080 on are
 * mostly letters and signs of Windows-1252 whose bytes were decoded as Latin-1; they are replaced
 * by these.
 */
final class Controls implements Rule {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final char FIRST_HIGH = 0x80;
  private static final char LAST_HIGH = 0x9F;

  @Override
  public void find(String text, List<Edit> edits) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean low = c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' || c == 0x7F;
      if (c >= FIRST_HIGH && c <= LAST_HIGH) {
        edits.add(Rule.edit(i, i + 1, windows(c), "control"));
      } else if (low || c == '\uFFFE' || c == '\uFFFF') {
        edits.add(Rule.edit(i, i + 1, "", "control"));
      }
    }
  }

  /** The character of Windows-1252 with the same number; empty if there is none. */
  private static String windows(char c) {
    String letter = new String(new byte[] {(byte) c}, WINDOWS);
    return letter.equals("\uFFFD") || letter.charAt(0) == c ? "" : letter;
  }
}
