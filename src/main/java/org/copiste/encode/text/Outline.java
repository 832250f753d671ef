package org.copiste.encode.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.copiste.model.Block;

/** The blocks that open a letter or another text, its main text, and those that close it. */
record Outline(List<Block> top, List<Block> middle, List<Block> bottom) {
  private static final Set<Block.Kind> OPENING =
      EnumSet.of(
          Block.Kind.HEAD,
          Block.Kind.SUBJECT,
          Block.Kind.LETTERHEAD,
          Block.Kind.BYLINE,
          Block.Kind.DATELINE,
          Block.Kind.SALUTE,
          Block.Kind.ADDRESS,
          Block.Kind.MARKING);
  private static final Set<Block.Kind> CLOSING =
      EnumSet.of(
          Block.Kind.LETTERHEAD,
          Block.Kind.SIGNED,
          Block.Kind.VALEDICTION,
          Block.Kind.DATELINE,
          Block.Kind.SALUTE,
          Block.Kind.ADDRESS,
          Block.Kind.MARKING,
          Block.Kind.POSTSCRIPT,
          Block.Kind.TRAILER);

  static Outline of(List<Block> blocks) {
    int first = 0;
    while (first < blocks.size() && OPENING.contains(blocks.get(first).kind())) {
      first++;
    }
    int last = blocks.size();
    while (last > first && CLOSING.contains(blocks.get(last - 1).kind())) {
      last--;
    }
    return new Outline(
        blocks.subList(0, first), blocks.subList(first, last), blocks.subList(last, blocks.size()));
  }

  /** The index after those blocks from an index on that may open a section below its heading. */
  static int openingEnd(List<Block> blocks, int from) {
    int end = from;
    while (end < blocks.size()
        && blocks.get(end).kind() != Block.Kind.HEAD
        && OPENING.contains(blocks.get(end).kind())) {
      end++;
    }
    return end;
  }
}
