package org.copiste.encode.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.copiste.encode.layout.EncodingLayout;
import org.copiste.encode.xml.Attributes;
import org.copiste.encode.xml.Xml;
import org.copiste.model.Block;
import org.copiste.model.Span;

/** Writes blocks, and combines items, verse lines, rows and speeches to lists and the like. */
final class BlockWriter {
  /** What a speaker's name may be followed by in the same speech. */
  private static final Set<Block.Kind> SPOKEN =
      EnumSet.of(Block.Kind.P, Block.Kind.L, Block.Kind.STAGE);

  private final EncodingLayout layout;
  private final Xml xml;
  private final FlowWriter flow;
  private final String text;
  private final BlockSplitter pieces;

  BlockWriter(EncodingLayout layout, Xml xml, FlowWriter flow) {
    this.layout = layout;
    this.text = layout.text;
    this.pieces = new BlockSplitter(layout);
    this.xml = xml;
    this.flow = flow;
  }

  /**
   * Writes the block at an index with the others of its list, stanza, table or speech, and returns
   * the index after them.
   */
  int group(List<Block> blocks, int from) {
    Block.Kind first = blocks.get(from).kind();
    return switch (first) {
      case ITEM -> together("list", EnumSet.of(first), blocks, from);
      case L -> together("lg", EnumSet.of(first), blocks, from);
      case ROW -> together("table", EnumSet.of(first), blocks, from);
      case SPEAKER -> together("sp", SPOKEN, blocks, from);
      case STAGE, LETTERHEAD -> {
        part(blocks.get(from));
        yield from + 1;
      }
      default -> {
        paragraph(blocks.get(from));
        yield from + 1;
      }
    };
  }

  /** Writes a block and those of some kinds that follow it inside one element. */
  int together(String around, Set<Block.Kind> kinds, List<Block> blocks, int from) {
    int end = from + 1;
    while (end < blocks.size() && kinds.contains(blocks.get(end).kind())) {
      end++;
    }
    flow.arriveOutside(blocks.get(from).at().start());
    xml.line().open(around);
    blocks.subList(from, end).forEach(this::part);
    xml.lineBeforeClose().close(around);
    return end;
  }

  /** Writes a block as the element of its kind, in a place where TEI allows that. */
  void part(Block block) {
    flow.arriveOutside(block.at().start());
    switch (block.kind()) {
      case HEAD -> simple("head", block, Attributes.NONE);
      case BYLINE -> simple("byline", block, Attributes.NONE);
      case DATELINE -> simple("dateline", block, Attributes.NONE);
      case SALUTE -> simple("salute", block, Attributes.NONE);
      case SIGNED -> simple("signed", block, Attributes.NONE);
      case TRAILER -> simple("trailer", block, Attributes.NONE);
      case MARKING -> simple("seg", block, Attributes.of("type", "marking"));
      case SUBJECT -> simple("head", block, Attributes.of("type", "subject"));
      case LETTERHEAD -> simple("fw", block, Attributes.of("type", "letterhead"));
      case VALEDICTION -> simple("salute", block, Attributes.NONE);
      case ITEM -> simple("item", block, Attributes.NONE.with("n", block.n()));
      case L -> simple("l", block, Attributes.NONE.with("n", block.n()));
      case ADDRESS -> nested("address", "addrLine", pieces.lines(block));
      case POSTSCRIPT -> simple("p", block, Attributes.NONE);
      case ROW -> nested("row", "cell", pieces.cells(block));
      case SPEAKER -> simple("speaker", block, Attributes.NONE);
      case STAGE -> simple("stage", block, Attributes.NONE);
      case P -> paragraph(block);
    }
  }

  /**
   * Writes a paragraph; a block of another kind, where TEI does not allow it, keeps its kind in
   * rend.
   */
  private void paragraph(Block block) {
    if (block.kind() == Block.Kind.P && isSeparator(block)) {
      simple("ab", block, Attributes.of("type", "separator"));
      return;
    }
    Attributes attributes =
        Attributes.of("xml:id", layout.ids.nextParagraph()).with("n", block.n());
    if (block.kind() == Block.Kind.P) {
      simple("p", block, attributes);
    } else if (block.kind() == Block.Kind.ADDRESS) {
      flow.arriveOutside(block.at().start());
      xml.line().open("p", attributes.with("rend", block.kind().label()));
      part(block);
      xml.lineBeforeClose().close("p");
    } else {
      simple("p", block, attributes.with("rend", block.kind().label()));
    }
  }

  private void simple(String name, Block block, Attributes attributes) {
    xml.line().open(name, attributes);
    flow.write(block.parts());
    xml.close(name);
  }

  private void nested(String outer, String inner, List<List<Span>> contents) {
    xml.line().open(outer);
    for (List<Span> content : contents) {
      xml.line().open(inner);
      flow.write(content);
      xml.close(inner);
    }
    xml.lineBeforeClose().close(outer);
  }

  /** Whether a paragraph has no letter or digit, like the asterisks between two sections. */
  private boolean isSeparator(Block block) {
    return block.parts().stream()
        .allMatch(part -> part.of(text).codePoints().noneMatch(Character::isLetterOrDigit));
  }
}
