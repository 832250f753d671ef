package org.copiste.encode.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.copiste.encode.xml.Attributes;
import org.copiste.encode.xml.Xml;
import org.copiste.model.Block;

/**
 * Writes the content of the division that a letter or another text becomes: what opens it, its main
 * text with sections, what closes it. A block that stands where TEI does not allow its element
 * becomes a paragraph, so that the order of the source is kept.
 */
final class DivisionWriter {
  private static final Set<Block.Kind> IN_OPENER =
      EnumSet.of(Block.Kind.DATELINE, Block.Kind.SALUTE, Block.Kind.ADDRESS, Block.Kind.MARKING);
  private static final Set<Block.Kind> IN_CLOSER =
      EnumSet.of(
          Block.Kind.SIGNED,
          Block.Kind.VALEDICTION,
          Block.Kind.DATELINE,
          Block.Kind.SALUTE,
          Block.Kind.ADDRESS,
          Block.Kind.MARKING);
  private static final Set<Block.Kind> IN_POSTSCRIPT = EnumSet.of(Block.Kind.POSTSCRIPT);

  private final Xml xml;
  private final FlowWriter flow;
  private final BlockWriter blocks;

  DivisionWriter(Xml xml, FlowWriter flow, BlockWriter blocks) {
    this.xml = xml;
    this.flow = flow;
    this.blocks = blocks;
  }

  /**
   * Writes blocks and what stands outside of blocks behind them.
   *
   * @param border where the next division begins
   */
  void write(Outline outline, int border) {
    top(outline.top());
    int open = middle(outline.middle());
    boolean bare = outline.top().isEmpty() && outline.bottom().isEmpty();
    if (outline.middle().isEmpty() && (bare || !outline.bottom().isEmpty())) {
      // TEI requires text between the two ends of a division.
      xml.line().open("p");
      if (bare) {
        flow.leave(border);
      }
      xml.close("p");
    }
    if (outline.bottom().isEmpty()) {
      flow.leave(border);
    }
    for (int i = 0; i < open; i++) {
      xml.lineBeforeClose().close("div");
    }
    bottom(outline.bottom());
    flow.leave(border);
  }

  private void top(List<Block> top) {
    for (int i = 0; i < top.size(); ) {
      if (IN_OPENER.contains(top.get(i).kind())) {
        i = blocks.together("opener", IN_OPENER, top, i);
      } else {
        blocks.part(top.get(i++));
      }
    }
  }

  /** Writes the main text and returns how many divisions are still open. */
  private int middle(List<Block> middle) {
    List<Integer> levels = new ArrayList<>();
    for (int i = 0; i < middle.size(); ) {
      Block block = middle.get(i);
      if (block.kind() == Block.Kind.HEAD) {
        while (!levels.isEmpty() && levels.get(levels.size() - 1) >= block.level()) {
          levels.remove(levels.size() - 1);
          xml.lineBeforeClose().close("div");
        }
        flow.arriveOutside(block.at().start());
        xml.line().open("div", Attributes.of("type", "section").with("n", block.n()));
        levels.add(block.level());
        int end = Outline.openingEnd(middle, i + 1);
        top(middle.subList(i, end));
        i = end;
      } else {
        flow.arriveOutside(block.at().start());
        i = blocks.group(middle, i);
      }
    }
    return levels.size();
  }

  private void bottom(List<Block> bottom) {
    for (int i = 0; i < bottom.size(); ) {
      Block block = bottom.get(i);
      if (IN_CLOSER.contains(block.kind())) {
        i = blocks.together("closer", IN_CLOSER, bottom, i);
      } else if (block.kind() == Block.Kind.POSTSCRIPT) {
        i = blocks.together("postscript", IN_POSTSCRIPT, bottom, i);
      } else {
        blocks.part(bottom.get(i++));
      }
    }
  }
}
