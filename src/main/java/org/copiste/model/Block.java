package org.copiste.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A block of the running text, such as a heading, a paragraph or a line of verse. The blocks of a
 * document form a flat sequence, ordered by the start of their first parts; lists and divisions are
 * expressed by levels instead of nesting. The parts of all blocks are disjoint, but a block may
 * stand between the parts of another one, such as an address at the foot of a page in the midst of
 * a paragraph that goes on over the page.
 *
 * @param kind what the block is
 * @param level depth of a heading or list item, from 0
 * @param n the block's own number, without punctuation ({@code 3}, {@code b}); empty if it has none
 * @param parts the block's spans in the source, ascending, disjoint, at least one; there are
 *     several where a page break, the notes of a page, a running head or another block interrupts
 *     the block
 */
public record Block(Kind kind, int level, Optional<String> n, List<Span> parts) {

  /** The kinds of block. Most are named after the TEI element that they become. */
  public enum Kind {
    /** A heading. */
    HEAD,
    /** The summary of a letter, such as “Vues photographiques de l'Orne”. */
    SUBJECT,
    /** The printed head of a letter's paper. */
    LETTERHEAD,
    /** The line that names the author of a text. */
    BYLINE,
    /** Place and date of a letter or a dispatch. */
    DATELINE,
    /** The words that address the reader of a letter. */
    SALUTE,
    /** A postal address or the lines that name an addressee. */
    ADDRESS,
    /** A mark on a letter or document, such as a stamp or “Confidentiel”. */
    MARKING,
    /** A paragraph. */
    P,
    /** An item of a list. */
    ITEM,
    /** A line of verse. */
    L,
    /** A row of a table. */
    ROW,
    /** The name of the person in a play who speaks what follows. */
    SPEAKER,
    /** A stage direction. */
    STAGE,
    /** The formula that closes a letter. */
    VALEDICTION,
    /** A signature. */
    SIGNED,
    /** A postscript. */
    POSTSCRIPT,
    /** A line that ends a text, such as “Fin”. */
    TRAILER;

    /** The name in the ledger: the constant's name in lower case. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Copies the parts.
   *
   * @throws IllegalArgumentException if there are none
   */
  public Block {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a block without text");
    }
  }

  /** From the start of the first part to the end of the last, interruptions included. */
  public Span at() {
    return new Span(parts.get(0).start(), parts.get(parts.size() - 1).end());
  }
}
