/** Reads ALTO, versions 1 to 4, whatever its namespace. */
package org.copiste.read.alto;
