package org.copiste.encode.xml;

/**
 * Whether there is a blank between two characters with tags between them.
 *
 * <p>White space beside a visible character in a text node can be trusted, since every editor keeps
 * it. White space alone between two tags cannot: formatters add and remove it. In that case this
 * rule applies, for writing and for restoring alike; where it would be wrong, the TEI has {@code
 * <space quantity="0"/>} or {@code <space quantity="1"/>}.
 */
public final class TagBoundary {
  /** Takes the place of a left character at the beginning of a line. */
  public static final int NOTHING = -1;

  /** Takes the place of a note call that is implied, where it begins a line. */
  public static final int CALL = 0x2060;

  private static final String CLOSES = ".,;:!?…)]»”%°";
  private static final String OPENS = "([«“&—–";

  private TagBoundary() {}

  /** Whether the rule assumes a blank between two code points. */
  public static boolean isBlank(int left, int right) {
    if (left == NOTHING) {
      return false;
    }
    boolean leftEnds =
        Character.isLetterOrDigit(left)
            || Character.getType(left) == Character.NON_SPACING_MARK
            || CLOSES.indexOf(left) >= 0
            || "—–«&".indexOf(left) >= 0;
    boolean rightBegins = Character.isLetterOrDigit(right) || OPENS.indexOf(right) >= 0;
    return leftEnds && rightBegins;
  }
}
