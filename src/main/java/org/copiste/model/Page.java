package org.copiste.model;

/**
 * One page of the source.
 *
 * @param n its number: the printed one where the pages show theirs, otherwise counted from 1
 * @param at the whole of the page in the source; pages follow each other without gaps
 * @param p probability that a page begins here
 */
public record Page(String n, Span at, double p) {}
