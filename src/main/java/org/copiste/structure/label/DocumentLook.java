package org.copiste.structure.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copiste.language.text.Fold;
import org.copiste.model.Encoding;
import org.copiste.model.Source;
import org.copiste.structure.letter.LetterPhrases;
import org.copiste.structure.line.LineShape;
import org.copiste.structure.line.Lines;
import org.copiste.structure.line.ParagraphBreaks;

/**
 * What the lines of a document look like together: how wide a full line is, where pages begin and
 * end, how blank lines and room at a line's end go with the ends of sentences.
 */
final class DocumentLook {
  /** A line longer than this is a whole paragraph. */
  static final int LONGEST_PRINTED_LINE = 160;

  /** A full line is the one at this share of all lines by width: wider ones are slips. */
  private static final double FULL_LINE = 0.9;

  /** The width that stands for a full line where each line is a paragraph. */
  private static final int USUAL_MEASURE = 75;

  /** Lines at either end in which the parts of a letter stand. */
  private static final int TOP = 12;

  final List<LabelledLine> lines;
  final LineLook[] looks;

  /** Which lines begin as closing formulas do. */
  final boolean[] formulas;

  /** Characters of a full line. */
  final int measure;

  /** Columns of white space before most lines. */
  final int margin;

  /** Whether each line is a paragraph. */
  final boolean unwrapped;

  /** How many lines have a blank one above them, in eighths; 3 for more. */
  final int blanks;

  /** How many of the ends of sentences at a line's end are followed by a blank line, in fifths. */
  final int parted;

  /** How many of them leave room on their line, in fifths. */
  final int roomy;

  /** How many lines of its page stand above and below each line. */
  final int[] pageFirst;

  final int[] pageLast;

  /** How often each line stands in the document. */
  final int[] times;

  /** For each line the width of the widest line on its page: the back of a card has no full one. */
  final int[] widest;

  /** Lines that look like salutes, datelines and valedictions; 2 for more. */
  final int salutes;

  final int datelines;
  final int valedictions;

  /**
   * Whether the first or last lines are like those of a letter: books part paragraphs otherwise.
   */
  final boolean letterlike;

  private final String[] sorts;
  private final List<Integer> numbers = new ArrayList<>();
  private final ParagraphBreaks breaks;

  DocumentLook(List<LabelledLine> lines) {
    this.lines = lines;
    int n = lines.size();
    this.looks = new LineLook[n];
    this.sorts = new String[n];
    this.formulas = new boolean[n];
    this.pageFirst = new int[n];
    this.pageLast = new int[n];
    this.times = new int[n];
    this.widest = new int[n];
    int[] widths = new int[n];
    int[] indents = new int[n];
    int blank = 0;
    for (int i = 0; i < n; i++) {
      LabelledLine line = lines.get(i);
      looks[i] = new LineLook(line.body());
      sorts[i] = looks[i].sort();
      formulas[i] =
          line.body().length() <= LONGEST_PRINTED_LINE && LetterPhrases.closing(line.body());
      widths[i] = line.body().length();
      indents[i] = line.indent();
      blank += line.before() == ParagraphBreaks.Between.BLANK ? 1 : 0;
    }
    pages(widths);
    repeats();
    Arrays.sort(widths);
    Arrays.sort(indents);
    this.measure = n == 0 ? 0 : Math.max(1, widths[(int) (FULL_LINE * (n - 1))]);
    this.margin = n == 0 ? 0 : indents[n / 4];
    this.unwrapped = measure > LONGEST_PRINTED_LINE;
    this.blanks = n < 2 ? 0 : Math.min(3, 8 * blank / n);
    int stops = 0;
    int blankAfter = 0;
    int room = 0;
    for (int i = 1; i < n; i++) {
      if (looks[i - 1].ending == LineShape.Ending.STOP
          && !looks[i].lower
          && lines.get(i).before() != ParagraphBreaks.Between.PAGE) {
        stops++;
        blankAfter += lines.get(i).before() == ParagraphBreaks.Between.BLANK ? 1 : 0;
        room += 10 * lines.get(i - 1).body().length() < 8 * measure ? 1 : 0;
      }
    }
    this.parted = stops == 0 ? 0 : 5 * blankAfter / stops;
    this.roomy = stops == 0 ? 0 : 5 * room / stops;
    this.breaks = breaks();
    this.letterlike = isLetterlike();
    this.salutes = Math.min(2, count("salute"));
    this.datelines = Math.min(2, count("dated"));
    this.valedictions = Math.min(2, count("valediction"));
  }

  private void pages(int[] widths) {
    int n = lines.size();
    int start = 0;
    for (int i = 0; i < n; i++) {
      start = lines.get(i).before() == ParagraphBreaks.Between.PAGE ? i : start;
      pageFirst[i] = i - start;
      widest[i] = pageFirst[i] > 0 ? Math.max(widest[i - 1], widths[i]) : widths[i];
    }
    int end = n - 1;
    for (int i = n - 1; i >= 0; i--) {
      pageLast[i] = end - i;
      end = lines.get(i).before() == ParagraphBreaks.Between.PAGE ? i - 1 : end;
      widest[i] = pageLast[i] > 0 ? widest[i + 1] : widest[i];
    }
  }

  private void repeats() {
    Map<String, Integer> count = new HashMap<>();
    lines.forEach(line -> count.merge(key(line.body()), 1, Integer::sum));
    for (int i = 0; i < times.length; i++) {
      times[i] = count.getOrDefault(key(lines.get(i).body()), 1);
    }
  }

  private static String key(String body) {
    return Fold.of(body).replaceAll("[^a-z]", "");
  }

  private int count(String sort) {
    return (int) Arrays.stream(sorts).filter(sort::equals).count();
  }

  private boolean isLetterlike() {
    int n = looks.length;
    for (int i = 0; i < n; i++) {
      boolean top =
          i < TOP
              && (sorts[i].equals("salute")
                  || sorts[i].equals("dated")
                  || LetterPhrases.titleOfLetter(looks[i].body));
      if (top || n - 1 - i < TOP && sorts[i].equals("valediction")) {
        return true;
      }
    }
    return false;
  }

  /** The lines laid out as they stood, for what tells paragraphs by their form alone. */
  private ParagraphBreaks breaks() {
    StringBuilder text = new StringBuilder();
    int number = 0;
    for (LabelledLine line : lines) {
      if (number > 0 && line.before() == ParagraphBreaks.Between.BLANK) {
        text.append('\n');
        number++;
      }
      text.append(" ".repeat(line.indent())).append(line.body()).append('\n');
      numbers.add(number++);
    }
    String all = text.toString();
    return new ParagraphBreaks(
        new Lines(Source.of("", all, all.length(), "", Encoding.UTF_8)), numbers, 0);
  }

  /** How much speaks for a paragraph that begins with a line, by its form alone. */
  double form(int i) {
    return breaks.weight(numbers.get(i - 1), numbers.get(i), lines.get(i).before());
  }

  /** The sort of a line, also beyond either end. */
  String sort(int i) {
    return i < 0 ? "begin" : i >= looks.length ? "end" : sorts[i];
  }

  /** How full a line is, in classes. */
  String fill(int i) {
    if (i < 0 || i >= lines.size()) {
      return "none";
    }
    int width = lines.get(i).body().length();
    if (width > LONGEST_PRINTED_LINE) {
      return "paragraph";
    }
    int share = 100 * width / (unwrapped ? USUAL_MEASURE : measure);
    int[] limits = {20, 40, 60, 75, 88, 96};
    for (int limit : limits) {
      if (share <= limit) {
        return Integer.toString(limit);
      }
    }
    return share <= 108 ? "full" : "over";
  }

  /** Whether a line is indented. */
  boolean isIndented(int i) {
    return lines.get(i).indent() - margin >= 2;
  }
}
