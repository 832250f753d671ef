package org.copiste.encode;

import org.copiste.model.Span;

/**
 * A stretch of the source inside one element.
 *
 * @param at the stretch
 * @param name the element's name
 * @param attributes its attributes
 */
record Element(Span at, String name, Attributes attributes) {}
