/**
 * What stands where on the page and what it is: pages, lines, note zones and note calls before
 * repair; blocks, notes matched to their calls, quotations and glosses after it.
 *
 * <p>Offsets are UTF-16 code units of the source, half-open, unless a method says that it speaks of
 * the text as seen through edits. Line indexes inside this package count from 0; {@link
 * org.copiste.model.Line#n()} counts from 1. Nothing here is ever {@code null}.
 */
package org.copiste.structure;
