package org.copiste.encode.layout;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.copiste.model.Block;

/**
 * Blocks that stand between the parts of another one and are written inside it, such as an address
 * at the foot of a page in the midst of a paragraph.
 */
public final class Insets {
  /** What TEI allows inside a paragraph and the like. */
  private static final Set<Block.Kind> INSIDE =
      EnumSet.of(Block.Kind.ADDRESS, Block.Kind.MARKING, Block.Kind.LETTERHEAD);

  /** What is written in several elements, none of which is the place for another block. */
  private static final Set<Block.Kind> CLOSED = EnumSet.of(Block.Kind.ADDRESS, Block.Kind.ROW);

  private Insets() {}

  /** Whether a block of one kind may be written inside one of another. */
  public static boolean mayStandIn(Block.Kind inner, Block.Kind outer) {
    return INSIDE.contains(inner) && !CLOSED.contains(outer);
  }

  /** The blocks that stand inside others, in order. */
  public static Set<Block> among(List<Block> blocks) {
    Set<Block> insets = new LinkedHashSet<>();
    int end = 0;
    for (Block block : blocks) {
      if (block.at().end() <= end) {
        insets.add(block);
      }
      end = Math.max(end, block.at().end());
    }
    return insets;
  }
}
