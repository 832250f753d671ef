/** The list of everyone and everything that the documents of a corpus name. */
package org.copiste.entities.corpus;
