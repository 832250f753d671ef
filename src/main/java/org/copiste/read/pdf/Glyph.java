package org.copiste.read.pdf;

import org.copiste.model.Layout;

/**
 * A character as it is printed, seen so that its text runs to the right. Measures are in points
 * from the page's upper left corner after the page has been turned by {@code turn}.
 *
 * @param text what it stands for: mostly one character, several for a ligature; a blank for a space
 * @param turn quarter turns counter-clockwise by which its text is turned on the page, 0 to 3
 * @param left where it begins along the line
 * @param right where it ends
 * @param base how far down the line on which it stands is
 * @param size the size of its type
 * @param style how it is printed
 */
record Glyph(
    String text,
    int turn,
    double left,
    double right,
    double base,
    double size,
    Layout.Style style) {

  /** Type reaches so far above the line on which it stands, as a share of its size. */
  static final double ASCENT = 0.75;

  /** Type reaches so far below, as a share of its size. */
  static final double DESCENT = 0.25;

  double top() {
    return base - ASCENT * size;
  }

  double bottom() {
    return base + DESCENT * size;
  }

  boolean isBlank() {
    return text.isBlank();
  }

  /**
   * Whether both stand on one line, the one above or below the other by at most half its height.
   */
  boolean isLevelWith(Glyph other) {
    double overlap = Math.min(bottom(), other.bottom()) - Math.max(top(), other.top());
    return turn == other.turn && overlap >= Math.min(size, other.size) / 2;
  }
}
