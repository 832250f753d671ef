package org.copiste.model;

/**
 * A line of the source and its role.
 *
 * @param n the line's number in the source, from 1
 * @param at the line without its line end
 * @param role what the line belongs to
 */
public record Line(int n, Span at, Role role) {

  /** What a line belongs to. */
  public enum Role {
    /** The running text. */
    TEXT,
    /** White space only. */
    BLANK,
    /** A footnote or endnote. */
    NOTE,
    /** A running head or foot, a page number, a signature mark, a list of links. */
    FURNITURE
  }
}
