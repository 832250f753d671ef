package org.copiste.encode.xml;

/** Characters that take two code units. */
public final class Characters {
  private Characters() {}

  /** The same offset, or the next one where it would part the halves of a character. */
  public static int whole(String text, int offset) {
    boolean inside =
        offset > 0
            && offset < text.length()
            && Character.isLowSurrogate(text.charAt(offset))
            && Character.isHighSurrogate(text.charAt(offset - 1));
    return inside ? offset + 1 : offset;
  }
}
