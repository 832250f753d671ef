package org.copiste.encode.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.copiste.encode.layout.EncodingLayout;
import org.copiste.encode.xml.Attributes;
import org.copiste.encode.xml.Xml;
import org.copiste.model.Block;
import org.copiste.model.Note;
import org.copiste.model.NoteStyle;

/** Writes {@code text}: opener, divisions and paragraphs, closer, and collected notes. */
public final class BodyWriter {
  private static final Set<Block.Kind> IN_OPENER =
      EnumSet.of(Block.Kind.DATELINE, Block.Kind.SALUTE, Block.Kind.ADDRESS, Block.Kind.MARKING);
  private static final Set<Block.Kind> IN_CLOSER =
      EnumSet.of(Block.Kind.SIGNED, Block.Kind.VALEDICTION, Block.Kind.DATELINE, Block.Kind.SALUTE);

  private final EncodingLayout layout;
  private final Xml xml;
  private final FlowWriter flow;
  private final BlockWriter blocks;

  public BodyWriter(EncodingLayout layout, Xml xml) {
    this.layout = layout;
    this.xml = xml;
    this.flow = new FlowWriter(layout, xml, new BodyInterruptions(layout, xml), -1, -1);
    this.blocks = new BlockWriter(layout, xml, flow);
  }

  public void write() {
    Outline outline = Outline.of(layout.document.blocks());
    String type = !layout.document.letters().isEmpty() ? "letter" : "text";
    xml.line().open("text");
    xml.line().open("body");
    xml.line().open("div", Attributes.of("type", type));
    flow.turnPage(0);
    top(outline.top());
    int open = middle(outline.middle());
    boolean bare = outline.middle().isEmpty() && outline.bottom().isEmpty();
    if (outline.middle().isEmpty()) {
      xml.line().open("p");
      if (bare) {
        flow.arriveOutside(layout.text.length() + 1);
      }
      xml.close("p");
    }
    if (outline.bottom().isEmpty()) {
      flow.arriveOutside(layout.text.length() + 1);
    }
    for (int i = 0; i < open; i++) {
      xml.lineBeforeClose().close("div");
    }
    bottom(outline.bottom());
    flow.arriveOutside(layout.text.length() + 1);
    xml.lineBeforeClose().close("div");
    xml.lineBeforeClose().close("body");
    back();
    xml.lineBeforeClose().close("text");
  }

  private void top(List<Block> top) {
    for (int i = 0; i < top.size(); ) {
      int end = runEnd(top, i, IN_OPENER);
      flow.arriveOutside(top.get(i).at().start());
      if (end > i) {
        xml.line().open("opener");
        top.subList(i, end).forEach(blocks::part);
        xml.lineBeforeClose().close("opener");
        i = end;
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
        blocks.part(block);
        i++;
        if (i == middle.size() || middle.get(i).kind() == Block.Kind.HEAD) {
          emptyDivision(i == middle.size() ? Integer.MAX_VALUE : middle.get(i).level(), block);
        }
      } else {
        flow.arriveOutside(block.at().start());
        i = blocks.group(middle, i);
      }
    }
    return levels.size();
  }

  /** Gives a division that has only a heading an empty paragraph, because TEI requires one. */
  private void emptyDivision(int nextLevel, Block head) {
    if (nextLevel == Integer.MAX_VALUE || nextLevel <= head.level()) {
      xml.line().open("p").close("p");
    }
  }

  private void bottom(List<Block> bottom) {
    for (int i = 0; i < bottom.size(); ) {
      int end = runEnd(bottom, i, IN_CLOSER);
      flow.arriveOutside(bottom.get(i).at().start());
      if (end > i) {
        xml.line().open("closer");
        bottom.subList(i, end).forEach(blocks::part);
        xml.lineBeforeClose().close("closer");
        i = end;
      } else {
        blocks.part(bottom.get(i++));
      }
    }
  }

  private static int runEnd(List<Block> blocks, int from, Set<Block.Kind> kinds) {
    int end = from;
    while (end < blocks.size() && kinds.contains(blocks.get(end).kind())) {
      end++;
    }
    return end;
  }

  /** Writes the notes at the end if the text only points to them. */
  private void back() {
    List<Note> notes = layout.document.notes();
    if (layout.style == NoteStyle.INLINE || notes.isEmpty()) {
      return;
    }
    xml.line().open("back");
    xml.line().open("div", Attributes.of("type", "notes"));
    NoteWriter writer = new NoteWriter(layout, xml);
    for (Note note : notes) {
      xml.line();
      writer.note(note);
    }
    xml.lineBeforeClose().close("div");
    xml.lineBeforeClose().close("back");
  }
}
