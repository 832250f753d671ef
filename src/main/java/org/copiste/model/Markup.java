package org.copiste.model;

import java.util.List;
import java.util.Locale;

/**
 * A passage that is marked up inside a block or note, such as a quotation; or a piece of furniture,
 * which stands outside of them.
 *
 * @param kind what the passage is
 * @param parts its spans in the source, ascending, disjoint, at least one; there are several where
 *     notes or furniture interrupt it
 * @param subtype the type of furniture, such as {@code pageNum}, the rendering of emphasis, or the
 *     level of a title; the empty string if nothing is said
 */
public record Markup(Kind kind, List<Span> parts, String subtype) {

  /** The kinds of markup. */
  public enum Kind {
    /** A quotation, with its quotation marks. */
    QUOTE,
    /** The title of a work. */
    TITLE,
    /** Words emphasised by underscores or asterisks, with these; the subtype is the rendering. */
    EMPHASIS,
    /** An editor's explanation in brackets, with the brackets. */
    GLOSS,
    /** A running head, page number, signature mark or list of links; always whole lines. */
    FURNITURE;

    /** The constant's name in lower case. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Copies the parts.
   *
   * @throws IllegalArgumentException if there are none
   */
  public Markup {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("markup without text");
    }
  }

  /** From the start of the first part to the end of the last. */
  public Span at() {
    return new Span(parts.get(0).start(), parts.get(parts.size() - 1).end());
  }
}
