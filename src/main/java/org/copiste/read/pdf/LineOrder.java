package org.copiste.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which the lines of a page are read. Whoever makes a PDF mostly draws its text in
 * that order, and the engine that recognised a scan knew more of the page than its text layer
 * shows. Only where the order of drawing goes up the page time and again, or from column to column
 * with each line, does the place on the page decide.
 */
final class LineOrder {
  /** Of so many steps from line to line in a column, one may go up; set by hand. */
  private static final int ONE_UP_IN = 8;

  /** Columns of running text have so many characters a line on average, those of tables fewer. */
  private static final int PROSE = 18;

  /** Lines that change the column, as one in so many, show that rows were drawn; set by hand. */
  private static final int ONE_ACROSS_IN = 3;

  /** Most lines above or below all others that are moved there, such as a running head. */
  private static final int MARGINAL = 3;

  private LineOrder() {}

  /**
   * Sorts the lines of a page whose text has one turn.
   *
   * @param layer whether they are the text layer of a scan, whose engine knew where heads stand
   */
  static List<PdfLine> of(List<PdfLine> lines, boolean layer) {
    List<PdfLine> drawn = new ArrayList<>(lines);
    drawn.sort(Comparator.comparingInt(PdfLine::drawn));
    if (!goesDown(drawn) || goesAcross(drawn)) {
      drawn.sort(Comparator.comparingInt(PdfLine::part).thenComparingDouble(PdfLine::base));
      return drawn;
    }
    drawn = joined(drawn);
    for (int i = 0; !layer && i < MARGINAL; i++) {
      headFirst(drawn, i);
      footLast(drawn, i);
    }
    return drawn;
  }

  /** Joins what was drawn as one line and only looks like columns: the rows of a table. */
  private static List<PdfLine> joined(List<PdfLine> drawn) {
    List<PdfLine> lines = new ArrayList<>();
    for (PdfLine line : drawn) {
      int last = lines.size() - 1;
      if (last >= 0 && LineLinks.isContinued(lines.get(last), line)) {
        List<Word> words = new ArrayList<>(lines.get(last).words());
        words.addAll(line.words());
        lines.set(last, new PdfLine(words, lines.get(last).part()));
      } else {
        lines.add(line);
      }
    }
    return lines;
  }

  private static boolean goesDown(List<PdfLine> drawn) {
    int steps = 0;
    int up = 0;
    for (int i = 1; i < drawn.size(); i++) {
      PdfLine before = drawn.get(i - 1);
      PdfLine line = drawn.get(i);
      boolean below = before.left() < line.right() && line.left() < before.right();
      if (before.part() == line.part() && below) {
        steps++;
        up += line.bottom() <= before.top() ? 1 : 0;
      }
    }
    return up <= 1 || up * ONE_UP_IN <= steps;
  }

  private static boolean goesAcross(List<PdfLine> drawn) {
    int across = 0;
    for (int i = 1; i < drawn.size(); i++) {
      across += drawn.get(i).part() != drawn.get(i - 1).part() ? 1 : 0;
    }
    int characters = drawn.stream().mapToInt(PdfLine::characters).sum();
    long parts = drawn.stream().mapToInt(PdfLine::part).distinct().count();
    return across > 2 * parts
        && across * ONE_ACROSS_IN > drawn.size()
        && characters >= PROSE * drawn.size();
  }

  /** Moves the line that stands apart above all lines from a place on to that place. */
  private static void headFirst(List<PdfLine> lines, int place) {
    for (int i = lines.size() - 1; i > place; i--) {
      PdfLine line = lines.get(i);
      double limit = line.bottom() + line.bottom() - line.top();
      if (lines.subList(place, lines.size()).stream()
          .allMatch(other -> other == line || other.top() >= limit)) {
        lines.remove(i);
        lines.add(place, line);
        return;
      }
    }
  }

  /** Moves the line that stands apart below all lines up to a place from the end to that place. */
  private static void footLast(List<PdfLine> lines, int place) {
    int last = lines.size() - 1 - place;
    for (int i = 0; i < last; i++) {
      PdfLine line = lines.get(i);
      double limit = line.top() - (line.bottom() - line.top());
      if (lines.subList(0, last + 1).stream()
          .allMatch(other -> other == line || other.bottom() <= limit)) {
        lines.remove(i);
        lines.add(last, line);
        return;
      }
    }
  }
}
