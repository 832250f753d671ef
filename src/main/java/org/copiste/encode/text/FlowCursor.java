package org.copiste.encode.text;

import java.util.ArrayList;
import java.util.List;
import org.copiste.encode.layout.Choice;
import org.copiste.encode.layout.Element;
import org.copiste.encode.layout.EncodingLayout;
import org.copiste.encode.xml.LineSpace;
import org.copiste.model.Note;
import org.copiste.model.Span;

/** The position of a flow in its spans, and the next element, choice and note call in it. */
final class FlowCursor {
  private final EncodingLayout layout;
  private final List<Span> parts;
  private int part;
  private int element;
  private int choice;
  private int call;
  private int written;

  /**
   * A cursor before the first character.
   *
   * @param parts ascending and disjoint, at least one
   */
  FlowCursor(EncodingLayout layout, List<Span> parts) {
    this.layout = layout;
    this.parts = parts;
    int start = parts.get(0).start();
    this.element =
        LowerBound.of(layout.elements.size(), i -> layout.elements.get(i).at().start(), start);
    this.choice =
        LowerBound.of(layout.choices.size(), i -> anchor(layout.choices.get(i).at()), start);
    this.call = LowerBound.of(layout.called.size(), i -> callAt(i).start(), start);
    this.written = call;
  }

  /** The end of the last part. */
  int end() {
    return parts.get(parts.size() - 1).end();
  }

  /** Whether an offset belongs to a span of the flow; not for a negative one. */
  boolean holds(int offset) {
    return offset >= 0 && parts.stream().anyMatch(part -> part.contains(offset));
  }

  /** The first offset from here on that belongs to a span of the flow; -1 after the last. */
  int enter(int offset) {
    while (part < parts.size() && parts.get(part).end() <= offset) {
      part++;
    }
    return part == parts.size() ? -1 : Math.max(offset, parts.get(part).start());
  }

  /** Whether an element of this flow begins before an offset. Passes over those of other flows. */
  boolean hasElement(int to) {
    while (element < layout.elements.size() && layout.elements.get(element).at().start() < to) {
      if (belongs(layout.elements.get(element).at())) {
        return true;
      }
      element++;
    }
    return false;
  }

  Element element() {
    return layout.elements.get(element);
  }

  Element takeElement() {
    return layout.elements.get(element++);
  }

  /** Whether a choice of this flow begins before an offset, or is an insertion at it. */
  boolean hasChoice(int to) {
    while (choice < layout.choices.size()) {
      Span at = layout.choices.get(choice).at();
      if (at.isEmpty() ? at.start() > to : at.start() >= to) {
        return false;
      }
      if (belongs(at.isEmpty() ? at : new Span(anchor(at), at.end()))) {
        return true;
      }
      choice++;
    }
    return false;
  }

  Choice choice() {
    return layout.choices.get(choice);
  }

  /**
   * Takes the next choice and passes over the elements inside it, which the choice writes itself.
   */
  Choice takeChoice() {
    Choice taken = layout.choices.get(choice++);
    while (element < layout.elements.size()
        && !taken.at().isEmpty()
        && taken.at().covers(layout.elements.get(element).at())) {
      element++;
    }
    return taken;
  }

  /** Whether a call that its note implies begins here. */
  boolean isImpliedCall(int offset) {
    while (call < layout.called.size() && callAt(call).start() < offset) {
      call++;
    }
    return isImplied(call, offset);
  }

  Note takeCall() {
    return layout.called.get(call++);
  }

  /** The notes whose calls stand in a span and are written there. */
  List<Note> callsWithin(Span within) {
    List<Note> notes = new ArrayList<>();
    while (written < layout.called.size() && callAt(written).end() <= within.end()) {
      Note note = layout.called.get(written);
      boolean here = within.covers(callAt(written)) && layout.callIsWritten(note);
      if (here && !layout.places.isBehind(note)) {
        notes.add(note);
      }
      written++;
    }
    return notes;
  }

  /** The first character of a span that is written; -1 where there is none. */
  int firstVisible(Span span) {
    int p = part;
    int k = call;
    for (int i = span.start(); i < span.end(); i++) {
      while (p < parts.size() && parts.get(p).end() <= i) {
        p++;
      }
      if (p == parts.size()) {
        return -1;
      }
      while (k < layout.called.size() && callAt(k).start() < i) {
        k++;
      }
      char c = layout.text.charAt(i);
      boolean visible = c != '\n' && c != '\r' && !LineSpace.isBlank(c);
      if (visible && parts.get(p).contains(i)) {
        return isImplied(k, i) ? -1 : i;
      }
    }
    return -1;
  }

  private boolean isImplied(int k, int offset) {
    return k < layout.called.size()
        && callAt(k).start() == offset
        && !layout.callIsWritten(layout.called.get(k));
  }

  /**
   * Where a choice begins: its first character that is not white space, which may belong to no
   * flow.
   */
  private int anchor(Span at) {
    int offset = at.start();
    while (offset < at.end() - 1 && Character.isWhitespace(layout.text.charAt(offset))) {
      offset++;
    }
    return offset;
  }

  private boolean belongs(Span at) {
    for (int k = part; k < parts.size() && parts.get(k).start() <= at.start(); k++) {
      Span p = parts.get(k);
      if (p.contains(at.start()) || (at.isEmpty() && p.end() == at.start())) {
        return true;
      }
    }
    return false;
  }

  private Span callAt(int k) {
    return layout.called.get(k).call().orElseThrow();
  }
}
