package org.copiste.structure.page;

import java.util.HashMap;
import java.util.Map;
import org.copiste.structure.line.LineShape;
import org.copiste.structure.line.Lines;

/** What the lines around a number say about it: whether a page or a section may begin there. */
final class NumberPlace {
  /** How far a page's number may stand from the text, in lines of furniture. */
  private static final int NEAR = 3;

  // Logarithms of the odds of a page against a section, set by hand: pages are cut wherever they
  // are full, which is mostly inside a sentence; sections end with a sentence and a short line.

  private static final double INSIDE_SENTENCE = 4;
  private static final double HALF_INSIDE = 1.2;
  private static final double BETWEEN_SENTENCES = -1.2;
  private static final double AFTER_FULL_LINE = 1;
  private static final double AFTER_SHORT_LINE = -0.4;
  private static final double WITHOUT_BLANK_LINE = 1;

  /** A line is short if it fills less than this share of the measure. */
  private static final double SHORT = 0.8;

  /** A line that fills less is a cell or a scrap, and its end says nothing of sentences. */
  private static final double FRAGMENT = 0.5;

  /** A text with longer lines has one line for each paragraph, and no line is full. */
  static final int LONGEST_PRINTED_LINE = 160;

  /** A text sets its parts apart by blank lines if one in so many lines is blank. */
  private static final int FEW_BLANK_LINES = 50;

  private final Lines lines;
  private final NumberLineReader reader;
  private final int measure;
  private final boolean hasBlankLines;
  private final Map<String, Integer> times = new HashMap<>();
  private final Map<Integer, Double> odds = new HashMap<>();

  /**
   * Prepares.
   *
   * @param measure characters in a full line of the text
   */
  NumberPlace(Lines lines, NumberLineReader reader, int measure) {
    this.lines = lines;
    this.reader = reader;
    this.measure = measure;
    int blank = 0;
    for (int i = 0; i < lines.count(); i++) {
      if (lines.width(i) > 0 && lines.width(i) <= Furniture.LONGEST_HEAD) {
        times.merge(Furniture.key(lines.body(i)), 1, Integer::sum);
      }
      blank += lines.blank(i) ? 1 : 0;
    }
    this.hasBlankLines = FEW_BLANK_LINES * blank >= lines.count();
  }

  /** Log odds that a page begins at a line with a number, and not a section. */
  double pageAgainstSection(int line) {
    return odds.computeIfAbsent(line, this::odds);
  }

  private double odds(int line) {
    int before = text(line, -1);
    int after = text(line, 1);
    if (before < 0 || after < 0) {
      return 0;
    }
    double score = hasBlankLines && !blankBeside(line) ? WITHOUT_BLANK_LINE : 0;
    LineShape.Ending ending = LineShape.ending(lines.body(before));
    boolean open = ending == LineShape.Ending.OPEN || ending == LineShape.Ending.BOUND;
    boolean lower = LineShape.startsLower(lines.body(after));
    if (lines.width(before) < FRAGMENT * measure && (open || lower)) {
      return score;
    }
    if (open && lower || ending == LineShape.Ending.BOUND) {
      return score + INSIDE_SENTENCE;
    }
    if (open || lower) {
      return score + HALF_INSIDE;
    }
    boolean full = measure <= LONGEST_PRINTED_LINE && lines.width(before) >= SHORT * measure;
    return score + BETWEEN_SENTENCES + (full ? AFTER_FULL_LINE : AFTER_SHORT_LINE);
  }

  private boolean blankBeside(int line) {
    return line == 0 || line + 1 >= lines.count() || lines.blank(line - 1) || lines.blank(line + 1);
  }

  /** The next line of text before or after a line, past rules and what repeats; -1 if far away. */
  private int text(int line, int step) {
    int passed = 0;
    for (int i = line + step; i >= 0 && i < lines.count(); i += step) {
      if (lines.blank(i)) {
        continue;
      }
      String body = lines.body(i);
      boolean furniture =
          Furniture.isRule(body)
              || times.getOrDefault(Furniture.key(body), 0) >= Furniture.REPEATED
                  && Furniture.key(body).length() >= Furniture.SHORTEST_HEAD
              || !reader.read(i).isEmpty();
      if (!furniture || passed++ == NEAR) {
        return i;
      }
    }
    return -1;
  }
}
