package org.copiste.encode.xml;

/**
 * What stands between two characters of a line that tags part.
 *
 * <p>White space in a text node beside a visible character is kept by every editor, so it is
 * trusted. White space that stands alone between two tags is not: formatters add and remove it.
 * There this rule decides, and where it would decide wrongly the encoding says the truth by {@code
 * <space quantity="0"/>} or {@code <space quantity="1"/>}.
 */
public final class TagBoundary {
  /** Stands for the beginning of a line. */
  public static final int NOTHING = -1;

  /** Stands for a call that only its note says, where it begins a line. */
  public static final int CALL = 0x2060;

  private static final String CLOSES = ".,;:!?…)]»”%°";
  private static final String OPENS = "([«“&—–";

  private TagBoundary() {}

  /** Whether there is one blank between two code points, as far as their kind tells. */
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
