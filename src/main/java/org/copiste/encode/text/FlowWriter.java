package org.copiste.encode.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.copiste.encode.layout.Choice;
import org.copiste.encode.layout.Element;
import org.copiste.encode.layout.EncodingLayout;
import org.copiste.encode.xml.Attributes;
import org.copiste.encode.xml.Decomposed;
import org.copiste.encode.xml.LineSpace;
import org.copiste.encode.xml.TagBoundary;
import org.copiste.encode.xml.Xml;
import org.copiste.model.Note;
import org.copiste.model.Span;

/**
 * Writes one flow of the source: the running text, a note or a running head. It passes through the
 * source once, from left to right, and writes page breaks, line breaks and notes just before the
 * visible character that follows them.
 */
final class FlowWriter {
  /** A hyphen that is no part of the word's spelling. */
  private static final Attributes WEAK = Attributes.of("force", "weak");

  private final EncodingLayout layout;
  private final Xml xml;
  private final FlowInterruptions inserts;
  private final CharacterWriter source;
  private final Deque<Called> pending = new ArrayDeque<>();
  private FlowCursor cursor;
  private final PageBreaks pages;
  private int implicitStart;
  private boolean inBlock;

  /** A note that follows its call, and the names of layout that its element points to. */
  private record Called(Note note, List<String> names) {}

  /**
   * A writer for one flow.
   *
   * @param inserts writes what interrupts the flow
   * @param page index of the page on which the flow begins; -1 to write that page's {@code pb} too
   * @param implicitStart where the flow's first line begins if its first characters, such as an
   *     implied label, are not written; -1 if they are
   */
  FlowWriter(
      EncodingLayout layout, Xml xml, FlowInterruptions inserts, int page, int implicitStart) {
    this.layout = layout;
    this.xml = xml;
    this.inserts = inserts;
    this.pages = new PageBreaks(layout, xml, page);
    this.implicitStart = implicitStart;
    this.source = new CharacterWriter(xml, layout.renditions);
    this.cursor = new FlowCursor(layout, List.of(Span.at(0)));
  }

  /**
   * Writes the content of some spans of the source.
   *
   * @param parts ascending, after everything that this flow has written
   */
  void write(List<Span> parts) {
    Span all = new Span(parts.get(0).start(), parts.get(parts.size() - 1).end());
    rejoin(cursor.end(), all.start());
    cursor = new FlowCursor(layout, parts);
    inBlock = false;
    range(all.start(), all.end());
    writePending();
  }

  /** Writes what precedes an offset outside of blocks: running heads, blank lines, page breaks. */
  void arriveOutside(int offset) {
    writePending();
    inserts.upTo(offset, this);
    turnPage(offset);
  }

  /**
   * Writes what precedes an offset outside of blocks, but does not turn to the page that begins
   * there.
   */
  void leave(int offset) {
    writePending();
    inserts.upTo(offset, this);
    turnPage(offset - 1);
  }

  /** Writes the {@code lb} of a blank line. */
  void blankLine(int line) {
    xml.line();
    beginLine(line, layout.lines.content(line).end(), false);
  }

  /** Writes the page breaks up to the page that contains an offset. */
  void turnPage(int offset) {
    pages.turnTo(offset);
  }

  /** Takes note of the page breaks that a flow inside this one has written. */
  void passed(FlowWriter inside) {
    pages.passed(inside.pages);
  }

  private void turnPageInLine(int offset, int next) {
    if (!pages.areBefore(offset)) {
      return;
    }
    List<String> names = source.beforeTag(next);
    while (pages.areBefore(offset)) {
      pages.turnInLine(names);
      source.milestone();
      names = List.of();
    }
  }

  /** Begins an element before the character at an offset. */
  void open(String name, Attributes attributes, int offset) {
    int next = layout.text.codePointAt(offset);
    arrive(offset, next);
    xml.open(name, layout.renditions.add(attributes, source.beforeTag(next)));
  }

  /** Takes note of tags that stand between two characters of this flow but do not part them. */
  void passOver(int starts) {
    source.passOver(starts);
  }

  /** The first character of a span that this flow writes; -1 where there is none. */
  int firstVisible(Span span) {
    return cursor.firstVisible(span);
  }

  /** Schedules the notes whose calls were written in a span; they follow after the closing tags. */
  void callsWritten(Span within) {
    cursor.callsWithin(within).forEach(note -> pending.add(new Called(note, List.of())));
  }

  /** Takes the blanks before a block that continues a line; those before them may be a note's. */
  private void rejoin(int end, int start) {
    if (source.line() > 0 && layout.lines.lineAt(start) == source.line()) {
      int from = start;
      while (from > end && LineSpace.isBlank(layout.text.charAt(from - 1))) {
        from--;
      }
      for (int i = from; i < start; i++) {
        source.blank(layout.text.charAt(i));
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

  /** Whether a choice precedes or encloses an element. */
  private static boolean isOutside(Span choice, Span element) {
    return choice.start() < element.start()
        || (choice.start() == element.start()
            && (choice.end() > element.end() || choice.isEmpty()));
  }

  /** Writes an element; white space at its start goes before it. */
  private void element(Element element, int from) {
    int first = firstVisible(new Span(from, Math.max(from, element.at().end())));
    if (first < 0) {
      characters(from, element.at().end());
      return;
    }
    characters(from, first);
    int end = Math.max(first, Math.min(element.at().end(), cursor.end()));
    boolean tagged = element.mayHold(layout.text.substring(first, end));
    if (tagged) {
      open(element.name(), element.attributes(), first);
    }
    range(first, element.at().end());
    if (tagged) {
      xml.close(element.name());
    }
  }

  /** Where the accents that follow a letter end. */
  private int accentsEnd(int from, int to) {
    int end = from;
    while (end < to && Character.getType(layout.text.charAt(end)) == Character.NON_SPACING_MARK) {
      end++;
    }
    return end;
  }

  /** Writes those characters of a span that belong to this flow. */
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
        List<String> names = source.impliedCall();
        Note note = cursor.takeCall();
        pending.add(new Called(note, names));
        i = note.call().map(Span::end).orElse(next);
      } else {
        int end = layout.decomposed ? accentsEnd(next, to) : next;
        String letter = layout.text.substring(i, end);
        letter = layout.decomposed ? Decomposed.composed(letter) : letter;
        arrive(i, letter.codePointAt(0));
        if (cursor.holds(layout.sourceLines.afterWeak(i))) {
          open("pc", WEAK, i);
          letter.codePoints().forEach(source::character);
          xml.close("pc");
        } else {
          letter.codePoints().forEach(source::character);
        }
        inBlock = true;
        i = end;
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
      Called called = pending.remove();
      int before = xml.starts();
      inserts.note(called.note(), called.names());
      source.passOver(xml.starts() - before);
    }
  }

  private void beginLine(int line, int offset, boolean word) {
    xml.empty("lb", layout.sourceLines.attributes(line, offset, word));
    source.beginLine(line);
  }
}
