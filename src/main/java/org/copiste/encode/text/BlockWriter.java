package org.copiste.encode.text;

import java.util.List;
import org.copiste.encode.layout.EncodingLayout;
import org.copiste.encode.xml.Attributes;
import org.copiste.encode.xml.Xml;
import org.copiste.model.Block;
import org.copiste.model.Span;

/** Writes blocks, and combines items, verse lines and rows to lists, stanzas and tables. */
final class BlockWriter {
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
   * Writes the block at an index with the others of its list, stanza or table, and returns the
   * index after them.
   */
  int group(List<Block> blocks, int from) {
    Block first = blocks.get(from);
    String around =
        switch (first.kind()) {
          case ITEM -> "list";
          case L -> "lg";
          case ROW -> "table";
          default -> "";
        };
    if (around.isEmpty()) {
      paragraph(first);
      return from + 1;
    }
    int end = from;
    while (end < blocks.size() && blocks.get(end).kind() == first.kind()) {
      end++;
    }
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
      case POSTSCRIPT -> nested("postscript", "p", List.of(block.parts()));
      case ROW -> nested("row", "cell", pieces.cells(block));
      case P, SPEAKER, STAGE -> paragraph(block);
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
    simple(
        "p",
        block,
        block.kind() == Block.Kind.P ? attributes : attributes.with("rend", block.kind().label()));
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
