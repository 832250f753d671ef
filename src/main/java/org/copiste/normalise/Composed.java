package org.copiste.normalise;

import java.text.Normalizer;
import java.util.List;
import org.copiste.model.Edit;

/**
 * Composes a letter and the combining marks after it into one character (Unicode form NFC), so that
 * {@code e} with a combining acute is found as {@code é}. By the Unicode standard both are the same
 * text.
 */
final class Composed implements Rule {
  @Override
  public void find(String text, List<Edit> edits) {
    if (Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
      return;
    }
    int n = text.length();
    for (int i = 0; i < n; ) {
      int end = i + Character.charCount(text.codePointAt(i));
      while (end < n && isMark(text.codePointAt(end))) {
        end += Character.charCount(text.codePointAt(end));
      }
      String cluster = text.substring(i, end);
      String composed = Normalizer.normalize(cluster, Normalizer.Form.NFC);
      if (!composed.equals(cluster)) {
        edits.add(Rule.edit(i, end, composed, "unicode"));
      }
      i = end;
    }
  }

  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
