/** Builds the lists and the tagger's model, and measures the names. */
package org.copiste.entities.train;
