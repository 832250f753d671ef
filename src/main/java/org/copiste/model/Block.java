package org.copiste.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One block of the running text. Blocks follow each other and do not overlap; a list or a division
 * is said by levels, not by nesting. A block that a page break, a note zone or furniture interrupts
 * has several parts.
 *
 * @param kind what it is
 * @param level 0 at the top; a heading's depth; a list item's depth
 * @param n its number where it is numbered, as a plain number or letter
 * @param parts its pieces in the source, ascending, disjoint, at least one
 */
public record Block(Kind kind, int level, Optional<String> n, List<Span> parts) {

  /** The kinds of block; the ledger uses these names in lower case. */
  public enum Kind {
    HEAD,
    BYLINE,
    DATELINE,
    SALUTE,
    ADDRESS,
    MARKING,
    P,
    ITEM,
    L,
    ROW,
    SIGNED,
    CLOSER,
    POSTSCRIPT,
    TRAILER;

    /** The name in the ledger. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Copies the parts. */
  public Block {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a block without text");
    }
  }

  /** From the first part's start to the last part's end, with what interrupts. */
  public Span at() {
    return new Span(parts.get(0).start(), parts.get(parts.size() - 1).end());
  }
}
