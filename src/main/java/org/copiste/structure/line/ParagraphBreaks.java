package org.copiste.structure.line;

import java.util.Arrays;
import java.util.List;

/**
 * Decides where a paragraph ends and the next one begins, from blank lines, how full lines are,
 * indents, and how sentences end and begin.
 *
 * <p>The weights add up; above 0 there is a break. What a blank line is worth depends on the
 * document: where many of them stand inside sentences, it is worth little. The weights were set by
 * hand on two letters and on small documents of many kinds (KindsOfTextTest).
 */
public final class ParagraphBreaks {
  /** A line that leaves more than this share of the measure empty is short. */
  private static final double SLACK = 0.1;

  private static final double BLANK_LINE = 3;

  /** Share of blank lines inside sentences from which a blank line is worth less. */
  private static final double STRAY_BLANKS = 0.3;

  /** A blank line in a document in which all of them stand inside sentences is worth nothing. */
  private static final double BLANK_LINE_AMONG_STRAY = 2;

  private static final double UNWRAPPED = 3;
  private static final double AFTER_STOP = 1;
  private static final double AFTER_COLON = 0.3;
  private static final double AFTER_OTHER_MARK = -0.2;
  private static final double INSIDE_SENTENCE = -3;
  private static final double INSIDE_PHRASE = -4.5;
  private static final double AFTER_SHORT_LINE = 2.5;
  private static final double AFTER_FULL_LINE = -1.5;
  private static final double BEFORE_SMALL_LETTER = -3.5;
  private static final double BEFORE_CAPITAL = 0.3;
  private static final double CAPITALS_BEGIN_OR_END = 4;
  private static final double INDENT = 2.5;

  /** Characters beyond the margin from which a line is indented. */
  private static final int INDENT_WIDTH = 2;

  /** A text with longer lines may have one line for each paragraph. */
  private static final int LONGEST_PRINTED_LINE = 160;

  /** Share of lines that must end a sentence in a text with one line for each paragraph. */
  private static final double UNWRAPPED_STOPS = 0.7;

  /** The line at this share of all lines, by their width, is a full line: wider ones are slips. */
  private static final double FULL_LINE = 0.9;

  /** Fewer lines have no such slips: the widest counts. */
  private static final int FEW_LINES = 10;

  /** What stands between two lines of the same text. */
  public enum Between {
    NOTHING,
    BLANK,
    /** A page break, a note zone or furniture: a blank line there says nothing. */
    PAGE
  }

  private final Lines lines;
  private final int measure;
  private final int margin;
  private final double blankWeight;
  private final boolean unwrapped;

  /**
   * Measures these lines.
   *
   * @param members the indexes of the lines of one sort of text, in order
   * @param least what a full line of this text has at least, in characters; 0 if that is unknown
   */
  public ParagraphBreaks(Lines lines, List<Integer> members, int least) {
    this.lines = lines;
    this.measure = Math.max(least, measure(lines, members));
    this.margin = margin(lines, members);
    int blanks = 0;
    int stray = 0;
    int pairs = 0;
    int stops = 0;
    for (int k = 1; k < members.size(); k++) {
      int a = members.get(k - 1);
      int b = members.get(k);
      LineShape.Ending ending = LineShape.ending(lines.body(a));
      boolean open = ending == LineShape.Ending.OPEN || ending == LineShape.Ending.BOUND;
      if (b > a + 1 || lines.apart(b)) {
        blanks++;
        stray += open && LineShape.startsLower(lines.body(b)) ? 1 : 0;
      } else {
        pairs++;
        boolean over = ending == LineShape.Ending.STOP || ending == LineShape.Ending.COLON;
        stops += over && !LineShape.startsLower(lines.body(b)) ? 1 : 0;
      }
    }
    double rate = blanks == 0 ? 0 : (double) stray / blanks;
    this.blankWeight = rate < STRAY_BLANKS ? BLANK_LINE : BLANK_LINE_AMONG_STRAY * (1 - rate);
    this.unwrapped =
        pairs >= 2 && measure > LONGEST_PRINTED_LINE && stops >= UNWRAPPED_STOPS * pairs;
  }

  /** Characters in a full line. */
  public int measure() {
    return measure;
  }

  /** Whether the text has one line for each paragraph. */
  public boolean unwrapped() {
    return unwrapped;
  }

  /** Whether a paragraph ends with line {@code a} and the next begins with line {@code b}. */
  public boolean isBreak(int a, int b, Between between) {
    return weight(a, b, between) > 0;
  }

  /** How much speaks for a break between two lines; below 0 more speaks against it. */
  public double weight(int a, int b, Between between) {
    String before = lines.body(a);
    String after = lines.body(b);
    double weight = between == Between.BLANK ? blankWeight : 0;
    weight += unwrapped && between != Between.PAGE ? UNWRAPPED : 0;
    weight +=
        switch (LineShape.ending(before)) {
          case STOP -> AFTER_STOP;
          case COLON -> AFTER_COLON;
          case OTHER -> AFTER_OTHER_MARK;
          case OPEN -> INSIDE_SENTENCE;
          case BOUND -> INSIDE_PHRASE;
        };
    weight += isShort(a, b) ? AFTER_SHORT_LINE : AFTER_FULL_LINE;
    weight += LineShape.startsLower(after) ? BEFORE_SMALL_LETTER : BEFORE_CAPITAL;
    boolean set = between == Between.BLANK && lines.width(a) <= measure;
    boolean heading = LineShape.mostlyCapitals(before) != LineShape.mostlyCapitals(after);
    weight += set && heading ? CAPITALS_BEGIN_OR_END : 0;
    weight += indented(b) && !indented(a) && between != Between.PAGE ? INDENT : 0;
    return weight;
  }

  /** Whether the first word of the next line would have fitted on this one, with room to spare. */
  public boolean isShort(int a, int b) {
    int word = LineShape.firstWord(lines.body(b));
    return measure - lines.width(a) - 1 - word > SLACK * measure;
  }

  private boolean indented(int line) {
    return lines.indent(line) >= margin + INDENT_WIDTH;
  }

  private static int measure(Lines lines, List<Integer> members) {
    int[] widths = members.stream().mapToInt(lines::width).toArray();
    if (widths.length == 0) {
      return 0;
    }
    Arrays.sort(widths);
    int at =
        widths.length < FEW_LINES ? widths.length - 1 : (int) (FULL_LINE * (widths.length - 1));
    return widths[at];
  }

  private static int margin(Lines lines, List<Integer> members) {
    int[] indents = members.stream().mapToInt(lines::indent).toArray();
    if (indents.length == 0) {
      return 0;
    }
    Arrays.sort(indents);
    return indents[indents.length / 4];
  }
}
