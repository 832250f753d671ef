/**
 * Drops or weakens statements that would make the TEI invalid or lose characters of the source,
 * each with a diagnostic.
 */
package org.copiste.encode.check;
