/** Writes the header and the stand-off lists. */
package org.copiste.encode.header;
