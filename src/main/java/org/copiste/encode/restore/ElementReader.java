package org.copiste.encode.restore;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.copiste.encode.restore.CorrectionReader.Place;
import org.copiste.encode.xml.Characters;
import org.copiste.model.Span;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;

/** Collects the elements of a TEI text and what they enclose of the source during restoring. */
final class ElementReader {

  private static final class Open {
    private final String name;
    private final Map<String, String> attributes;
    private final int line;
    private final int column;
    private Optional<Place> start;
    private Optional<Place> end = Optional.empty();
    private boolean isNote;
    private int noteLine;

    Open(String name, Attributes attributes, Optional<Place> start, Locator locator) {
      this.name = name;
      this.attributes = values(attributes);
      this.start = start;
      this.line = locator.getLineNumber();
      this.column = locator.getColumnNumber();
    }
  }

  private final Deque<Open> open = new ArrayDeque<>();
  private final List<Open> all = new ArrayList<>();

  void start(String name, Attributes attributes, RestoredFlow flow, Locator locator) {
    Open element = new Open(name, attributes, flow.begunPlace(), locator);
    open.push(element);
    all.add(element);
  }

  /** The innermost element is a numbered note, whose call in the text ends here. */
  void note(RestoredFlow flow) {
    Open note = open.element();
    note.isNote = true;
    note.end = flow.begunPlace();
  }

  /** A line of the source begins. */
  void line(int number, RestoredFlow flow) {
    for (Open element : open) {
      if (element.start.isEmpty()) {
        element.start = flow.begunPlace();
      }
    }
    open.stream()
        .filter(element -> element.isNote)
        .findFirst()
        .filter(note -> note.noteLine == 0)
        .ifPresent(note -> note.noteLine = number);
  }

  void end(RestoredFlow flow) {
    if (open.isEmpty()) {
      // An element around the text.
      return;
    }
    Open element = open.pop();
    if (!element.isNote) {
      element.end = flow.begunPlace();
    }
  }

  /**
   * The elements, once all lines are complete.
   *
   * @param text the restored source
   */
  List<TeiElement> elements(String text) {
    List<TeiElement> elements = new ArrayList<>();
    for (Open element : all) {
      int start = element.start.map(Place::offset).orElse(0);
      int end = Math.max(start, element.end.map(Place::offset).orElse(start));
      Span at = Characters.trimmed(text, new Span(start, end));
      elements.add(
          new TeiElement(
              element.name,
              element.attributes,
              at,
              element.noteLine,
              element.line,
              element.column));
    }
    return elements;
  }

  static Map<String, String> values(Attributes attributes) {
    Map<String, String> values = new TreeMap<>();
    for (int i = 0; i < attributes.getLength(); i++) {
      values.put(attributes.getQName(i), attributes.getValue(i));
    }
    return values;
  }
}
