package org.copiste.read.alto;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copiste.model.Shape;
import org.copiste.read.page.PageBuilder.ReadLine;
import org.copiste.read.page.ReadingOrder;

/**
 * A block of text of an ALTO page.
 *
 * @param ids its identifier and those of the blocks around it, innermost first
 * @param next the identifier of the block that is read after it, where the file says it
 */
record AltoBlock(
    List<String> ids,
    Optional<String> next,
    String kind,
    Optional<Shape> shape,
    double rotation,
    List<ReadLine> lines) {

  /**
   * The blocks of a page in the order in which they are read: the order of the file, but for blocks
   * that the reading order names, which come first, and for those that {@code IDNEXT} puts behind
   * another.
   */
  static List<AltoBlock> inOrder(List<AltoBlock> blocks, ReadingOrder order) {
    List<AltoBlock> sorted = new ArrayList<>(blocks);
    if (!order.isEmpty()) {
      sorted.sort(Comparator.comparingInt(block -> block.rank(order)));
    }
    Map<String, AltoBlock> byId = new HashMap<>();
    for (AltoBlock block : sorted) {
      block.ids().forEach(id -> byId.putIfAbsent(id, block));
    }
    Set<AltoBlock> followers = none();
    for (AltoBlock block : sorted) {
      block.next().map(byId::get).filter(next -> next != block).ifPresent(followers::add);
    }
    // Blocks that point at each other in a circle follow none but each other.
    Set<AltoBlock> reached = none();
    for (AltoBlock block : sorted) {
      if (!followers.contains(block)) {
        follow(block, byId, reached, new ArrayList<>());
      }
    }
    Set<AltoBlock> done = none();
    List<AltoBlock> read = new ArrayList<>();
    for (AltoBlock block : sorted) {
      if (!followers.contains(block) || !reached.contains(block)) {
        follow(block, byId, done, read);
      }
    }
    return read;
  }

  /** A set by identity: a page may have two blocks of the same content. */
  private static Set<AltoBlock> none() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  private static void follow(
      AltoBlock first, Map<String, AltoBlock> byId, Set<AltoBlock> done, List<AltoBlock> read) {
    Optional<AltoBlock> block = Optional.of(first);
    while (block.isPresent() && done.add(block.get())) {
      read.add(block.get());
      block = block.get().next().map(byId::get);
    }
  }

  private int rank(ReadingOrder order) {
    return ids.stream()
        .map(order::rank)
        .filter(rank -> rank.isPresent())
        .mapToInt(rank -> rank.getAsInt())
        .findFirst()
        .orElse(Integer.MAX_VALUE);
  }
}
