/**
 * The lines of a source and what each shows by itself: how it begins and ends, a note label, a list
 * marker, the heading over notes; and where one paragraph ends and the next begins.
 *
 * <p>Line indexes count from 0, offsets are UTF-16 code units of the source, half-open.
 */
package org.copiste.structure.line;
