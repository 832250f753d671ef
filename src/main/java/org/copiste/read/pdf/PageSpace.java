package org.copiste.read.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.copiste.model.Layout;
import org.copiste.model.Shape;

/**
 * From the coordinates of a PDF page to those of the page as it is shown: from its upper left
 * corner downwards, cropped and turned as the page asks for.
 */
final class PageSpace {
  /** Points are too coarse to be rounded to whole numbers, so a page is measured in finer units. */
  static final Layout.Unit UNIT = Layout.Unit.INCH1200;

  private static final double UNITS_PER_POINT = 1200.0 / 72;

  private final PDRectangle crop;
  private final int rotation;

  PageSpace(PDPage page) {
    crop = page.getCropBox();
    rotation = page.getRotation();
  }

  /** The width of the page as it is shown, in points. */
  double width() {
    return rotation % 180 == 0 ? crop.getWidth() : crop.getHeight();
  }

  /** The height of the page as it is shown, in points. */
  double height() {
    return rotation % 180 == 0 ? crop.getHeight() : crop.getWidth();
  }

  /** Quarter turns counter-clockwise by which text with this matrix is turned, as it is shown. */
  int turn(Matrix text) {
    double degrees =
        Math.toDegrees(Math.atan2(text.getValue(0, 1), text.getValue(0, 0))) - rotation;
    return Math.floorMod(Math.round(degrees / 90), 4);
  }

  /** Where a place of the PDF page is shown. */
  double[] shown(double x, double y) {
    double fromLeft = x - crop.getLowerLeftX();
    double fromFoot = y - crop.getLowerLeftY();
    return switch (rotation) {
      case 90 -> new double[] {fromFoot, fromLeft};
      case 180 -> new double[] {crop.getWidth() - fromLeft, fromFoot};
      case 270 -> new double[] {crop.getHeight() - fromFoot, crop.getWidth() - fromLeft};
      default -> new double[] {fromLeft, crop.getHeight() - fromFoot};
    };
  }

  /** A shown place on the page turned so that text with this turn runs to the right. */
  double[] turned(double[] shown, int turn) {
    return switch (turn) {
      case 1 -> new double[] {height() - shown[1], shown[0]};
      case 2 -> new double[] {width() - shown[0], height() - shown[1]};
      case 3 -> new double[] {shown[1], width() - shown[0]};
      default -> shown;
    };
  }

  /** A box on the turned page as a shape on the page as it is shown. */
  Shape shape(int turn, double left, double top, double right, double bottom) {
    double[] one = back(turn, left, top);
    double[] other = back(turn, right, bottom);
    return Shape.box(units(one[0]), units(one[1]), units(other[0]), units(other[1]));
  }

  private double[] back(int turn, double u, double v) {
    return switch (turn) {
      case 1 -> new double[] {v, height() - u};
      case 2 -> new double[] {width() - u, height() - v};
      case 3 -> new double[] {width() - v, u};
      default -> new double[] {u, v};
    };
  }

  static int units(double points) {
    return (int) Math.round(Math.max(-1e6, Math.min(1e6, points)) * UNITS_PER_POINT);
  }
}
