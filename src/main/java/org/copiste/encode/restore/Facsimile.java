package org.copiste.encode.restore;

import java.util.List;
import java.util.Map;

/**
 * The images that a TEI document names, and where the lines of its source are on them.
 *
 * @param surfaces in order
 * @param lines the place of each line that has one, by the line's number from 1
 */
public record Facsimile(List<Surface> surfaces, Map<Integer, Place> lines) {

  /** Copies list and map. */
  public Facsimile {
    surfaces = List.copyOf(surfaces);
    lines = Map.copyOf(lines);
  }

  /**
   * A surface.
   *
   * @param urls the images that show it, as the document names them
   * @param box its outline: left, upper, right, lower edge; four zeros where it is not said
   */
  public record Surface(List<String> urls, List<Integer> box) {
    /** Copies the lists. */
    public Surface {
      urls = List.copyOf(urls);
      box = List.copyOf(box);
    }
  }

  /**
   * Where a line is.
   *
   * @param surface the surface's place in the list, from 0
   * @param box the line's outline in the surface's units: left, upper, right, lower edge
   */
  public record Place(int surface, List<Integer> box) {
    /** Copies the list. */
    public Place {
      box = List.copyOf(box);
    }
  }
}
