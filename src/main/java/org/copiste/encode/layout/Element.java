package org.copiste.encode.layout;

import org.copiste.encode.xml.Attributes;
import org.copiste.encode.xml.Characters;
import org.copiste.model.Span;

/**
 * A future inline element.
 *
 * @param at the span of the source that it encloses
 * @param name the name of the element
 * @param attributes its attributes
 */
public record Element(Span at, String name, Attributes attributes) {
  /** Whether the element may have this content: a gloss must not be empty. */
  public boolean mayHold(String content) {
    return !name.equals("note") || Characters.isShown(content);
  }
}
