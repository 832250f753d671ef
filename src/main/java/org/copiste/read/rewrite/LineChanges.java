package org.copiste.read.rewrite;

import java.util.ArrayList;
import java.util.List;
import org.copiste.model.Edit;
import org.copiste.model.Layout;
import org.copiste.model.Reading;
import org.copiste.model.Span;

/** Finds which lines and words of a file a reading changes. */
public final class LineChanges {
  /** A word with the characters that stand directly before and after it. */
  private record Cell(Layout.Word word, Span at) {}

  private LineChanges() {}

  /**
   * The lines that are read differently, in reading order.
   *
   * @param reading of a source with a layout; edits that reach over a line's end are left out
   */
  public static List<LineChange> of(Reading reading, Layout layout) {
    List<LineChange> changes = new ArrayList<>();
    List<Edit> edits = reading.edits();
    String source = reading.source().text();
    int next = 0;
    for (Layout.Page page : layout.pages()) {
      for (Layout.Line line : page.lines()) {
        while (next < edits.size() && edits.get(next).at().start() < line.at().start()) {
          next++;
        }
        List<Edit> own = new ArrayList<>();
        while (next < edits.size() && edits.get(next).at().start() <= line.at().end()) {
          Edit edit = edits.get(next++);
          if (edit.at().end() <= line.at().end()) {
            own.add(edit);
          }
        }
        String text = normal(apply(own, source, line.at()));
        String was = line.at().of(source);
        if (!text.equals(was)) {
          changes.add(new LineChange(line, was, text, words(line, own, source)));
        }
      }
    }
    return changes;
  }

  /** A text with one blank between words and none at its ends. */
  public static String normal(String text) {
    return String.join(" ", parts(text));
  }

  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    for (String part : text.split("[\\s\\u0085]+")) {
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    return parts;
  }

  /** A stretch of the source with the edits that lie in it. */
  private static String apply(List<Edit> edits, String source, Span at) {
    StringBuilder text = new StringBuilder();
    int done = at.start();
    for (Edit edit : edits) {
      if (edit.at().start() >= at.start() && edit.at().end() <= at.end()) {
        text.append(source, done, edit.at().start()).append(edit.to());
        done = edit.at().end();
      }
    }
    return text.append(source, done, at.end()).toString();
  }

  private static List<WordChange> words(Layout.Line line, List<Edit> edits, String source) {
    List<WordChange> changes = new ArrayList<>();
    List<Cell> cells = cells(line, source);
    int from = 0;
    while (from < cells.size()) {
      // An edit that touches two words makes them one group.
      int to = from;
      boolean changed = false;
      for (Edit edit : edits) {
        boolean touches = touches(edit, cells.get(to));
        while (to + 1 < cells.size() && touches && touches(edit, cells.get(to + 1))) {
          to++;
        }
        changed |= touches;
      }
      if (changed) {
        List<Cell> group = cells.subList(from, to + 1);
        Span at = new Span(group.get(0).at().start(), group.get(group.size() - 1).at().end());
        List<Layout.Word> words = group.stream().map(Cell::word).toList();
        List<String> old = group.stream().map(cell -> cell.at().of(source)).toList();
        changes.addAll(WordAlignment.of(words, old, parts(apply(edits, source, at))));
      }
      from = to + 1;
    }
    return changes;
  }

  private static boolean touches(Edit edit, Cell cell) {
    return edit.at().start() <= cell.at().end() && edit.at().end() >= cell.at().start();
  }

  private static List<Cell> cells(Layout.Line line, String source) {
    List<Cell> cells = new ArrayList<>();
    List<Layout.Word> words = line.words();
    int free = line.at().start();
    for (int i = 0; i < words.size(); i++) {
      Layout.Word word = words.get(i);
      int start = word.at().start();
      while (start > free && source.charAt(start - 1) != ' ') {
        start--;
      }
      int border = i + 1 < words.size() ? words.get(i + 1).at().start() : line.at().end();
      int end = word.at().end();
      while (end < border && source.charAt(end) != ' ') {
        end++;
      }
      cells.add(new Cell(word, new Span(start, end)));
      free = end;
    }
    return cells;
  }
}
