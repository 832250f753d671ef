package org.copiste.model;

/**
 * A page of the source.
 *
 * @param n the printed page number if the pages have them, otherwise a count from 1
 * @param at the span of the page; each page begins where the one before ends
 * @param p probability that a page begins here
 */
public record Page(String n, Span at, double p) {}
