package org.copiste.structure.line;

import java.util.Arrays;
import java.util.List;

/**
 * Says where a paragraph ends and the next one begins, from blank lines, the fullness of lines,
 * indents, and how sentences end and begin.
 *
 * <p>The weights add up; above 0 there is a boundary. What a blank line is worth depends on the
 * document: where many of them stand inside sentences, it is worth little.
 */
public final class ParagraphBreaks {
  /** A line that leaves more than this share of the measure empty is short. */
  private static final double SLACK = 0.1;

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
   * @param members the lines of one sort of text, in order
   * @param least a measure that this text has at least, in characters; 0 if nothing is known
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
      if (b > a + 1) {
        blanks++;
        stray += open && LineShape.startsLower(lines.body(b)) ? 1 : 0;
      } else {
        pairs++;
        boolean over = ending == LineShape.Ending.STOP || ending == LineShape.Ending.COLON;
        stops += over && !LineShape.startsLower(lines.body(b)) ? 1 : 0;
      }
    }
    double rate = blanks == 0 ? 0 : (double) stray / blanks;
    this.blankWeight = rate < 0.3 ? 3 : 2 * (1 - rate);
    this.unwrapped = pairs >= 2 && measure > 160 && stops >= 0.7 * pairs;
  }

  /** Characters in a full line. */
  public int measure() {
    return measure;
  }

  /** Whether the text has one line for each paragraph. */
  boolean unwrapped() {
    return unwrapped;
  }

  /** Whether a paragraph ends with line {@code a} and the next begins with line {@code b}. */
  public boolean parts(int a, int b, Between between) {
    return weight(a, b, between) > 0;
  }

  private double weight(int a, int b, Between between) {
    String before = lines.body(a);
    String after = lines.body(b);
    double weight = between == Between.BLANK ? blankWeight : 0;
    weight += unwrapped && between != Between.PAGE ? 3 : 0;
    weight +=
        switch (LineShape.ending(before)) {
          case STOP -> 1;
          case COLON -> 0.3;
          case OTHER -> -0.2;
          case OPEN -> -3;
          case BOUND -> -4.5;
        };
    weight += shortLine(a, b) ? 2.5 : -1.5;
    weight += LineShape.startsLower(after) ? -3.5 : 0.3;
    boolean set = between == Between.BLANK && lines.width(a) <= measure;
    weight += set && LineShape.mostlyCapitals(before) != LineShape.mostlyCapitals(after) ? 4 : 0;
    weight += indented(b) && !indented(a) && between != Between.PAGE ? 2.5 : 0;
    return weight;
  }

  /** Whether the first word of the next line would have fitted on this one with room to spare. */
  public boolean shortLine(int a, int b) {
    int word = LineShape.firstWord(lines.body(b));
    return measure - lines.width(a) - 1 - word > SLACK * measure;
  }

  private boolean indented(int line) {
    return lines.indent(line) >= margin + 2;
  }

  private static int measure(Lines lines, List<Integer> members) {
    int[] widths = members.stream().mapToInt(lines::width).toArray();
    if (widths.length == 0) {
      return 0;
    }
    Arrays.sort(widths);
    int at = widths.length < 10 ? widths.length - 1 : (int) (0.9 * (widths.length - 1));
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
