package org.copiste.model;

import java.util.List;
import java.util.Locale;

/**
 * A stretch of text that is neither block, note nor name.
 *
 * @param kind what it is
 * @param parts where, ascending; several spans where a note zone or furniture stands between
 * @param subtype more about it, such as {@code pageNum} for furniture; empty for nothing
 */
public record Markup(Kind kind, List<Span> parts, String subtype) {

  /** The kinds of markup. */
  public enum Kind {
    /** Words in quotation marks, the marks included. */
    QUOTE,
    /** The title of a work. */
    TITLE,
    /** Words set off by underscores or asterisks, these included; the subtype says how. */
    EMPHASIS,
    /** An editor's explanation in brackets, the brackets included. */
    GLOSS,
    /** A running head, page number, signature or list of links: whole lines. */
    FURNITURE;

    /** The name in lower case. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Copies the parts. */
  public Markup {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("markup without text");
    }
  }

  /** From the first part's start to the last part's end. */
  public Span at() {
    return new Span(parts.get(0).start(), parts.get(parts.size() - 1).end());
  }
}
