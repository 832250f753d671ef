package org.copiste.structure.block;

import java.util.Optional;
import org.copiste.model.Block;

/**
 * What a paragraph is.
 *
 * @param kind its kind
 * @param level the depth of a heading or list item; 0 for a title and for whatever has no depth
 * @param n the number or letter it begins with, as read; empty where it has none
 */
record BlockClass(Block.Kind kind, int level, Optional<String> n) {

  static BlockClass of(Block.Kind kind) {
    return new BlockClass(kind, 0, Optional.empty());
  }
}
