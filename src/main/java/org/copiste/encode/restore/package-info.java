/** Restores the source, and the corrections made in it, from TEI. */
package org.copiste.encode.restore;
