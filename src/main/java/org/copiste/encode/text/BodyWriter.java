package org.copiste.encode.text;

import java.util.List;
import java.util.Optional;
import org.copiste.encode.layout.Division;
import org.copiste.encode.layout.EncodingLayout;
import org.copiste.encode.xml.Attributes;
import org.copiste.encode.xml.Xml;
import org.copiste.model.Block;
import org.copiste.model.Letter;
import org.copiste.model.Note;

/** Writes {@code text}: a division for each letter and each text between letters, and notes. */
public final class BodyWriter {
  private final EncodingLayout layout;
  private final Xml xml;
  private final FlowWriter flow;
  private final DivisionWriter writer;

  public BodyWriter(EncodingLayout layout, Xml xml) {
    this.layout = layout;
    this.xml = xml;
    this.flow = new FlowWriter(layout, xml, new BodyInterruptions(layout, xml), -1, -1);
    this.writer = new DivisionWriter(xml, flow, new BlockWriter(layout, xml, flow));
  }

  public void write() {
    xml.line().open("text");
    xml.line().open("body");
    List<Division> divisions = Division.of(layout.document.letters(), layout.blocks);
    for (int i = 0; i < divisions.size(); i++) {
      Division division = divisions.get(i);
      Outline outline = Outline.of(division.blocks());
      xml.line().open("div", attributes(division, outline));
      if (i == 0) {
        flow.turnPage(0);
      }
      writer.write(
          outline,
          i + 1 < divisions.size()
              ? border(division, divisions.get(i + 1))
              : layout.text.length() + 1);
      xml.lineBeforeClose().close("div");
    }
    xml.lineBeforeClose().close("body");
    back();
    xml.lineBeforeClose().close("text");
  }

  private Attributes attributes(Division division, Outline outline) {
    if (division.letter().isEmpty()) {
      return Attributes.of("type", "text");
    }
    Letter letter = division.letter().get();
    Optional<String> number =
        outline.top().stream()
            .filter(block -> block.kind() == Block.Kind.HEAD)
            .flatMap(block -> block.n().stream())
            .findFirst();
    return Attributes.of("type", letter.kind().label())
        .with("xml:id", layout.letters.division(letter))
        .with("n", number)
        .with("decls", layout.letters.description(letter).map(id -> "#" + id))
        .with("corresp", layout.letters.sentWith(letter).map(id -> "#" + id));
  }

  /**
   * Where one division ends and the next begins: at the top of a page if the next begins there, so
   * that what stands at the foot of the page before stays with it.
   */
  private int border(Division division, Division next) {
    int end = division.end();
    int start = next.start();
    int page =
        layout.document.pages().isEmpty()
            ? 0
            : layout.document.pages().get(layout.pageAt(start)).at().start();
    return page >= end ? page : start;
  }

  /** Writes the notes to which the text only points. */
  private void back() {
    List<Note> notes = layout.document.notes().stream().filter(layout.places::isBehind).toList();
    if (notes.isEmpty()) {
      return;
    }
    xml.line().open("back");
    xml.line().open("div", Attributes.of("type", "notes"));
    NoteWriter notesWriter = new NoteWriter(layout, xml);
    for (Note note : notes) {
      xml.line();
      notesWriter.note(note, List.of());
    }
    xml.lineBeforeClose().close("div");
    xml.lineBeforeClose().close("back");
  }
}
