package org.copiste.read.rewrite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/** Dividing and joining outlines that are given as lists of points, x before y. */
public final class Outline {
  private Outline() {}

  /**
   * Where parts of a box or an outline begin and end when their characters are equally wide, a
   * blank between two parts being one character.
   *
   * @return for each part its left and right side
   */
  public static double[][] divide(double left, double right, List<String> parts) {
    int all = parts.stream().mapToInt(String::length).sum() + parts.size() - 1;
    double[][] sides = new double[parts.size()][];
    int done = 0;
    for (int i = 0; i < sides.length; i++) {
      double from = left + (right - left) * done / all;
      done += parts.get(i).length();
      sides[i] = new double[] {from, left + (right - left) * done / all};
      done++;
    }
    return sides;
  }

  /** What of a polygon lies between two upright lines; the box of all where nothing does. */
  public static int[] between(int[] points, int left, int right) {
    int[] cut = cut(cut(points, left, 1), right, -1);
    if (cut.length >= 6) {
      return cut;
    }
    int top = side(points, 1, false);
    int bottom = side(points, 1, true);
    return new int[] {left, top, right, top, right, bottom, left, bottom};
  }

  /** Cuts off what lies beyond an upright line; {@code sign} is 1 if that is on its left. */
  private static int[] cut(int[] points, int line, int sign) {
    List<Integer> kept = new ArrayList<>();
    int count = points.length / 2;
    for (int i = 0; i < count; i++) {
      int x = points[2 * i];
      int y = points[2 * i + 1];
      int nextX = points[2 * ((i + 1) % count)];
      int nextY = points[2 * ((i + 1) % count) + 1];
      boolean in = sign * (x - line) >= 0;
      if (in) {
        kept.addAll(List.of(x, y));
      }
      if (in != sign * (nextX - line) >= 0) {
        double share = (double) (line - x) / (nextX - x);
        kept.addAll(List.of(line, (int) Math.round(y + share * (nextY - y))));
      }
    }
    return kept.stream().mapToInt(Integer::intValue).toArray();
  }

  /** The convex outline around several. */
  public static int[] around(List<int[]> outlines) {
    List<int[]> points = new ArrayList<>();
    for (int[] outline : outlines) {
      for (int i = 0; i + 1 < outline.length; i += 2) {
        points.add(new int[] {outline[i], outline[i + 1]});
      }
    }
    ToIntFunction<int[]> across = point -> point[0];
    points.sort(Comparator.comparingInt(across).thenComparingInt(point -> point[1]));
    List<int[]> hull = new ArrayList<>();
    half(points, hull);
    List<int[]> back = new ArrayList<>(points);
    Collections.reverse(back);
    half(back, hull);
    return hull.stream().flatMapToInt(Arrays::stream).toArray();
  }

  /** One half of the outline around points in their order, without its last point. */
  private static void half(List<int[]> points, List<int[]> hull) {
    int first = hull.size();
    for (int[] point : points) {
      while (hull.size() > first + 1
          && turn(hull.get(hull.size() - 2), hull.get(hull.size() - 1), point) <= 0) {
        hull.remove(hull.size() - 1);
      }
      hull.add(point);
    }
    hull.remove(hull.size() - 1);
  }

  private static long turn(int[] a, int[] b, int[] c) {
    return (long) (b[0] - a[0]) * (c[1] - a[1]) - (long) (b[1] - a[1]) * (c[0] - a[0]);
  }

  /**
   * The least or greatest coordinate.
   *
   * @param axis 0 for x, 1 for y
   */
  public static int side(int[] points, int axis, boolean greatest) {
    int found = points[axis];
    for (int i = axis; i < points.length; i += 2) {
      found = greatest ? Math.max(found, points[i]) : Math.min(found, points[i]);
    }
    return found;
  }

  /** Points as a file writes them, with a comma in each or without any. */
  public static String written(int[] points, boolean comma) {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i + 1 < points.length; i += 2) {
      list.append(i == 0 ? "" : " ").append(points[i]).append(comma ? ',' : ' ');
      list.append(points[i + 1]);
    }
    return list.toString();
  }
}
