/**
 * The layout of a document before repair (pages, lines, notes, what may call them) and its
 * structure after it (blocks, notes linked to their calls, quotations and other markup inside
 * them). The two stages stand here; what they consist of stands in the packages below, none of
 * which other rooms use.
 *
 * <p>Offsets are UTF-16 code units of the source, half-open, unless a method says that it speaks of
 * the text as read, that is with the edits applied. Line indexes inside these packages count from
 * 0; {@link org.copiste.model.Line#n()} counts from 1. Nothing here is ever {@code null}.
 */
package org.copiste.structure;
