package org.copiste.encode.xml;

import org.copiste.model.Span;

/** Offsets in text with supplementary characters, and what of it can be seen. */
public final class Characters {
  private Characters() {}

  /** The offset itself, or the next one if it lies between the two halves of a surrogate pair. */
  public static int whole(String text, int offset) {
    boolean inside =
        offset > 0
            && offset < text.length()
            && Character.isLowSurrogate(text.charAt(offset))
            && Character.isHighSurrogate(text.charAt(offset - 1));
    return inside ? offset + 1 : offset;
  }

  /** A span without the white space at its ends and without halves of surrogate pairs. */
  public static Span trimmed(String text, Span at) {
    int start = whole(text, at.start());
    int end = whole(text, at.end());
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return new Span(start, end);
  }

  /** Whether there is a character that counts as text in TEI, where an empty note is invalid. */
  public static boolean isShown(String text) {
    return text.codePoints().anyMatch(c -> Xml.isAllowed(c) && " \t\n\r".indexOf(c) < 0);
  }
}
