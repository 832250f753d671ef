package org.copiste.model;

/**
 * What a person decided about a note call.
 *
 * @param at the span of the call in the source, or of a word that ends with it
 * @param line number of the line on which the note begins, counted from 1; 0 if this calls no note
 * @param by who decided
 * @param decision how a message names the decision
 */
public record NoteLink(Span at, int line, String by, String decision) {}
