package org.copiste.structure.block;

import java.util.List;
import java.util.function.IntFunction;
import org.copiste.structure.label.LineKind;

/**
 * Lines that belong together, before they are classified.
 *
 * @param lines their indexes, ascending, at least one; not adjacent where the lines of another
 *     paragraph, such as an address at a page's foot, stand between them
 * @param kind what the labelling says of them; {@link LineKind#TEXT} for text of any kind
 * @param form how they are laid out
 * @param blankBefore whether a blank line, a page break or the document's beginning stands before
 * @param colonBefore whether the text before ends with a colon
 */
record Paragraph(
    List<Integer> lines, LineKind kind, Form form, boolean blankBefore, boolean colonBefore) {

  /** Characters after which {@link #text} adds no further line: more than any pattern allows. */
  private static final int ENOUGH = 400;

  /** How lines are laid out. */
  enum Form {
    PROSE,
    VERSE,
    ITEM,
    ROW,
    /** The name of a speaker, with a stage direction behind it or without. */
    SPEAKER,
    /** The same, and the beginning of the speech. */
    SPEECH,
    STAGE
  }

  /** Copies the lines. */
  Paragraph {
    lines = List.copyOf(lines);
  }

  /** Whether this is text and no part of a letter's opening or closing. */
  boolean isText() {
    return kind == LineKind.TEXT;
  }

  int first() {
    return lines.get(0);
  }

  int last() {
    return lines.get(lines.size() - 1);
  }

  /**
   * The beginning of the paragraph on one line, long enough to tell what it is.
   *
   * @param reading the text of a line as read, by its index
   */
  String text(IntFunction<String> reading) {
    StringBuilder text = new StringBuilder();
    for (int line : lines) {
      text.append(text.length() > 0 ? " " : "").append(reading.apply(line).strip());
      if (text.length() > ENOUGH) {
        break;
      }
    }
    return text.toString();
  }
}
