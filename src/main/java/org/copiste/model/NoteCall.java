package org.copiste.model;

/**
 * A possible note call: a digit, letter or symbol attached to a word or standing alone. Possible
 * calls are found before repair, which leaves them alone.
 *
 * @param at the span of the call in the source, with its brackets; not empty
 * @param read the number or sign as it was recognised, without brackets
 * @param p probability that this is a note call
 */
public record NoteCall(Span at, String read, double p) {}
