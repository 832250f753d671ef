package org.copiste.encode.layout;

import org.copiste.encode.xml.Attributes;

import org.copiste.model.Span;

/**
 * A stretch of the source inside one element.
 *
 * @param at the stretch
 * @param name the element's name
 * @param attributes its attributes
 */
public record Element(Span at, String name, Attributes attributes) {}
