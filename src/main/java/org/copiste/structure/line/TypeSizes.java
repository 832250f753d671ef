package org.copiste.structure.line;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.copiste.model.Layout;

/** The sizes of type of a layout's lines beside that of most of the text. */
final class TypeSizes {
  /**
   * How many times as large as the text the type of a heading is at least: engines take lines in
   * capitals for up to 1.27 times as large as they are.
   */
  static final double LARGER = 1.3;

  /** The same of the type of notes, at most: 8 points beside 10, or 9 beside 11. */
  static final double SMALLER = 0.87;

  /** For each line its size as a multiple of the usual one; 1 where it is not known. */
  private final double[] scales;

  TypeSizes(Lines lines, Layout layout) {
    this.scales = new double[lines.count()];
    Arrays.fill(scales, 1);
    List<Layout.Line> all = layout.pages().stream().flatMap(p -> p.lines().stream()).toList();
    double usual = usual(all);
    for (Layout.Line line : all) {
      if (line.size().isPresent() && usual > 0) {
        scales[lines.lineAt(line.at().start())] = line.size().getAsDouble() / usual;
      }
    }
  }

  /** The size in the middle of the sizes of all characters. */
  private static double usual(List<Layout.Line> lines) {
    Map<Double, Integer> characters = new TreeMap<>();
    for (Layout.Line line : lines) {
      line.size().ifPresent(size -> characters.merge(size, line.at().length(), Integer::sum));
    }
    int left = characters.values().stream().mapToInt(Integer::intValue).sum() / 2;
    double usual = 0;
    for (Map.Entry<Double, Integer> size : characters.entrySet()) {
      usual = left >= 0 ? size.getKey() : usual;
      left -= size.getValue();
    }
    return usual;
  }

  boolean isLarge(int line) {
    return scales[line] >= LARGER;
  }

  boolean isSmall(int line) {
    return scales[line] <= SMALLER;
  }

  /** Whether the size changes so much from the line before that something else begins. */
  boolean changes(int line) {
    double change = scales[line] / scales[line - 1];
    return change >= LARGER || change <= 1 / LARGER;
  }
}
