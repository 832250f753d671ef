package org.copiste.read.pagexml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.copiste.model.Shape;
import org.copiste.read.page.PageBuilder.ReadLine;
import org.copiste.read.page.ReadingOrder;

/**
 * A region of a PAGE file with those inside it.
 *
 * @param index its place among its neighbours by {@code custom}
 */
record PageRegion(
    Optional<String> id,
    String type,
    Optional<Shape> shape,
    double rotation,
    OptionalInt index,
    List<ReadLine> lines,
    List<PageRegion> inside) {

  /** A region and the place at which it is read. */
  private record Ranked(PageRegion region, int rank) {}

  /**
   * Regions and those inside them in the order of reading: as the file's reading order has them,
   * those that it does not name last, or by their own indexes, or as they stand in the file. A
   * region that the reading order does not name follows the one around it.
   */
  static List<PageRegion> inOrder(List<PageRegion> regions, ReadingOrder order) {
    List<Ranked> ranked = new ArrayList<>();
    flatten(regions, order, Integer.MAX_VALUE, ranked);
    ranked.sort(Comparator.comparingInt(Ranked::rank));
    return ranked.stream().map(Ranked::region).toList();
  }

  private static void flatten(
      List<PageRegion> regions, ReadingOrder order, int around, List<Ranked> into) {
    for (PageRegion region : ReadingOrder.byIndex(regions, PageRegion::index)) {
      OptionalInt own = region.id().map(order::rank).orElse(OptionalInt.empty());
      int rank = own.orElse(around);
      into.add(new Ranked(region, rank));
      flatten(region.inside(), order, rank, into);
    }
  }
}
