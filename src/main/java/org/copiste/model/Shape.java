package org.copiste.model;

import java.util.Arrays;

/**
 * An outline on a page: a rectangle with sides along the page's, or a polygon. Coordinates count
 * from the page's upper left corner, to the right and downwards, in the page's {@link Layout.Unit};
 * a file may place something beyond the page's edges.
 */
public final class Shape {
  private final boolean box;

  /** The corners in turn, x before y; of a box the upper left and the lower right one. */
  private final int[] points;

  private Shape(boolean box, int[] points) {
    this.box = box;
    this.points = points;
  }

  /** A rectangle; sides given the wrong way round are turned. */
  public static Shape box(int left, int top, int right, int bottom) {
    return new Shape(
        true,
        new int[] {
          Math.min(left, right), Math.min(top, bottom), Math.max(left, right), Math.max(top, bottom)
        });
  }

  /**
   * A polygon.
   *
   * @param points the corners in turn, x before y
   * @throws IllegalArgumentException if there are fewer than three, or half a corner
   */
  public static Shape polygon(int... points) {
    if (points.length < 6 || points.length % 2 != 0) {
      throw new IllegalArgumentException("not a polygon: " + points.length + " coordinates");
    }
    return new Shape(false, points.clone());
  }

  /** Whether this is a rectangle, so that its four sides say everything. */
  public boolean isBox() {
    return box;
  }

  /** The number of a polygon's corners; two for a box. */
  public int corners() {
    return points.length / 2;
  }

  /** The horizontal place of a corner, counted from 0. */
  public int x(int corner) {
    return points[2 * corner];
  }

  /** The vertical place of a corner, counted from 0. */
  public int y(int corner) {
    return points[2 * corner + 1];
  }

  /** The least x. */
  public int left() {
    return extreme(0, -1);
  }

  /** The least y. */
  public int top() {
    return extreme(1, -1);
  }

  /** The greatest x. */
  public int right() {
    return extreme(0, 1);
  }

  /** The greatest y. */
  public int bottom() {
    return extreme(1, 1);
  }

  private int extreme(int from, int sign) {
    int found = points[from];
    for (int i = from; i < points.length; i += 2) {
      found = sign * points[i] > sign * found ? points[i] : found;
    }
    return found;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Shape shape && box == shape.box && Arrays.equals(points, shape.points);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(points) + Boolean.hashCode(box);
  }

  @Override
  public String toString() {
    return (box ? "box" : "polygon") + Arrays.toString(points);
  }
}
