package org.copiste.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copiste.model.Layout;
import org.copiste.model.Shape;
import org.copiste.model.Span;

/** Puts the lines of a page one after the other, in the order in which they are to be read. */
public final class PageBuilder {
  private final StringBuilder text = new StringBuilder();
  private final List<Layout.Region> regions = new ArrayList<>();
  private final EmptyRegions empty = new EmptyRegions();

  /**
   * A line that has been read.
   *
   * @param text its characters, not empty
   * @param line where it stands; offsets count from its own beginning
   */
  public record ReadLine(String text, Layout.Line line) {}

  /** Adds a region; one without lines only tells the type of lines that stand in its place. */
  public void region(
      Optional<String> id,
      String type,
      Optional<Shape> shape,
      double rotation,
      List<ReadLine> lines) {
    if (lines.isEmpty()) {
      empty.add(type, shape);
      return;
    }
    List<Layout.Line> placed = new ArrayList<>();
    for (ReadLine line : lines) {
      placed.add(line.line().shift(text.length()));
      text.append(line.text()).append('\n');
    }
    regions.add(new Layout.Region(id, type, shape, rotation, placed));
  }

  /** The page. */
  public PageText page(
      Optional<String> id, Optional<String> image, int width, int height, Layout.Unit unit) {
    Span all = new Span(0, text.length());
    List<Layout.Region> typed = regions.stream().map(empty::typed).toList();
    return new PageText(
        text.toString(), new Layout.Page(all, id, image, width, height, unit, typed));
  }
}
