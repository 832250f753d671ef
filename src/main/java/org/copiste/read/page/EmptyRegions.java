package org.copiste.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.copiste.model.Layout;
import org.copiste.model.Shape;

/**
 * The regions of a page that have a type and no lines. Where segmentation has put a line into a
 * larger region around or beside them, as eScriptorium's often does with page numbers and running
 * titles, the line is of their type all the same.
 */
final class EmptyRegions {
  private record Typed(String type, Shape shape) {}

  private final List<Typed> regions = new ArrayList<>();

  void add(String type, Optional<Shape> shape) {
    if (!type.isEmpty() && shape.isPresent()) {
      regions.add(new Typed(type, shape.get()));
    }
  }

  /** A region whose lines have got the types of the smaller regions in which they stand. */
  Layout.Region typed(Layout.Region region) {
    if (regions.isEmpty()) {
      return region;
    }
    List<Layout.Line> lines = region.lines().stream().map(line -> typed(line, region)).toList();
    return new Layout.Region(region.id(), region.type(), region.shape(), region.rotation(), lines);
  }

  private Layout.Line typed(Layout.Line line, Layout.Region around) {
    if (line.shape().isEmpty()) {
      return line;
    }
    Shape at = line.shape().get();
    double largest = around.shape().map(EmptyRegions::area).orElse(Double.MAX_VALUE);
    return regions.stream()
        .filter(region -> area(region.shape()) < largest && holds(region.shape(), at))
        .min(Comparator.comparingDouble(region -> area(region.shape())))
        .map(region -> line.withType(region.type()))
        .orElse(line);
  }

  /** Whether the middle of a line stands in a region, and the line is not twice as wide. */
  private static boolean holds(Shape region, Shape line) {
    double x = (line.left() + line.right()) / 2.0;
    double y = (line.top() + line.bottom()) / 2.0;
    return region.left() <= x
        && x <= region.right()
        && region.top() <= y
        && y <= region.bottom()
        && line.right() - line.left() < 2.0 * (region.right() - region.left());
  }

  private static double area(Shape shape) {
    return (double) (shape.right() - shape.left()) * (shape.bottom() - shape.top());
  }
}
