package org.copiste.encode.text;

import org.copiste.encode.xml.Attributes;
import org.copiste.encode.layout.Choice;
import org.copiste.encode.layout.Element;
import org.copiste.encode.xml.TagBoundary;
import org.copiste.encode.xml.LineSpace;
import org.copiste.encode.layout.EncodingLayout;
import org.copiste.encode.xml.Xml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.copiste.model.Note;
import org.copiste.model.Span;

/**
 * Writes one flow of the source: the running text, one note, one running head. It goes through the
 * source once, from left to right, and writes a line's beginning, a page's beginning or a note when
 * the next visible character asks for it.
 */
final class FlowWriter {
  private final EncodingLayout layout;
  private final Xml xml;
  private final FlowInterruptions inserts;
  private final CharacterWriter source;
  private final Deque<Note> pending = new ArrayDeque<>();
  private FlowCursor cursor;
  private int page;
  private int implicitStart;
  private boolean inBlock;

  /**
   * A writer for one flow.
   *
   * @param inserts what is written between the characters of this flow
   * @param page index of the page that the flow begins on, or -1 to write that page's beginning
   * @param implicitStart where the first line of the flow begins although its first characters are
   *     not written, such as an implied label; -1 for none
   */
  FlowWriter(EncodingLayout layout, Xml xml, FlowInterruptions inserts, int page, int implicitStart) {
    this.layout = layout;
    this.xml = xml;
    this.inserts = inserts;
    this.page = page;
    this.implicitStart = implicitStart;
    this.source = new CharacterWriter(xml);
    this.cursor = new FlowCursor(layout, List.of(Span.at(0)));
  }

  /**
   * Writes the inline content of some spans of the source.
   *
   * @param parts ascending, after everything this flow has written before
   */
  void write(List<Span> parts) {
    Span all = new Span(parts.get(0).start(), parts.get(parts.size() - 1).end());
    rejoin(cursor.end(), all.start());
    cursor = new FlowCursor(layout, parts);
    inBlock = false;
    range(all.start(), all.end());
    writePending();
  }

  /** Writes what stands before an offset and outside of blocks: furniture, blank lines, pages. */
  void arriveOutside(int offset) {
    writePending();
    inserts.upTo(offset, this);
    turnPage(offset);
  }

  /** Writes the beginning of a blank line. */
  void blankLine(int line) {
    xml.line();
    beginLine(line, layout.lines.content(line).end(), false);
  }

  /** Writes the beginnings of the pages up to the one on which an offset stands. */
  void turnPage(int offset) {
    int now = layout.pageAt(offset);
    while (page < now) {
      page++;
      if (page < layout.document.pages().size()) {
        xml.line();
        xml.empty("pb", Attributes.of("n", layout.document.pages().get(page).n()));
      }
    }
  }

  /** Takes over the pages whose beginnings another flow, written inside this one, has written. */
  void passed(FlowWriter inside) {
    page = Math.max(page, inside.page);
  }

  private void turnPageInLine(int offset, int next) {
    if (page < layout.pageAt(offset)) {
      source.beforeTag(next);
      while (page < layout.pageAt(offset)) {
        page++;
        xml.empty("pb", Attributes.of("n", layout.document.pages().get(page).n()));
      }
    }
  }

  /** Makes everything ready for a tag whose first character stands at an offset. */
  void beforeTag(int offset) {
    int next = layout.text.codePointAt(offset);
    arrive(offset, next);
    source.beforeTag(next);
  }

  /** The first character of a span that this flow writes; -1 where there is none. */
  int firstVisible(Span span) {
    return cursor.firstVisible(span);
  }

  /** Notes whose calls were written as glyphs follow as soon as all that ends there is closed. */
  void callsWritten(Span within) {
    pending.addAll(cursor.callsWithin(within));
  }

  /** Where two blocks share a line, the blanks between them belong to it. */
  private void rejoin(int end, int start) {
    if (source.line() > 0 && layout.lines.lineAt(start) == source.line()) {
      for (int i = end; i < start; i++) {
        if (LineSpace.isBlank(layout.text.charAt(i))) {
          source.blank(layout.text.charAt(i));
        }
      }
    }
  }

  private void range(int from, int to) {
    int at = from;
    while (cursor.hasElement(to) || cursor.hasChoice(to)) {
      boolean choiceFirst =
          cursor.hasChoice(to)
              && (!cursor.hasElement(to) || isOutside(cursor.choice().at(), cursor.element().at()));
      if (choiceFirst) {
        Choice choice = cursor.takeChoice();
        characters(at, choice.at().start());
        new ChoiceWriter(layout, xml, this).write(choice);
        at = choice.at().end();
      } else {
        Element element = cursor.takeElement();
        characters(at, element.at().start());
        element(element, Math.max(at, element.at().start()));
        at = element.at().end();
      }
    }
    characters(at, to);
  }

  /** Whether a choice is written before, or around, an element. */
  private static boolean isOutside(Span choice, Span element) {
    return choice.start() < element.start()
        || (choice.start() == element.start()
            && (choice.end() > element.end() || choice.isEmpty()));
  }

  /** Writes an element; white space at its start stands before it. */
  private void element(Element element, int from) {
    int first = firstVisible(new Span(from, Math.max(from, element.at().end())));
    if (first < 0) {
      characters(from, element.at().end());
      return;
    }
    characters(from, first);
    beforeTag(first);
    xml.open(element.name(), element.attributes());
    range(first, element.at().end());
    xml.close(element.name());
  }

  /** Writes the characters of the source, as far as they belong to this flow. */
  void characters(int from, int to) {
    for (int i = cursor.enter(from); i >= 0 && i < to; i = cursor.enter(i)) {
      int c = layout.text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (c == '\n' || c == '\r') {
        i = next;
      } else if (LineSpace.isBlank(c)) {
        if (layout.sourceLines.isInside(i) && source.line() == layout.lines.lineAt(i)) {
          writePending();
          source.blank((char) c);
        }
        i = next;
      } else if (cursor.isImpliedCall(i)) {
        arrive(i, TagBoundary.CALL);
        source.impliedCall();
        Note note = cursor.takeCall();
        pending.add(note);
        i = note.call().map(Span::end).orElse(next);
      } else {
        arrive(i, c);
        source.character(c);
        inBlock = true;
        i = next;
      }
    }
  }

  private void arrive(int offset, int next) {
    writePending();
    inserts.upTo(offset, this);
    int line = layout.lines.lineAt(offset);
    if (line == source.line()) {
      turnPageInLine(offset, next);
    } else {
      turnPage(offset);
      boolean word = inBlock && layout.sourceLines.continuesWord(source.line(), line);
      if (!word) {
        xml.line();
      }
      beginLine(line, implicitStart >= 0 ? implicitStart : offset, word);
      implicitStart = -1;
    }
  }

  private void writePending() {
    while (!pending.isEmpty()) {
      inserts.note(pending.remove());
    }
  }

  private void beginLine(int line, int offset, boolean word) {
    xml.empty("lb", layout.sourceLines.attributes(line, offset, word));
    source.beginLine(line);
  }
}
