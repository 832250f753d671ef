/** The entities that a corpus mentions, and the TEI list of them. */
package org.copiste.entities.corpus;
