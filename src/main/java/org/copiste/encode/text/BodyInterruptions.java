package org.copiste.encode.text;

import java.util.List;
import java.util.function.Consumer;
import org.copiste.encode.layout.EncodingLayout;
import org.copiste.encode.xml.Attributes;
import org.copiste.encode.xml.Xml;
import org.copiste.model.Block;
import org.copiste.model.Markup;
import org.copiste.model.Note;

/**
 * Writes what interrupts the running text: notes, running heads and the like, blank lines, and
 * blocks that stand inside others.
 */
final class BodyInterruptions implements FlowInterruptions {
  /** The furniture that is a note: it stands in the margin and nothing calls it. */
  private static final String MARGIN = "margin";

  private final EncodingLayout layout;
  private final Xml xml;
  private final NoteWriter notes;
  private int next;

  BodyInterruptions(EncodingLayout layout, Xml xml) {
    this.layout = layout;
    this.xml = xml;
    this.notes = new NoteWriter(layout, xml);
  }

  @Override
  public void upTo(int offset, FlowWriter flow) {
    while (next < layout.interruptions.size() && layout.interruptions.get(next).start() < offset) {
      EncodingLayout.Interruption interruption = layout.interruptions.get(next++);
      flow.turnPage(interruption.start());
      if (interruption instanceof EncodingLayout.BlankLine blank) {
        flow.blankLine(blank.line());
      } else if (interruption instanceof EncodingLayout.LooseNote loose) {
        if (!layout.places.isBehind(loose.note())) {
          xml.line();
          notes.note(loose.note(), List.of());
        }
      } else if (interruption instanceof EncodingLayout.Furniture furniture) {
        furniture(furniture.markup(), flow);
      } else if (interruption instanceof EncodingLayout.Inset inset) {
        inset(inset.block(), flow);
      }
    }
  }

  @Override
  public void note(Note note, List<String> names) {
    notes.note(note, names);
  }

  private void furniture(Markup markup, FlowWriter flow) {
    boolean margin = markup.subtype().equals(MARGIN);
    String element = margin ? "note" : "fw";
    Attributes attributes =
        markup.subtype().isEmpty()
            ? Attributes.NONE
            : Attributes.of(margin ? "place" : "type", markup.subtype());
    xml.line().open(element, attributes);
    inside(markup.at().start(), flow, notes, inside -> inside.write(markup.parts()));
    xml.close(element);
  }

  private void inset(Block block, FlowWriter flow) {
    inside(
        block.at().start(), flow, this, inside -> new BlockWriter(layout, xml, inside).part(block));
  }

  /** Writes a flow of its own, without losing track of the pages. */
  private void inside(
      int start, FlowWriter flow, FlowInterruptions inserts, Consumer<FlowWriter> writing) {
    FlowWriter inside = new FlowWriter(layout, xml, inserts, layout.pageAt(start), -1);
    writing.accept(inside);
    flow.passed(inside);
  }
}
