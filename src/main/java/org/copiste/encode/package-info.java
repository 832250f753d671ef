/**
 * Encodes a document as TEI and restores the source from it.
 *
 * <p>{@link org.copiste.encode.check} drops what cannot be encoded; {@link
 * org.copiste.encode.layout} decides which elements there are and where; {@link
 * org.copiste.encode.header} and {@link org.copiste.encode.text} write them; {@link
 * org.copiste.encode.restore} goes the other way. The rules that writing and restoring share are in
 * {@link org.copiste.encode.xml}.
 */
package org.copiste.encode;
