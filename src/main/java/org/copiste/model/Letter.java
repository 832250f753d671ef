package org.copiste.model;

import java.util.Locale;
import java.util.Optional;

/**
 * A letter, or what was sent with one.
 *
 * @param at from the start of its first block to the end of its last; a block belongs to the letter
 *     in which it begins
 * @param kind what it is
 * @param correspondence who wrote it to whom, where and when; empty before that has been looked for
 */
public record Letter(Span at, Kind kind, Optional<Correspondence> correspondence) {

  /** The kinds of letter. */
  public enum Kind {
    /** A letter of its own. */
    LETTER,
    /** A copy or another text that was sent with the last {@link #LETTER} before it. */
    ENCLOSURE;

    /** The constant's name in lower case. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A copy with this metadata. */
  public Letter withCorrespondence(Correspondence metadata) {
    return new Letter(at, kind, Optional.of(metadata));
  }
}
