package org.copiste.model;

/**
 * One page of the source.
 *
 * @param n its number as the pages ascend
 * @param at the whole of the page in the source; pages follow each other without gaps
 * @param p probability that a page begins here
 */
public record Page(String n, Span at, double p) {}
