package org.copiste.read.page;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.copiste.model.Shape;

/** Numbers as the programs that write layouts put them down. */
public final class Measures {
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][-+]?\\d+)?");

  /** Most engines count in whole percent, and a volume has a million words. */
  private static final List<OptionalDouble> PERCENT =
      IntStream.rangeClosed(0, 100).mapToObj(n -> OptionalDouble.of(n / 100.0)).toList();

  private Measures() {}

  /** A number; empty for anything else. */
  public static OptionalDouble number(Optional<String> value) {
    if (value.isEmpty() || !NUMBER.matcher(value.get().strip()).matches()) {
      return OptionalDouble.empty();
    }
    double number = Double.parseDouble(value.get().strip());
    return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
  }

  /** A coordinate, rounded; 0 for anything that is not a number. */
  public static int coordinate(Optional<String> value) {
    return rounded(number(value).orElse(0));
  }

  /** A number above 0. */
  public static OptionalDouble positive(Optional<String> value) {
    OptionalDouble number = number(value);
    return number.orElse(0) > 0 ? number : OptionalDouble.empty();
  }

  /** A confidence as a share of 1; a number above 1 counts as a percentage. */
  public static OptionalDouble confidence(Optional<String> value) {
    OptionalDouble number = number(value);
    if (number.isEmpty()) {
      return number;
    }
    double share = number.getAsDouble() > 1 ? number.getAsDouble() / 100 : number.getAsDouble();
    double within = Math.max(0, Math.min(1, share));
    int percent = (int) Math.round(within * 100);
    return percent / 100.0 == within ? PERCENT.get(percent) : OptionalDouble.of(within);
  }

  /** The numbers of a list, rounded, however they are parted. */
  public static int[] numbers(String list) {
    Matcher number = NUMBER.matcher(list);
    return number.results().mapToInt(n -> rounded(Double.parseDouble(n.group()))).toArray();
  }

  /** The outline that a list of points gives: a polygon, or the box of fewer than three points. */
  public static Optional<Shape> outline(int[] points) {
    if (points.length % 2 != 0 || points.length < 4) {
      return Optional.empty();
    }
    return Optional.of(
        points.length == 4
            ? Shape.box(points[0], points[1], points[2], points[3])
            : Shape.polygon(points));
  }

  /** A width and a height from the upper left corner; empty unless all four are numbers. */
  public static Optional<Shape> box(
      OptionalDouble left, OptionalDouble top, OptionalDouble width, OptionalDouble height) {
    if (left.isEmpty() || top.isEmpty() || width.isEmpty() || height.isEmpty()) {
      return Optional.empty();
    }
    double x = left.getAsDouble();
    double y = top.getAsDouble();
    return Optional.of(
        Shape.box(
            rounded(x),
            rounded(y),
            rounded(x + width.getAsDouble()),
            rounded(y + height.getAsDouble())));
  }

  private static int rounded(double number) {
    return (int) Math.max(-LIMIT, Math.min(LIMIT, Math.round(number)));
  }

  /** No page is so large; sums of coordinates stay far from overflow. */
  private static final long LIMIT = 100_000_000;
}
