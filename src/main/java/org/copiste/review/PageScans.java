package org.copiste.review;

import java.util.List;
import java.util.Map;

/**
 * The images of a document's pages and where its lines stand on them.
 *
 * @param images those that a browser can show
 * @param lines the outline of each line that is on one of them, by the line's number from 1
 */
public record PageScans(List<Image> images, Map<Integer, Box> lines) {
  /** No images. */
  public static final PageScans NONE = new PageScans(List.of(), Map.of());

  /** Copies list and map. */
  public PageScans {
    images = List.copyOf(images);
    lines = Map.copyOf(lines);
  }

  /**
   * An image.
   *
   * @param url where it lies, as a reference from the page
   * @param width its width in the unit of the outlines
   * @param height its height in the same unit
   */
  public record Image(String url, int width, int height) {}

  /**
   * The outline of a line.
   *
   * @param image the image's place in the list, from 0
   * @param x from the image's left edge
   * @param y from its upper edge
   */
  public record Box(int image, int x, int y, int width, int height) {}
}
