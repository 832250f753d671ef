/**
 * Markup inside a paragraph or note: quotations, words that are set off, titles of works, glosses
 * in brackets, and the signature of a note's author. Offsets are those of the text as read, unless
 * a method says that they are the source's.
 */
package org.copiste.structure.inline;
