package org.copiste.model;

/**
 * A place that may call a note: a digit, letter or symbol glued to a word or standing alone.
 * Candidates are marked before repair, and no edit consumes one.
 *
 * @param at the glyphs of the call in the source, brackets included, never empty
 * @param read the number or sign as read, brackets excluded
 * @param p probability that this is a call at all
 */
public record NoteCall(Span at, String read, double p) {}
