package org.copiste.model;

/**
 * One line of the source and what it is part of.
 *
 * @param n its number, counted from 1 through the whole source
 * @param at its characters without the line end
 * @param role what it is part of
 */
public record Line(int n, Span at, Role role) {

  /** What a line is part of. */
  public enum Role {
    /** The running text. */
    TEXT,
    /** Nothing but white space. */
    BLANK,
    /** A note at the foot of a page or the end of the document. */
    NOTE,
    /** A running head or foot, a page number, a signature, a list of links. */
    FURNITURE
  }
}
