package org.copiste.structure.page;

/**
 * A place where a page begins.
 *
 * @param line the first line of the page
 * @param offset where the page begins in the source: this line's start, or a form feed before it
 * @param p probability that a page begins here
 */
public record PageStart(int line, int offset, double p) {}
