package org.copiste.repair;

import org.copiste.language.text.Apostrophes;
import org.copiste.model.Span;

/**
 * A run of letters, digits and {@code |}, with the apostrophe that follows it, if one does.
 *
 * @param at where it stands in the seen text, never empty
 * @param text its characters, the apostrophe included
 */
public record PassageWord(Span at, String text) {

  /** Whether the token ends with an apostrophe. */
  public boolean isElided() {
    return Apostrophes.isApostrophe(text.charAt(text.length() - 1));
  }

  /** The token without its apostrophe. */
  public String core() {
    return isElided() ? text.substring(0, text.length() - 1) : text;
  }

  /** Where the token stands without its apostrophe. */
  public Span coreAt() {
    return isElided() ? new Span(at.start(), at.end() - 1) : at;
  }
}
