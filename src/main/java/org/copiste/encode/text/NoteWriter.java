package org.copiste.encode.text;

import java.util.ArrayList;
import java.util.List;
import org.copiste.encode.layout.EncodingLayout;
import org.copiste.encode.xml.Attributes;
import org.copiste.encode.xml.Characters;
import org.copiste.encode.xml.Rendition;
import org.copiste.encode.xml.Xml;
import org.copiste.model.Note;
import org.copiste.model.Span;

/** Writes a note with its paragraphs. */
final class NoteWriter implements FlowInterruptions {
  private final EncodingLayout layout;
  private final Xml xml;

  NoteWriter(EncodingLayout layout, Xml xml) {
    this.layout = layout;
    this.xml = xml;
  }

  @Override
  public void upTo(int offset, FlowWriter flow) {
    // What stands between the spans of a note belongs to the running text.
  }

  @Override
  public void note(Note note, List<String> names) {
    boolean implied = layout.labelIsImplied(note);
    List<Span> parts = parts(note, implied);
    int start = implied ? note.label().orElse(parts.get(0)).start() : parts.get(0).start();
    xml.open("note", attributes(note, implied, names));
    FlowWriter flow = new FlowWriter(layout, xml, this, layout.pageAt(start), implied ? start : -1);
    for (List<Span> paragraph : paragraphs(note, parts)) {
      xml.line().open("p");
      flow.write(paragraph);
      xml.close("p");
    }
    xml.lineBeforeClose().close("note");
  }

  private Attributes attributes(Note note, boolean implied, List<String> before) {
    List<String> names = new ArrayList<>(before);
    if (note.call().isEmpty()) {
      names.add(Rendition.CALL_NONE);
    } else if (layout.callIsWritten(note)) {
      names.add(layout.places.isBehind(note) ? Rendition.CALL_REF : Rendition.CALL_SIC);
    }
    if (!implied) {
      boolean labelled = note.label().filter(l -> !l.isEmpty()).isPresent();
      names.add(labelled ? Rendition.LABEL_SIC : Rendition.LABEL_NONE);
    }
    return layout.renditions.add(
        Attributes.of("xml:id", layout.ids.note(note))
            .with("n", layout.numbers.of(note))
            .with("place", note.place())
            .with("resp", note.resp().map(r -> "#" + layout.ids.role(r))),
        names);
  }

  /** The spans of the note, with its label if that is written. */
  private static List<Span> parts(Note note, boolean implied) {
    List<Span> parts = new ArrayList<>(note.body());
    if (!implied && note.label().filter(l -> !l.isEmpty()).isPresent()) {
      Span label = note.label().get();
      if (label.end() <= parts.get(0).start()) {
        parts.set(0, new Span(label.start(), parts.get(0).end()));
      }
    }
    return parts;
  }

  private List<List<Span>> paragraphs(Note note, List<Span> parts) {
    List<List<Span>> paragraphs = new ArrayList<>();
    List<Span> current = new ArrayList<>();
    for (Span part : parts) {
      int start = part.start();
      for (int given : note.paragraphs()) {
        int offset = Characters.whole(layout.text, given);
        if (offset > start && offset < part.end() && offset > parts.get(0).start()) {
          if (offset > note.body().get(0).start()) {
            current.add(new Span(start, offset));
            paragraphs.add(current);
            current = new ArrayList<>();
            start = offset;
          }
        } else if (offset == part.start() && !current.isEmpty()) {
          paragraphs.add(current);
          current = new ArrayList<>();
        }
      }
      current.add(new Span(start, part.end()));
    }
    paragraphs.add(current);
    return paragraphs;
  }
}
