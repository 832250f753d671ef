package org.copiste.encode.xml;

/** Offsets in text with supplementary characters. */
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
}
