/**
 * Which lines are notes: a beam search over the document decides for each run of lines whether it
 * is text, a note at a page's foot or a note at the end; the notes are then built without their
 * calls.
 */
package org.copiste.structure.note;
