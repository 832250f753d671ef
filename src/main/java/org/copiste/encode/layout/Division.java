package org.copiste.encode.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copiste.model.Block;
import org.copiste.model.Letter;

/**
 * A stretch of the running text that becomes a division: a letter, or what stands between letters.
 *
 * @param letter empty if the blocks belong to none
 * @param blocks none only in a document without blocks
 */
public record Division(Optional<Letter> letter, List<Block> blocks) {

  /**
   * The divisions of a document in order, at least one.
   *
   * @param letters in order, disjoint
   * @param blocks in order
   */
  public static List<Division> of(List<Letter> letters, List<Block> blocks) {
    List<Division> divisions = new ArrayList<>();
    int from = 0;
    int next = 0;
    Optional<Letter> open = Optional.empty();
    for (int i = 0; i < blocks.size(); i++) {
      int start = blocks.get(i).at().start();
      while (next < letters.size() && letters.get(next).at().end() <= start) {
        next++;
      }
      boolean inside = next < letters.size() && letters.get(next).at().contains(start);
      Optional<Letter> here = inside ? Optional.of(letters.get(next)) : Optional.empty();
      if (i > 0 && !here.equals(open)) {
        divisions.add(new Division(open, blocks.subList(from, i)));
        from = i;
      }
      open = here;
    }
    divisions.add(new Division(open, blocks.subList(from, blocks.size())));
    return divisions;
  }

  /** Where the first block begins. */
  public int start() {
    return blocks.get(0).at().start();
  }

  /** Where the last block ends. */
  public int end() {
    return blocks.get(blocks.size() - 1).at().end();
  }
}
