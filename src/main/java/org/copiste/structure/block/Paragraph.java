package org.copiste.structure.block;

import java.util.List;

/**
 * Lines that belong together, before it is known what they are.
 *
 * @param lines their indexes, ascending, at least one
 * @param form how they are laid out
 * @param blankBefore whether a blank line, a page break or the document's beginning stands before
 * @param colonBefore whether the text before ends with a colon
 */
record Paragraph(List<Integer> lines, Form form, boolean blankBefore, boolean colonBefore) {

  /** How lines are laid out. */
  enum Form {
    PROSE,
    VERSE,
    ITEM,
    ROW
  }

  /** Copies the lines. */
  Paragraph {
    lines = List.copyOf(lines);
  }

  int first() {
    return lines.get(0);
  }

  int last() {
    return lines.get(lines.size() - 1);
  }
}
