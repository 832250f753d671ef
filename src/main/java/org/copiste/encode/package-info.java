/**
 * A finished document becomes TEI, and TEI becomes the source again.
 *
 * <p>The rules both directions share: {@link org.copiste.encode.xml.LineSpace} says the white space at
 * a line's ends by attributes of {@code lb}; {@link org.copiste.encode.xml.TagBoundary} says what white space
 * between two tags means, which an editor's formatting may change at will.
 */
package org.copiste.encode;

import org.copiste.encode.xml.TagBoundary;
import org.copiste.encode.xml.LineSpace;
