package org.copiste.encode;

import org.copiste.model.Markup;
import org.copiste.model.Note;
import org.copiste.model.NoteStyle;

/** What interrupts the running text: notes at their calls, loose notes, furniture, blank lines. */
final class MainInserts implements Inserts {
  private final Plan plan;
  private final Xml xml;
  private final NoteWriter notes;
  private int next;

  MainInserts(Plan plan, Xml xml) {
    this.plan = plan;
    this.xml = xml;
    this.notes = new NoteWriter(plan, xml);
  }

  @Override
  public void upTo(int offset, FlowWriter flow) {
    while (next < plan.interruptions.size() && plan.interruptions.get(next).start() < offset) {
      Plan.Interruption interruption = plan.interruptions.get(next++);
      flow.turnPage(interruption.start());
      if (interruption instanceof Plan.BlankLine blank) {
        flow.blankLine(blank.line());
      } else if (interruption instanceof Plan.LooseNote loose) {
        if (plan.style == NoteStyle.INLINE) {
          xml.line();
          notes.note(loose.note());
        }
      } else if (interruption instanceof Plan.Furniture furniture) {
        furniture(furniture.markup(), flow);
      }
    }
  }

  @Override
  public void note(Note note) {
    notes.note(note);
  }

  private void furniture(Markup markup, FlowWriter flow) {
    Attributes attributes =
        markup.subtype().isEmpty() ? Attributes.NONE : Attributes.of("type", markup.subtype());
    xml.line().open("fw", attributes);
    int page = plan.pageAt(markup.at().start());
    FlowWriter inside = new FlowWriter(plan, xml, notes, page, -1);
    inside.write(markup.parts());
    flow.passed(inside);
    xml.close("fw");
  }
}
